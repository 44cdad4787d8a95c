import { LitElement, html, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { listUnknowns, type Comparison, type Summary } from '@armistice/core'
import type { State } from '../../app/state.js'
import { contributionsFigure } from '../../figures/contributions-figure.js'
import { figure } from '../../figures/parts.js'
import { summarised } from '../../figures/survival-figure.js'
import { runs, shares, startRuns, startShares } from '../../lab/experiments.js'
import { measures, orderingsFor, type Setup } from '../../lab/setup.js'
import type { WhatIf } from '../../lab/what-if.js'
import { canStart, cool, warm } from '../../lab/workers.js'
import { labMessages } from '../../messages/lab.js'
import { pageStyles } from '../../styles/page.styles.js'
import { shared } from '../../styles/shared.styles.js'
import { figuresOf, placeText, startsOver } from './lab.js'
import { styles } from './lab.styles.js'
import { milestone, progress } from './progress.js'
import { whatIfForm } from './what-if-form.js'

const sizes = [500, 2000, 10_000] as const

@customElement('armistice-lab')
export class LabView extends LitElement {
  static override styles = [shared, pageStyles, styles]

  @property({ attribute: false }) state!: State
  @state() private size = 2000
  @state() private unknowns: 'drawn' | 'fixed' | null = null
  @state() private whatIf: WhatIf = { kind: 'none' }
  @state() private players: 'pledges' | 'members' = 'pledges'
  @state() private over = false
  private readonly stops: (() => void)[] = []

  override connectedCallback() {
    super.connectedCallback()
    for (const task of [runs, shares]) this.stops.push(task.listen(() => this.requestUpdate()))
    const setup = runs.standing.result?.setup
    if (setup && setup.session.scenario === this.state?.session.scenario) this.whatIf = setup.whatIf
  }

  override firstUpdated() {
    void warm(this.state.session.scenario, measures, summarised)
  }

  override disconnectedCallback() {
    super.disconnectedCallback()
    for (const stop of this.stops.splice(0)) stop()
    cool()
  }

  override willUpdate(changes: PropertyValues<this>) {
    const before = changes.get('state')
    if (before && before.session.scenario !== this.state.session.scenario) {
      this.whatIf = { kind: 'none' }
      this.unknowns = null
      runs.clear()
      shares.clear()
    }
  }

  /** What has come of the runs so far, as the library gave it. */
  get result(): Summary | Comparison | null {
    return runs.standing.result?.made ?? null
  }

  private get setup(): Setup {
    const { session, view } = this.state
    const drawn = this.unknowns ?? (session.scenario.live ? 'drawn' : 'fixed')
    return { session, view, runs: this.size, unknowns: drawn, whatIf: this.whatIf }
  }

  override render() {
    const { setup } = this
    const words = labMessages
    return html`<div class="wrap">
      <header>
        <h1>${words.title}</h1>
        <p>${words.lead(placeText(setup))} ${setup.view.ending === null ? nothing : words.overAlready}</p>
      </header>
      ${this.form(setup)}
      <div class="figures">${this.figures()} ${this.contributions(setup)}</div>
      <p class="vh" role="status" aria-live="polite">${milestone(runs.standing)} ${milestone(shares.standing)}</p>
    </div>`
  }

  private form(setup: Setup) {
    const words = labMessages
    const { scenario } = setup.session
    return html`<form class="panel setup" aria-label=${words.setup} @submit=${this.start}>
      <div class="row">
        <div class="field">
          <span id="size">${words.howMany}</span>
          ${segments(
            'size',
            sizes,
            this.size,
            (size) => words.count(size),
            (size) => (this.size = size)
          )}
        </div>
        ${
          listUnknowns(scenario).length === 0
            ? nothing
            : html`<div class="field">
                <span id="unknowns">${words.unknowns}</span>
                ${segments(
                  'unknowns',
                  ['drawn', 'fixed'] as const,
                  setup.unknowns,
                  (one) => words[one],
                  (one) => (this.unknowns = one)
                )}
              </div>`
        }
      </div>
      <div class="row">
        ${whatIfForm(this.whatIf, scenario, (whatIf) => this.pick(whatIf))}
        <button class="btn primary" ?hidden=${runs.standing.state === 'running'}>
          ${words.run(words.count(this.size))}
        </button>
      </div>
      ${scenario.live && setup.unknowns === 'fixed' ? html`<p class="note">${words.fixedNote}</p>` : nothing}
      ${canStart() ? nothing : html`<p class="note">${words.betweenFrames}</p>`}
      ${this.over ? html`<p class="note">${words.whatIf.fromStart}</p>` : nothing}
      ${progress(runs.standing, words.done, () => runs.cancel())} ${this.told(setup)}
    </form>`
  }

  /** What there is to know about the figures before reading them. */
  private told(setup: Setup) {
    const words = labMessages
    const { state, message, result, done } = runs.standing
    if (state === 'failed') return html`<p class="error" role="alert">${words.failed(message ?? '')}</p>`
    if (state === 'cancelled')
      return html`<p class="note">${result === null ? words.cancelledEmpty : words.cancelled(words.count(done))}</p>`
    const of = result?.setup
    const other =
      of &&
      state === 'done' &&
      (of.session !== setup.session || of.unknowns !== setup.unknowns || of.whatIf !== setup.whatIf)
    return other ? html`<p class="note">${words.changed}</p>` : nothing
  }

  private figures() {
    const words = labMessages
    const { result, state } = runs.standing
    if (result === null)
      return html`<p class="panel blank whole">${state === 'running' ? words.starting : words.empty}</p>`
    const [survival, endings, change] = figuresOf(result.made, result.setup)
    return html`${survival ? figure(survival) : nothing} ${endings ? figure(endings) : nothing}
    ${change ? html`<div class="whole">${figure(change)}</div>` : nothing}`
  }

  private contributions(setup: Setup) {
    const words = labMessages.contributions
    const { result, state, message } = shares.standing
    const parts = result && contributionsFigure(result.made, result.setup.session.scenario)
    const running = state === 'running'
    const controls = html`<div class="row">
        <div class="field">
          <span id="players">${words.by}</span>
          ${segments(
            'players',
            ['pledges', 'members'] as const,
            this.players,
            (one) => words[one],
            (one) => (this.players = one)
          )}
        </div>
        <button class="btn" type="button" ?hidden=${running} @click=${() => void startShares(setup, this.players)}>
          ${words.start}
        </button>
      </div>
      ${progress(shares.standing, labMessages.orderings, () => shares.cancel())}
      ${state === 'failed' ? html`<p class="error" role="alert">${labMessages.failed(message ?? '')}</p>` : nothing}`
    return html`<div class="whole shares">
      ${
        parts
          ? figure(parts, controls)
          : html`<section class="panel">
              <h2>${words.heading(this.players === 'members')}</h2>
              <p class="note">${running ? words.first : words.empty(labMessages.count(orderingsFor(this.size)))}</p>
              ${controls}
            </section>`
      }
    </div>`
  }

  private pick(whatIf: WhatIf) {
    this.whatIf = whatIf
    this.over = false
    void this.look(whatIf)
  }

  private async look(whatIf: WhatIf) {
    const over = await startsOver(this.setup)
    if (this.whatIf === whatIf) this.over = over
  }

  private readonly start = (event: Event) => {
    event.preventDefault()
    // Enter in a field asks for runs as well; those under way are not lost by it.
    if (runs.standing.state !== 'running') void startRuns(this.setup)
  }
}

function segments<T extends string | number>(
  id: string,
  values: readonly T[],
  chosen: T,
  text: (value: T) => string,
  choose: (value: T) => void
) {
  return html`<div class="seg" role="group" aria-labelledby=${id}>
    ${values.map(
      (value) =>
        html`<button type="button" aria-pressed=${value === chosen ? 'true' : 'false'} @click=${() => choose(value)}>
          ${text(value)}
        </button>`
    )}
  </div>`
}
