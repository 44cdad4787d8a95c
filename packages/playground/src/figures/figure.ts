import { LitElement, html, nothing, type TemplateResult } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { Width } from '../controllers/width.js'
import { messages } from '../messages/messages.js'
import { shared } from '../styles/shared.styles.js'
import { styles } from './figure.styles.js'
import { png, standalone } from './picture.js'
import { saveFile } from './save.js'
import { cellText, csv, type Table } from './table.js'

/**
 * A figure: a title that says what it shows, the chart or its table, one sentence that a reader could speak, and the
 * means to keep it. `draw` makes the chart for a width in pixels; it is asked again when the width changes.
 */
@customElement('armistice-figure')
export class Figure extends LitElement {
  static override styles = [shared, styles]

  /** A plain statement or a question. */
  @property() heading = ''
  /** Unit, band, what is compared. */
  @property() about = ''
  @property() sentence = ''
  /** Name of the files that are saved, without an ending. */
  @property() file = 'figure'
  /** Lines under a saved picture and table: what they rest on, and that they are no forecast. */
  @property({ attribute: false }) notes: readonly string[] = []
  @property({ attribute: false }) table: Table = { columns: [], rows: [] }
  @property({ attribute: false }) draw: (width: number) => SVGSVGElement | TemplateResult = () => html``
  @state() private tabled = false
  @state() private failed = false
  @query('.chart-box') private box!: HTMLElement
  private readonly width = new Width(this)

  override render() {
    const words = messages.figure
    return html`
      <figure aria-labelledby="heading">
        <header>
          <div>
            <h2 id="heading">${this.heading}</h2>
            <p>${this.about}</p>
          </div>
          <div class="seg" role="group" aria-label=${words.view}>
            ${[false, true].map(
              (tabled) =>
                html`<button
                  aria-pressed=${tabled === this.tabled ? 'true' : 'false'}
                  @click=${() => (this.tabled = tabled)}
                >
                  ${tabled ? words.table : words.chart}
                </button>`
            )}
          </div>
        </header>
        ${this.tabled ? this.rows() : html`<div class="chart-box" role="img" aria-label=${this.sentence || this.heading}>${this.chart()}</div>`}
        <slot></slot>
        ${this.sentence === '' ? nothing : html`<figcaption>${this.sentence}</figcaption>`}
        <footer>
          <span>${words.save}</span>
          ${
            this.tabled
              ? nothing
              : html`<button class="as-link" @click=${() => this.savePicture('svg')}>SVG</button>
                  <button class="as-link" @click=${() => this.savePicture('png')}>PNG</button>`
          }
          <button class="as-link" @click=${this.saveTable}>CSV</button>
          <span role="status">${this.failed ? words.notSaved : ''}</span>
        </footer>
      </figure>
    `
  }

  private chart() {
    // The padding of the figure, which the chart does not have: the element is measured, not what is in it.
    const inner = this.width.value - (this.width.value < 520 ? 34 : 50)
    return inner > 0 ? this.draw(Math.max(240, inner)) : nothing
  }

  private rows() {
    const { columns, rows } = this.table
    return html`<div class="table-box" tabindex="0" role="region" aria-labelledby="heading">
      <table>
        <thead>
          <tr>
            ${columns.map((column) => html`<th scope="col">${column}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (row) =>
              html`<tr>
                ${row.map((cell, index) => (index === 0 ? html`<th scope="row">${cellText(cell)}</th>` : html`<td>${cellText(cell)}</td>`))}
              </tr>`
          )}
        </tbody>
      </table>
    </div>`
  }

  private async savePicture(kind: 'svg' | 'png') {
    const chart = this.box.querySelector('svg')
    if (!chart) return
    try {
      const picture = standalone(chart, [this.heading, ...this.notes])
      if (kind === 'svg') saveFile(`${this.file}.svg`, 'image/svg+xml', picture.svg)
      else saveFile(`${this.file}.png`, 'image/png', await png(picture))
      this.failed = false
    } catch {
      this.failed = true
    }
  }

  private readonly saveTable = () => {
    const notes = this.notes.map((note) => `# ${note}\r\n`).join('')
    saveFile(`${this.file}.csv`, 'text/csv', notes + csv(this.table))
  }
}
