import type { Scenario } from '@armistice/core'
import type { Language } from '@armistice/core/words'
import { LitElement, html, nothing } from 'lit'
import { keyed } from 'lit/directives/keyed.js'
import { customElement, query, state } from 'lit/decorators.js'
import { act } from '../app/act.js'
import { Address } from '../app/address.js'
import { commandEvent, type Command } from '../app/command.js'
import { idle } from '../app/idle.js'
import { commandOf, isForPage } from '../app/keys.js'
import { language, setLanguage } from '../app/language.js'
import { formatLink } from '../app/link.js'
import { openLink } from '../app/open-link.js'
import { isDescribed } from '../app/scenario-part.js'
import type { State } from '../app/state.js'
import { messages } from '../messages/messages.js'
import { shared } from '../styles/shared.styles.js'
import { branchNews } from '../reading/branch-news.js'
import { sentence } from '../reading/sentence.js'
import { assumptions, honesty } from '../words.js'
import { styles } from './app.styles.js'
import { sizeStyles } from './sizes.styles.js'
import { columns } from './columns.js'
import { dock } from './dock.js'
import { page } from './pages.js'
import { removedNotice } from './removed-notice.js'
import { isAwaited, sheet } from './sheets.js'
import type { TopBar } from './top-bar.js'

/** The page: it holds the one state, takes commands from the views and keeps the address in step. */
@customElement('armistice-app')
export class App extends LitElement {
  static override styles = [shared, styles, sizeStyles]

  @state() private state: State | null = null
  @state() private failure: string | null = null
  @state() private membersOpen = false
  @state() private said = ''
  @query('armistice-top') private top!: TopBar
  private timer = 0
  private readonly address = new Address(
    () => location.hash,
    (link) => history.replaceState(null, '', link)
  )
  private readonly leave = () => this.address.flush()

  override connectedCallback() {
    super.connectedCallback()
    this.addEventListener(commandEvent, (event) => this.do((event as CustomEvent<Command>).detail))
    document.addEventListener('keydown', this.key)
    addEventListener('hashchange', this.open)
    addEventListener('pagehide', this.leave)
    this.open()
  }

  override disconnectedCallback() {
    super.disconnectedCallback()
    document.removeEventListener('keydown', this.key)
    removeEventListener('hashchange', this.open)
    removeEventListener('pagehide', this.leave)
    clearTimeout(this.timer)
  }

  override render(): unknown {
    if (this.failure !== null) return html`<p class="failure" role="alert">${messages.page.failed(this.failure)}</p>`
    if (this.state === null) return html`<p class="loading">${messages.page.loading}</p>`
    const { state } = this
    const { scenario } = state.session
    // Everything is made anew in another language: elements keep texts of the one that they were made in.
    return keyed(
      state.language,
      html`
        <armistice-top role="banner" .state=${state} @skip=${this.skip} @help=${this.showHelp}></armistice-top>
        ${state.notice === null ? removedNotice(this, state.removed) : this.notice(state.notice)}
        ${state.page === 'play' ? this.play(state) : page(state, this.again)}
        <footer>
          <span>${honesty(scenario)}</span>
          <span>
            ${assumptions(scenario)}
            <button class="as-link" @click=${() => this.do({ do: 'showPage', page: 'ledger' })}>
              ${messages.pages.which}
            </button>
          </span>
        </footer>
        ${state.page === 'play' ? dock(state.panel, (panel) => this.do({ do: 'showPanel', panel })) : nothing}
        ${sheet(state, this.again)}
        <p class="vh" role="status" aria-live="polite">${this.said}</p>
      `
    )
  }

  private play(state: State) {
    const { view, session } = state
    const { scenario } = session
    return html`
      <armistice-phases
        role="region"
        aria-label=${messages.phases.title}
        .view=${view}
        .scenario=${scenario}
      ></armistice-phases>
      ${columns(
        state,
        { open: this.membersOpen, toggle: () => (this.membersOpen = !this.membersOpen) },
        (picture) => this.do({ do: 'showPicture', picture }),
        this.again
      )}
      <section class="time" aria-label=${messages.timeline.title}>
        <div class="bar">
          <armistice-controls
            .view=${view}
            ?playing=${state.playing}
            speed=${state.speed}
            ?pauses=${state.pauses}
          ></armistice-controls>
          <armistice-branch-bar .state=${state}></armistice-branch-bar>
        </div>
        <armistice-timeline
          .view=${view}
          .scenario=${scenario}
          .branches=${state.branches}
          active=${state.active}
        ></armistice-timeline>
      </section>
    `
  }

  private readonly again = () => this.requestUpdate()

  private notice(text: string) {
    return html`<div class="notice" role="alert">
      <span>${text}</span>
      <button class="btn quiet" @click=${() => this.do({ do: 'dismissNotice' })}>${messages.notice.dismiss}</button>
    </div>`
  }

  /** The state that the address asks for. Also when the person pastes another link into an open page. */
  private readonly open = (): void => void this.openAddress()

  private async openAddress() {
    this.address.release()
    try {
      const link = location.hash
      const state = await openLink(link)
      // Another link has come meanwhile, and is being opened.
      if (link !== location.hash) return
      this.address.take()
      this.show(state)
      // A link that could not be read stays in the address until the person acts: nothing of it is lost.
      if (state.notice === null) this.keepAddress(state)
      await this.updateComplete
      performance.mark('armistice.ready')
      // Whoever jumps to the end does not wait for it.
      void idle().then(() => import('../views/ending/ending-view.js'))
    } catch (error) {
      this.failure = String(error instanceof Error ? error.message : error)
    }
  }

  private do(command: Command) {
    if (this.state === null) return
    if (command.do === 'speak' && command.language !== language()) return void this.speak(command.language)
    const next = act(this.state, command)
    if (next === this.state) return
    const turned = next.page !== this.state.page
    const spoken = next.language !== this.state.language
    if (next.view !== this.state.view || turned || spoken) this.keepAddress(next)
    this.show(next)
    if (turned) void this.arrive()
  }

  /** The texts come first, then the page is drawn anew in them; the menu that asked has the focus again. */
  private async speak(to: Language) {
    try {
      await setLanguage(to)
      if (language() !== to) return
      this.do({ do: 'speak', language: to })
      await this.updateComplete
      await this.top.updateComplete
      this.top.focusLanguage()
    } catch {
      if (this.state) this.show({ ...this.state, notice: messages.notice.languageFailed })
    }
  }

  private show(next: State) {
    const before = this.state
    const moved = next.view !== before?.view || next.language !== before.language
    document.documentElement.lang = next.language
    this.state = next
    const news = before && branchNews(next, before)
    if (news) this.said = news
    else if (moved && !next.playing) this.said = sentence(next.view, next.session.scenario)
    clearTimeout(this.timer)
    if (next.playing) this.timer = window.setTimeout(() => this.do({ do: 'step' }), 1000 / next.speed)
  }

  /** A page begins at its top, and whoever reads by ear is put there. */
  private async arrive() {
    await this.updateComplete
    const target =
      this.renderRoot.querySelector<HTMLElement>('#page') ?? this.renderRoot.querySelector<HTMLElement>('#now')
    target?.focus({ preventScroll: true })
    target?.scrollTo(0, 0)
    scrollTo(0, 0)
  }

  private keepAddress(state: State) {
    const { session, page, language } = state
    this.address.keep(formatLink(session, { page, language }))
    if (isDescribed(session.scenario)) return
    // A scenario that has just been opened goes into the address whole as soon as it has been packed.
    void this.describe(session.scenario)
  }

  private async describe(scenario: Scenario) {
    const { describe } = await import('../app/scenario-link.js')
    await describe(scenario)
    if (this.state?.session.scenario === scenario) this.keepAddress(this.state)
  }

  private readonly key = (event: KeyboardEvent) => {
    if (this.state === null || !isForPage(event)) return
    // As once the dialog is there: the page beneath hears nothing, and what opened it keeps the focus.
    if (isAwaited(this.state) && event.key !== 'Escape') return void (event.key === 'Tab' && event.preventDefault())
    const command = commandOf(event.key, this.state)
    if (command === null) return
    event.preventDefault()
    if (command === 'help') this.showHelp()
    else if (command === 'seed') this.top.openSeed()
    else if (command === 'share') this.top.openShare()
    else this.do(command)
  }

  private readonly showHelp = () => this.do({ do: 'openSheet', sheet: { kind: 'help' } })

  private async skip() {
    if (this.state?.page === 'play') this.do({ do: 'showPanel', panel: 'now' })
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>('#now, #page')?.focus()
  }
}
