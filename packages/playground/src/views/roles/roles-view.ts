import { html } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { listStrategies, type StrategyName } from '@armistice/core'
import { send } from '../../app/command.js'
import { dialogStyles } from '../../elements/dialog.styles.js'
import { sheetMessages } from '../../messages/sheets.js'
import { shared } from '../../styles/shared.styles.js'
import { sheetHead } from '../sheets/head.js'
import { SheetElement } from '../sheets/sheet.js'
import { sheetStyles } from '../sheets/sheet.styles.js'
import { messages } from '../../messages/messages.js'
import { rolesStyles } from './roles.styles.js'
import { namesOf } from '../../words.js'
import { assign, heldNow, heldOnly, seatGroups, type Held, type Seat, type SeatGroup } from './seats.js'

/** Who decides: the person, the model, or a strategy, for each seat; from here on, or from a new start. */
@customElement('armistice-roles')
export class RolesView extends SheetElement {
  static override styles = [shared, dialogStyles, sheetStyles, rolesStyles]

  /** What has been chosen and not yet been put into force. */
  @state() private chosen: Held | null = null
  @state() private rest: StrategyName = 'model'

  override render() {
    const words = sheetMessages.roles
    const { session, view } = this.state
    const groups = seatGroups(session.scenario)
    const held = this.chosen ?? heldNow(groups, view.held)
    const mine = Object.values(held).filter((name) => name === null).length
    return html`
      <dialog aria-labelledby="title" @close=${this.closed}>
        ${sheetHead(messages.branches.roles, this.close)}
        <p class="lead">${words.lead}</p>
        ${this.quick(groups, held, mine)}
        <div class="groups">${groups.map((group) => this.group(group, held))}</div>
        <details>
          <summary>${words.about}</summary>
          <dl>
            ${listStrategies().map(
              ({ name, description }) =>
                html`<div>
                  <dt>${name}</dt>
                  <dd>${does(name) ?? description}</dd>
                </div>`
            )}
          </dl>
        </details>
        <div class="foot">
          <p role="status">${words.count(mine, Object.keys(held).length)}</p>
          <button class="btn primary" @click=${() => this.fromHere(held)}>${words.fromHere}</button>
          <button class="btn" @click=${() => this.restart(held)}>${words.restart}</button>
        </div>
        <p class="meta">${words.note}</p>
      </dialog>
    `
  }

  private quick(groups: readonly SeatGroup[], held: Held, mine: number) {
    const words = sheetMessages.roles
    const { scenario } = this.state.session
    const { parties } = scenario
    const all = Object.keys(held).length
    const take = (wanted: (id: string) => boolean) => (this.chosen = assign(groups, wanted, this.rest))
    const only = (id: string) => mine === 1 && held[id] === null
    const button = (text: string, pressed: boolean, wanted: (id: string) => boolean) =>
      html`<button class="btn" aria-pressed=${pressed ? 'true' : 'false'} @click=${() => take(wanted)}>${text}</button>`
    const members = groups.slice(1).flatMap(({ seats }) => seats)
    return html`
      <div class="quick" role="group" aria-labelledby="quick">
        <h3 id="quick">${words.quick}</h3>
        <div class="row">
          ${button(words.everybody, mine === all, () => true)} ${button(words.nobody, mine === 0, () => false)}
          ${Object.values(parties).map(({ id }) => button(namesOf(scenario).of(id), only(id), (one) => one === id))}
          <select
            aria-label=${words.member}
            @change=${(event: Event) => {
              const { value } = event.target as HTMLSelectElement
              if (value !== '') take((one) => one === value)
            }}
          >
            <option value="">${words.member}</option>
            ${members.map(({ id, name }) => html`<option value=${id} ?selected=${only(id)}>${name}</option>`)}
          </select>
        </div>
        <label class="rest">
          ${words.rest}
          <select
            @change=${(event: Event) => {
              this.rest = (event.target as HTMLSelectElement).value
              this.chosen = assign(groups, (id) => held[id] === null, this.rest)
            }}
          >
            ${listStrategies().map(({ name }) => html`<option value=${name} ?selected=${name === this.rest}>${named(name)}</option>`)}
          </select>
        </label>
      </div>
    `
  }

  private group({ title, seats }: SeatGroup, held: Held) {
    return html`
      <section aria-label=${title}>
        <h3>${title}</h3>
        <ul>
          ${seats.map((seat) => this.seat(seat, held))}
        </ul>
      </section>
    `
  }

  private seat({ id, name, strategies }: Seat, held: Held) {
    const now = held[id] ?? null
    // A link or a file may bring a strategy that is not in the list, such as always:full.
    const names = strategies.map((entry) => entry.name)
    const offered = now === null || names.includes(now) ? names : [...names, now]
    return html`
      <li class=${now === null ? 'mine' : ''}>
        <label>
          <span>${name}</span>
          <select
            @change=${(event: Event) => {
              const { value } = event.target as HTMLSelectElement
              this.chosen = { ...held, [id]: value === '' ? null : value }
            }}
          >
            <option value="" ?selected=${now === null}>${sheetMessages.roles.person}</option>
            ${offered.map((one) => html`<option value=${one} ?selected=${one === now}>${named(one)}</option>`)}
          </select>
        </label>
      </li>
    `
  }

  private fromHere(held: Held) {
    this.dialog.close()
    send(this, { do: 'seat', seats: held })
  }

  private restart(held: Held) {
    this.dialog.close()
    send(this, { do: 'restart', seed: this.state.session.seed, seats: heldOnly(held) })
  }
}

/** In the language of the page; null for a strategy that came with a newer library. */
const does = (name: string): string | null => {
  const told: Readonly<Record<string, string>> = sheetMessages.roles.strategies
  return Object.hasOwn(told, name) ? told[name]! : null
}

const named = (name: StrategyName) =>
  name === 'model' ? sheetMessages.roles.model : sheetMessages.roles.strategy(name)
