import { advance } from '@armistice/core'
import { LitElement, html, nothing } from 'lit'
import { keyed } from 'lit/directives/keyed.js'
import { customElement, query, state } from 'lit/decorators.js'
import { act } from '../app/act.js'
import type { Command } from '../app/command.js'
import { commandOf, isForPage } from '../app/keys.js'
import { around, type State } from '../app/state.js'
import { messages } from '../messages/messages.js'
import { sentence } from '../reading/sentence.js'
import { shared } from '../styles/shared.styles.js'
import type { ArmisticePlayer } from './armistice-player.js'
import { linkOf, newsOf, type News } from './details.js'
import { FrameDoor } from './frame.js'
import { choiceProblem, open } from './opening.js'
import { expectedChoice, expectedPlace, expectedStop, isChoice, isPlace, isStop } from './order.js'
import { playerStyles } from './player.styles.js'
import { tokens } from './tokens.js'
import { body } from './body.js'

const opening = ['scenario', 'seed', 'link', 'src', 'lang']
const looks = { theme: ['light', 'dark', 'system'], view: ['full', 'compact'] } as const

/** A run on somebody else's page: the views of the playground around one state, commands in and events out. */
@customElement('armistice-player')
export class PlayerElement extends LitElement implements ArmisticePlayer {
  static override styles = [tokens, shared, playerStyles]
  static override get observedAttributes() {
    return [...super.observedAttributes, ...opening, ...Object.keys(looks)]
  }

  @state() private state: State | null = null
  @state() private problem: string | null = null
  @state() private said = ''
  @query('.now') private now!: HTMLElement | null
  private given: unknown = this.givenEarly()
  private readonly door = new FrameDoor(this)
  private opened = 0
  private timer = 0

  override connectedCallback() {
    super.connectedCallback()
    this.addEventListener('keydown', this.key)
    this.door.open()
    if (this.state === null) this.openLater()
  }

  override disconnectedCallback() {
    super.disconnectedCallback()
    this.removeEventListener('keydown', this.key)
    this.door.close()
    clearTimeout(this.timer)
    if (this.state?.playing) this.state = { ...this.state, playing: false }
  }

  override attributeChangedCallback(name: string, before: string | null, value: string | null) {
    super.attributeChangedCallback(name, before, value)
    if (before === value) return
    if (opening.includes(name)) this.openLater()
    else this.requestUpdate()
  }

  get document(): unknown {
    return this.given
  }
  set document(document: unknown) {
    this.given = document
    this.openLater()
  }

  get link(): string {
    return this.state ? linkOf(this.state) : ''
  }

  step = () => this.do({ do: 'step' })
  undo = () => this.do({ do: 'undo' })
  redo = () => this.do({ do: 'redo' })

  next(to: 'decision' | 'week' | 'end'): boolean {
    if (!isStop(to)) throw new TypeError(expectedStop(to))
    if (to !== 'end') return this.do({ do: to })
    const { state } = this
    return state !== null && state.view.ending === null && this.show(around(advance(state.session, 'end'), state))
  }

  choose(choice: string): boolean {
    if (!isChoice(choice)) throw new TypeError(expectedChoice(choice))
    const offered = this.state?.view.question?.options.find((option) => option.choice === choice)
    return offered !== undefined && this.do({ do: 'choose', choice: offered.choice })
  }

  goTo(place: number): boolean {
    if (!isPlace(place)) throw new RangeError(expectedPlace(place))
    return this.state !== null && this.do({ do: 'goTo', to: { place: Math.min(place, this.state.view.end) } })
  }

  override render() {
    const { state } = this
    const problem = this.problem ?? state?.notice ?? this.lookProblem()
    return html`
      ${problem === null ? nothing : html`<p class="problem" role="alert">${problem}</p>`}
      ${
        state === null
          ? problem === null
            ? html`<p class="loading">${messages.page.loading}</p>`
            : nothing
          : keyed(
              state.language,
              html`<div @armistice-command=${(event: CustomEvent<Command>) => this.hear(event)}>
                ${body(state, this.getAttribute('view') === 'compact')}
              </div>`
            )
      }
      <p class="vh" role="status" aria-live="polite">${this.said}</p>
    `
  }

  private lookProblem(): string | null {
    const problems = Object.entries(looks).map(([name, options]) =>
      choiceProblem(name, options, this.getAttribute(name))
    )
    return problems.find((problem) => problem !== null) ?? null
  }

  /** Several attributes are often set at once: they are one wish. */
  private openLater() {
    const wish = ++this.opened
    queueMicrotask(() => {
      if (wish === this.opened && this.isConnected) void this.openWish(wish)
    })
  }

  private async openWish(wish: number) {
    const [scenario, seed, link, src, lang] = opening.map((name) => this.getAttribute(name)) as [
      string | null,
      string | null,
      string | null,
      string | null,
      string | null
    ]
    const opened = await open({ scenario, seed, link, src, lang, document: this.given })
    if (wish !== this.opened) return
    this.problem = opened.problem
    this.state = null
    if (opened.ok) this.show(opened.state)
  }

  /** Commands of the views end here: the page around has events of its own. */
  private hear(event: CustomEvent<Command>) {
    event.stopPropagation()
    this.do(event.detail)
  }

  private do(command: Command): boolean {
    const { state } = this
    if (state === null || elsewhere.has(command.do)) return false
    if (command.do === 'openSheet' && command.sheet !== null && command.sheet.kind !== 'why') return false
    const next = act(state, command)
    return next !== state && this.show(next)
  }

  private show(next: State): boolean {
    const before = this.state
    this.state = next
    clearTimeout(this.timer)
    if (next.playing) this.timer = window.setTimeout(() => this.do({ do: 'step' }), 1000 / next.speed)
    if (before && next.view !== before.view && !next.playing) this.said = sentence(next.view, next.session.scenario)
    if (before?.view.question && !next.view.question) void this.keepFocus()
    for (const news of newsOf(next, before)) this.tell(news)
    return true
  }

  /** The card that was answered is gone: whoever had the focus in it is put to what came of it. */
  private async keepFocus() {
    if (!this.renderRoot.contains((this.renderRoot as ShadowRoot).activeElement)) return
    await this.updateComplete
    if ((this.renderRoot as ShadowRoot).activeElement === null) this.now?.focus({ preventScroll: true })
  }

  private tell(news: News) {
    this.dispatchEvent(new CustomEvent(news.name, { detail: news.detail, bubbles: true, composed: true }))
    this.door.tell(news)
  }

  /** Keys are heard while the focus is within: the others belong to the page around. */
  private readonly key = (event: KeyboardEvent) => {
    if (this.state === null || !isForPage(event)) return
    const command = commandOf(event.key, this.state)
    if (command === null || typeof command === 'string' || elsewhere.has(command.do)) return
    event.preventDefault()
    this.do(command)
  }

  /** A document that was set before this script had come stands in the way of the property. */
  private givenEarly(): unknown {
    if (!Object.hasOwn(this, 'document')) return null
    const early: unknown = (this as { document?: unknown }).document
    delete (this as { document?: unknown }).document
    return early
  }
}

/** What only the page can do. */
const elsewhere: ReadonlySet<Command['do']> = new Set([
  'fork',
  'switchTo',
  'nextBranch',
  'rename',
  'comment',
  'remove',
  'putBack',
  'openTree',
  'showPanel',
  'showPage',
  'speak',
  'showPicture'
] as const)
