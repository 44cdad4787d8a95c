import { html, nothing, svg } from 'lit'
import { customElement, query, state } from 'lit/decorators.js'
import { send } from '../../app/command.js'
import { dialogStyles } from '../../elements/dialog.styles.js'
import { lineStyles } from '../../elements/line-list.js'
import { sheetMessages } from '../../messages/sheets.js'
import { shared } from '../../styles/shared.styles.js'
import { sheetHead } from '../sheets/head.js'
import { SheetElement } from '../sheets/sheet.js'
import { sheetStyles } from '../sheets/sheet.styles.js'
import { causesOf, type CauseNode } from './causes.js'
import { layout, type Box } from './layout.js'
import { whyStyles } from './why.styles.js'

const some = 16

/** What led to an occurrence, back to the start: as a picture whose boxes go to their place, and as sentences. */
@customElement('armistice-why')
export class WhyView extends SheetElement {
  static override styles = [shared, dialogStyles, sheetStyles, lineStyles, whyStyles]

  @state() private width = 0
  @state() private all = false
  @query('.picture') private picture!: HTMLElement | null
  private readonly measure = () => (this.width = this.picture?.clientWidth ?? 0)

  override firstUpdated() {
    super.firstUpdated()
    this.measure()
    addEventListener('resize', this.measure)
  }

  override disconnectedCallback() {
    super.disconnectedCallback()
    removeEventListener('resize', this.measure)
  }

  override render() {
    const words = sheetMessages.why
    const { sheet, view, session } = this.state
    if (sheet?.kind !== 'why') return nothing
    const known = view.occurrences[sheet.seq] !== undefined
    const nodes = known ? causesOf(sheet.seq, view, session.scenario) : []
    const shown = this.all ? nodes : nodes.slice(0, some)
    return html`
      <dialog aria-labelledby="title" @close=${this.closed}>
        ${sheetHead(words.title, this.close)}
        <p class="told">${nodes[0] ? `${nodes[0].sentence}.` : words.gone}</p>
        <p class="lead">${nodes.length > 1 ? words.lead : known ? words.none : nothing}</p>
        <div class="picture">${this.width > 0 && nodes.length > 1 ? this.draw(shown, nodes.length) : nothing}</div>
        ${
          shown.length < nodes.length
            ? html`<button class="btn" @click=${() => (this.all = true)}>${words.all(nodes.length)}</button>`
            : nothing
        }
        ${
          nodes.length > 1
            ? html`<h3>${words.sentences}</h3>
                <ol class="lines">
                  ${shown.map((node) => this.sentence(node))}
                </ol>`
            : nothing
        }
      </dialog>
    `
  }

  private draw(nodes: readonly CauseNode[], count: number) {
    const drawn = layout(nodes, this.width - 4)
    return html`<svg
      role="group"
      aria-label=${sheetMessages.why.picture(count)}
      width=${drawn.width + 4}
      height=${drawn.height + 4}
      viewBox="-2 -2 ${drawn.width + 4} ${drawn.height + 4}"
    >
      ${drawn.links.map(({ path }) => svg`<path class="link" d=${path}/>`)} ${drawn.boxes.map((box) => this.box(box))}
    </svg>`
  }

  private box({ node, x, y, width, height, lines }: Box) {
    return svg`
      <g class=${node.layer === 0 ? 'box first' : 'box'} role="button" tabindex="0" transform="translate(${x} ${y})"
        @click=${() => this.goTo(node)} @keydown=${(event: KeyboardEvent) => this.key(event, node)}>
        <rect width=${width} height=${height} rx="4"/>
        <text class="when" x="10" y="20">${node.when} </text>
        ${lines.map((line, place) => svg`<text x="10" y=${36 + place * 16}>${line} </text>`)}
      </g>`
  }

  private sentence(node: CauseNode) {
    return html`<li>
      <span class="meta">${node.when}</span><button @click=${() => this.goTo(node)}>${node.sentence}.</button>
    </li>`
  }

  private key(event: KeyboardEvent, node: CauseNode) {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    this.goTo(node)
  }

  private goTo({ id }: CauseNode) {
    this.dialog.close()
    send(this, { do: 'goTo', to: { seq: id } })
  }
}
