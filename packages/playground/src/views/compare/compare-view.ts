import { html, nothing } from 'lit'
import { customElement } from 'lit/decorators.js'
import { branchOf, nameOf, type Branch } from '../../app/branches.js'
import { send } from '../../app/command.js'
import { dialogStyles } from '../../elements/dialog.styles.js'
import { sheetMessages } from '../../messages/sheets.js'
import { shared } from '../../styles/shared.styles.js'
import { sheetHead } from '../sheets/head.js'
import { SheetElement } from '../sheets/sheet.js'
import { sheetStyles } from '../sheets/sheet.styles.js'
import { compareStyles } from './compare.styles.js'
import { comparison, type Comparison, type Side } from './comparison.js'

/** Two branches side by side: the first difference, and what each has come to. */
@customElement('armistice-compare')
export class CompareView extends SheetElement {
  static override styles = [shared, dialogStyles, sheetStyles, compareStyles]

  override render() {
    const words = sheetMessages.compare
    const { sheet, view } = this.state
    if (sheet?.kind !== 'compare') return nothing
    const [one, other] = [branchOf(this.state, sheet.one), branchOf(this.state, sheet.other)]
    if (!one || !other) return nothing
    const found = comparison(one.session, other.session, view)
    return html`
      <dialog aria-labelledby="title" @close=${this.closed}>
        ${sheetHead(
          words.title(nameOf(one), nameOf(other)),
          this.close,
          html`<button class="btn" @click=${() => print()}>${words.print}</button>`
        )}
        ${this.state.branches.length > 2 ? this.which(one, other) : nothing} ${this.parting(found, one, other)}
        ${table(found, nameOf(one), nameOf(other))}
        <p class="note">${words.note}</p>
      </dialog>
    `
  }

  private which(one: Branch, other: Branch) {
    const choose = (side: 'one' | 'other') => (event: Event) =>
      send(this, {
        do: 'openSheet',
        sheet: { kind: 'compare', one: one.id, other: other.id, [side]: (event.target as HTMLSelectElement).value }
      })
    const select = (side: 'one' | 'other', chosen: Branch, not: Branch) => html`
      <label>
        ${sheetMessages.compare[side]}
        <select @change=${choose(side)}>
          ${this.state.branches.filter(({ id }) => id !== not.id).map((branch) => html`<option value=${branch.id} ?selected=${branch.id === chosen.id}>${nameOf(branch)}</option>`)}
        </select>
      </label>
    `
    return html`<div class="which">${select('one', one, other)} ${select('other', other, one)}</div>`
  }

  private parting({ partAt, sides }: Comparison, one: Branch, other: Branch) {
    const words = sheetMessages.compare
    return html`
      <h3>${words.parting}</h3>
      <p class="parting">${partAt === null ? words.same : words.partAt(partAt)}</p>
      ${sides ? html`<div class="sides">${this.side(sides[0], one)} ${this.side(sides[1], other)}</div>` : nothing}
    `
  }

  private side({ sentence, by, behind, seq }: Side, branch: Branch) {
    const words = sheetMessages.compare
    const name = nameOf(branch)
    const go = () => {
      this.dialog.close()
      send(this, { do: 'switchTo', branch: branch.id })
      send(this, { do: 'goTo', to: { seq: seq! } })
    }
    return html`
      <section class="side">
        <h4>${name}</h4>
        <p class="told">${sentence}</p>
        ${behind === null ? nothing : html`<p class="by">${behind}</p>`}
        ${by === null ? nothing : html`<p class="by">${by}</p>`}
        ${
          seq === null
            ? nothing
            : html`<button class="as-link" aria-label=${words.goThereSpoken(name)} @click=${go}>
                ${words.goThere}
              </button>`
        }
      </section>
    `
  }
}

function table({ at, rows }: Comparison, one: string, other: string) {
  const words = sheetMessages.compare
  return html`
    <h3>${words.cost}</h3>
    <table>
      <caption>
        ${words.at(at)}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.measure}</th>
          <th scope="col">${one}</th>
          <th scope="col">${other}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ term, one: a, other: b, differs }) =>
            html`<tr class=${differs ? 'differs' : nothing}>
              <th scope="row">${term}${differs ? html`<span class="vh"> (${words.differs})</span>` : nothing}</th>
              <td>${a}</td>
              <td>${b}</td>
            </tr>`
        )}
      </tbody>
    </table>
  `
}
