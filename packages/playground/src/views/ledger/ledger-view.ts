import { LitElement, html, nothing, svg } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import type { Scenario, Status } from '@armistice/core'
import type { State } from '../../app/state.js'
import { badge, badgeStyles } from '../../elements/badge.js'
import { glyph } from '../../elements/glyph.js'
import { csv } from '../../figures/table.js'
import { saveFile } from '../../figures/save.js'
import { ledgerMessages } from '../../messages/ledger.js'
import { figure } from '../../reading/figure.js'
import { pageStyles } from '../../styles/page.styles.js'
import { shared } from '../../styles/shared.styles.js'
import { quantityNames } from '../../quantity-names.js'
import { assumptions, honesty, label } from '../../words.js'
import { filtered, ledger, scaleOf, type Filter, type Group, type Row, type Source } from './ledger.js'
import { styles } from './ledger.styles.js'

const statuses: readonly Status[] = ['sourced', 'reported', 'derived', 'assumption', 'undisclosed']

@customElement('armistice-ledger')
export class LedgerView extends LitElement {
  static override styles = [shared, pageStyles, badgeStyles, styles]

  @property({ attribute: false }) state!: State
  @state() private filter: Filter = { text: '', statuses: new Set(statuses), member: null, component: null }

  override render() {
    const { scenario } = this.state.session
    const words = ledgerMessages
    const groups = ledger(scenario, quantityNames())
    const shown = filtered(groups, this.filter)
    return html`<div class="wrap">
      <header>
        <h1>${words.title}</h1>
        <p>${words.lead} ${assumptions(scenario)}</p>
      </header>
      ${bar(groups)} ${this.filters(groups, scenario)}
      <p class="count" role="status">
        ${words.shown(count(shown), count(groups))}
        <button class="btn" @click=${() => this.save(shown)}>${words.save}</button>
      </p>
      ${shown.length === 0 ? this.nothingFits() : table(shown, this.state.session.scenario.language)}
    </div>`
  }

  private filters(groups: readonly Group[], scenario: Scenario) {
    const words = ledgerMessages
    return html`<form class="filters" @submit=${(event: Event) => event.preventDefault()}>
      <label class="search">
        <span class="meta">${words.search}</span>
        <input
          type="search"
          maxlength="100"
          placeholder=${words.searchHint}
          .value=${this.filter.text}
          @input=${(event: Event) => this.set({ text: (event.target as HTMLInputElement).value })}
        />
      </label>
      <label>
        <span class="meta">${words.member}</span>
        <select @change=${(event: Event) => this.set({ member: chosen(event) })}>
          ${options(
            [
              ['', words.all],
              ['model', words.model],
              ...groups.flatMap(({ member, title }) => (member ? [[member, title] as const] : []))
            ],
            this.filter.member
          )}
        </select>
      </label>
      ${
        scenario.components.length === 0
          ? nothing
          : html`<label>
              <span class="meta">${words.component}</span>
              <select @change=${(event: Event) => this.set({ component: chosen(event) })}>
                ${options([['', words.all], ...scenario.components.map(({ id, title }) => [id, title] as const)], this.filter.component)}
              </select>
            </label>`
      }
      <fieldset>
        <legend class="meta">${words.statuses}</legend>
        <div class="chips">${statuses.map((status) => this.chip(status, groups))}</div>
      </fieldset>
      ${this.assumedOnly()}
    </form>`
  }

  private chip(status: Status, groups: readonly Group[]) {
    const on = this.filter.statuses.has(status)
    const total = groups.flatMap(({ rows }) => rows).filter((row) => row.status === status).length
    return html`<button
      type="button"
      class="chip"
      aria-pressed=${on ? 'true' : 'false'}
      @click=${() => {
        const statuses = new Set(this.filter.statuses)
        if (on) statuses.delete(status)
        else statuses.add(status)
        this.set({ statuses })
      }}
    >
      ${glyph(status)} ${label('status', status)} <span class="quiet-text">${total}</span>
    </button>`
  }

  private assumedOnly() {
    const words = ledgerMessages
    const only = this.filter.statuses.size === 1 && this.filter.statuses.has('assumption')
    return html`<button
      type="button"
      class="as-link"
      @click=${() => this.set({ statuses: new Set(only ? statuses : ['assumption' as const]) })}
    >
      ${only ? words.everything : words.onlyAssumed}
    </button>`
  }

  private nothingFits() {
    const words = ledgerMessages
    return html`<p class="panel empty">
      ${words.none}
      <button
        class="btn"
        @click=${() => this.set({ text: '', statuses: new Set(statuses), member: null, component: null })}
      >
        ${words.everything}
      </button>
    </p>`
  }

  private set(change: Partial<Filter>) {
    this.filter = { ...this.filter, ...change }
  }

  private save(groups: readonly Group[]) {
    const { scenario } = this.state.session
    const { columns, file } = ledgerMessages
    const text = csv({
      columns: [
        file.group,
        columns.name,
        file.path,
        columns.value,
        file.low,
        file.high,
        file.unit,
        columns.status,
        columns.source,
        file.note
      ],
      rows: groups.flatMap(({ title, rows }) =>
        rows.map((row) => [
          title,
          row.name,
          row.key,
          row.firmness ? label('firmness', row.firmness) : plain(row.quantity?.value ?? null),
          plain(row.quantity?.range?.[0] ?? null),
          plain(row.quantity?.range?.[1] ?? null),
          row.quantity?.unit ?? '',
          row.status,
          row.sources.map(({ text, address }) => (address ? `${text} <${address}>` : text)).join('; '),
          row.quote ?? row.note ?? ''
        ])
      )
    })
    saveFile(`${scenario.id}-ledger.csv`, 'text/csv', `# ${scenario.title}. ${honesty(scenario)}\r\n${text}`)
  }
}

const count = (groups: readonly Group[]) => groups.reduce((sum, { rows }) => sum + rows.length, 0)
const plain = (value: number | null) => ({ text: '', value })
const chosen = (event: Event) => (event.target as HTMLSelectElement).value || null
const options = (list: readonly (readonly [string, string])[], current: string | null) =>
  list.map(([value, text]) => html`<option value=${value} ?selected=${value === (current ?? '')}>${text}</option>`)

/** How much is known in which way, before any filter. */
function bar(groups: readonly Group[]) {
  const rows = groups.flatMap((group) => group.rows)
  const counts = statuses.map((status) => ({ status, count: rows.filter((row) => row.status === status).length }))
  const told = counts.map(({ status, count }) => `${label('status', status)} ${count}`).join(', ')
  let from = 0
  return html`<svg class="known" role="img" aria-label=${ledgerMessages.bar(told)}>
    ${counts.map(({ status, count }) => {
      const x = (from / rows.length) * 100
      from += count
      return svg`<rect class=${status} x="${x}%" y="0.5" height="11" width="${(count / rows.length) * 100}%"/>`
    })}
  </svg>`
}

const table = (groups: readonly Group[], language: string) =>
  html`<table>
    <thead>
      <tr>
        ${(['name', 'value', 'range', 'status', 'source'] as const).map(
          (column) => html`<th scope="col" class=${column}>${ledgerMessages.columns[column]}</th>`
        )}
      </tr>
    </thead>
    ${repeat(
      groups,
      ({ id }) => id,
      ({ title, rows }) =>
        html`<tbody>
          <tr class="group">
            <th colspan="5" scope="rowgroup">${title} <span>${ledgerMessages.entries(rows.length)}</span></th>
          </tr>
          ${repeat(rows, ({ key }) => key, line(language))}
        </tbody>`
    )}
  </table>`

const line = (language: string) => (row: Row) =>
  html`<tr class=${row.status}>
    <th scope="row" class="name">
      ${row.name}${row.quote === null ? nothing : html`<q lang=${language}>${row.quote}</q>`}
    </th>
    <td class="value">${value(row)}</td>
    <td class="range">${row.quantity ? range(row.quantity) : nothing}</td>
    <td class="status">${badge(row.status)}</td>
    <td class="source">
      ${row.sources.map(sourceLink(language))}
      ${row.note === null ? nothing : html`<p lang=${language}>${row.note}</p>`}
      ${row.sources.length === 0 && row.note === null ? html`<p>${ledgerMessages.noSource}</p>` : nothing}
    </td>
  </tr>`

function value({ firmness, quantity }: Row) {
  if (firmness) return html`${glyph(firmness)} ${label('firmness', firmness)}`
  if (!quantity || quantity.value === null) return html`<span class="quiet-text">${ledgerMessages.notPublished}</span>`
  return html`${figure(quantity.value)}<span class="unit">${quantityNames().unit(quantity.unit)}</span>`
}

function range(quantity: NonNullable<Row['quantity']>) {
  const { value, range } = quantity
  if (value === null) return nothing
  if (!range) return html`<span class="quiet-text">${ledgerMessages.noRange}</span>`
  const [from, to] = scaleOf(quantity)
  const x = (at: number) => `${(((at - from) / (to - from)) * 100).toFixed(2)}%`
  return html`<svg class="interval" aria-hidden="true">
      ${svg`<line class="scale" x1="0" x2="100%" y1="8" y2="8"/>
        <line class="span" x1=${x(range[0])} x2=${x(range[1])} y1="8" y2="8"/>
        <circle cx=${x(value)} cy="8" r="4.5"/>`}
    </svg>
    <span class="ends">${figure(range[0])}–${figure(range[1])}</span>`
}

const sourceLink =
  (language: string) =>
  ({ text, title, day, address }: Source) => {
    const told = html`<span lang=${language}>${title}</span>${day}`
    if (address === null) return html`<p>${told}</p>`
    return html`<p>
      <a href=${address} target="_blank" rel="noopener noreferrer external" aria-label=${ledgerMessages.opens(text)}
        >${told}</a
      >
    </p>`
  }
