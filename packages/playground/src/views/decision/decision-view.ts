import { LitElement, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { QuestionView, Scenario } from '@armistice/core'
import { send } from '../../app/command.js'
import { badge, badgeStyles } from '../../elements/badge.js'
import { glyph } from '../../elements/glyph.js'
import { rangeBar, rangeBarStyles } from '../../elements/range-bar.js'
import { statement, statementStyles } from '../../elements/statement.js'
import { messages } from '../../messages/messages.js'
import { shared } from '../../styles/shared.styles.js'
import { label } from '../../words.js'
import { decision, type Card, type ConditionMark, type Option } from './decision.js'
import { styles } from './decision.styles.js'
import { optionStyles } from './options.styles.js'

@customElement('armistice-decision')
export class DecisionView extends LitElement {
  static override styles = [shared, badgeStyles, rangeBarStyles, statementStyles, optionStyles, styles]

  @property({ attribute: false }) scenario!: Scenario
  @property({ attribute: false }) question!: QuestionView
  @property({ type: Boolean }) oddsShown = true
  /** The strategy that holds the seat; null where the person is asked. */
  @property({ attribute: false }) held: string | null = null

  override render() {
    const card = decision(this.question, this.scenario)
    return html`
      <div class="body">
        ${heading(card)} ${this.held === null ? nothing : heldBy(this.held)} ${saying(card)}
        ${
          card.conditions.length > 0
            ? html`<ul class="conditions">
                ${card.conditions.map(condition)}
              </ul>`
            : nothing
        }
        <div class="options" role="group" aria-label=${messages.decision.options}>
          ${card.options.map((option) => this.option(option))}
        </div>
        <p class="note">
          ${this.oddsShown ? html`${badge('assumption')} <span>${card.options.some(({ odds }) => odds.range[0] < odds.range[1]) ? messages.decision.odds : messages.decision.oddsWithoutRange}</span>` : html`<span>${messages.decision.oddsHidden}</span>`}
          <button class="btn quiet" aria-keyshortcuts="o" @click=${() => send(this, { do: 'toggleOdds' })}>
            ${this.oddsShown ? messages.decision.hideOdds : messages.decision.showOdds}
          </button>
        </p>
        ${otherSayings(card)}
      </div>
      ${this.letModel(card)} ${card.queue.length > 0 ? queue(card) : nothing}
    `
  }

  private option({ choice, key, label: text, glyph: mark, odds }: Option) {
    const percent = (share: number) => String(Math.round(share * 100))
    const [low, high] = odds.range.map(percent) as [string, string]
    const value = percent(odds.value)
    const range = low === high ? messages.decision.noRange : messages.decision.range(low, high)
    return html`
      <button aria-keyshortcuts=${key} data-choice=${choice} @click=${() => send(this, { do: 'choose', choice })}>
        ${mark ? glyph(mark) : html`<span class="key">${key}</span>`}
        <span class="label">${text}</span>
        ${this.oddsShown ? html`${rangeBar(odds)}<span class="figures"><b>${value} %</b> ${range}</span>` : nothing}
      </button>
    `
  }

  private letModel({ queue, code, name }: Card) {
    const others = queue.length
    const by = (decide: 'this' | 'others' | 'always') => () => send(this, { do: 'letModel', decide })
    return html`
      <div class="model">
        <span id="let">${messages.decision.letModel}</span>
        <button class="btn" aria-describedby="let" aria-keyshortcuts="m" @click=${by('this')}>
          ${messages.decision.thisOne}
        </button>
        ${others > 0 ? html`<button class="btn" aria-describedby="let" aria-label=${messages.decision.othersSpoken(others)} @click=${by('others')}>${messages.decision.others(others)}</button>` : nothing}
        <button
          class="btn"
          aria-describedby="let"
          aria-label=${messages.decision.alwaysSpoken(code, name)}
          title=${messages.decision.alwaysSpoken(code, name)}
          @click=${by('always')}
        >
          ${messages.decision.always(code)}
        </button>
      </div>
    `
  }
}

const heading = ({ name, firmness, counter, about }: Card) => html`
  <header>
    <h2>${name}</h2>
    ${firmness ? html`<span class="firmness">${glyph(firmness)} ${label('firmness', firmness)}</span>` : nothing}
    <span class="counter">${counter}</span>
  </header>
  ${about === '' ? nothing : html`<p class="about">${about}</p>`}
`

const heldBy = (name: string) => {
  const { held, heldBy: by } = messages.branches
  return html`<p class="held">${held(name === 'model' ? by.model : by.strategy(name))}</p>`
}

const saying = ({ words: [first] }: Card) =>
  first ? statement(first) : html`<p class="about">${messages.decision.noWords}</p>`

const otherSayings = ({ words: [, ...more] }: Card) =>
  more.length > 0
    ? html`<details class="more">
        <summary>${messages.decision.otherWords(more.length)}</summary>
        ${more.map(statement)}
      </details>`
    : nothing

const queue = ({ queue: next }: Card) => html`
  <div class="queue">
    <h3 class="meta"><span>${messages.decision.queue}</span><span>${next.length}</span></h3>
    <ol>
      ${next.map(({ code, name, firmness }) => html`<li><span class="meta">${code}</span>${glyph(firmness, { small: true, label: label('firmness', firmness) })}<span>${name}</span></li>`)}
    </ol>
  </div>
`

const condition = ({ words: text, state }: ConditionMark) => html`
  <li>
    ${glyph(state)}<span>${text} <small>${messages.decision[state]}</small></span>
  </li>
`
