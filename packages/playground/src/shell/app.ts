import { LitElement, html, nothing } from 'lit'
import { customElement, query, state } from 'lit/decorators.js'
import { act } from '../app/act.js'
import { Address } from '../app/address.js'
import { commandEvent, type Command } from '../app/command.js'
import { commandOf, isForPage } from '../app/keys.js'
import { formatLink } from '../app/link.js'
import { openLink } from '../app/open-link.js'
import type { State } from '../app/state.js'
import { messages } from '../messages/messages.js'
import { shared } from '../styles/shared.styles.js'
import { sentence } from '../reading/sentence.js'
import { assumptions, honesty } from '../words.js'
import { styles } from './app.styles.js'
import { sizeStyles } from './sizes.styles.js'
import { columns } from './columns.js'
import { dock } from './dock.js'
import type { HelpDialog } from './help-dialog.js'
import type { TopBar } from './top-bar.js'

/** The page: it holds the one state, takes commands from the views and keeps the address in step. */
@customElement('armistice-app')
export class App extends LitElement {
  static override styles = [shared, styles, sizeStyles]

  @state() private state: State | null = null
  @state() private failure: string | null = null
  @state() private membersOpen = false
  @state() private said = ''
  @query('armistice-help') private help!: HelpDialog
  @query('armistice-top') private top!: TopBar
  private timer = 0
  private readonly address = new Address((link) => history.replaceState(null, '', link))
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

  override render() {
    if (this.failure !== null) return html`<p class="failure" role="alert">${messages.page.failed(this.failure)}</p>`
    if (this.state === null) return html`<p class="loading">${messages.page.loading}</p>`
    const { state } = this
    const { view, session } = state
    const { scenario } = session
    return html`
      <armistice-top role="banner" .state=${state} @skip=${this.skip} @help=${() => this.help.show()}></armistice-top>
      <armistice-phases
        role="region"
        aria-label=${messages.phases.title}
        .view=${view}
        .scenario=${scenario}
      ></armistice-phases>
      ${state.notice === null ? nothing : this.notice(state.notice)}
      ${columns(state, { open: this.membersOpen, toggle: () => (this.membersOpen = !this.membersOpen) })}
      <section class="time" aria-label=${messages.timeline.title}>
        <armistice-controls .view=${view} ?playing=${state.playing} speed=${state.speed}></armistice-controls>
        <armistice-timeline .view=${view} .scenario=${scenario}></armistice-timeline>
      </section>
      <footer><span>${honesty(scenario)}</span><span>${assumptions(scenario)}</span></footer>
      ${dock(state.panel, (panel) => this.do({ do: 'showPanel', panel }))}
      <armistice-member
        .view=${view}
        .scenario=${scenario}
        .member=${state.member}
        ?delegated=${state.member !== null && state.member in view.held}
      ></armistice-member>
      <armistice-help></armistice-help>
      <p class="vh" role="status" aria-live="polite">${this.said}</p>
    `
  }

  private notice(text: string) {
    return html`<div class="notice" role="alert">
      <span>${text}</span>
      <button class="btn quiet" @click=${() => this.do({ do: 'dismissNotice' })}>${messages.notice.dismiss}</button>
    </div>`
  }

  /** The state that the address asks for. Also when the person pastes another link into an open page. */
  private readonly open = (): void => void this.openAddress()

  private async openAddress() {
    this.address.forget()
    try {
      const link = location.hash
      const state = await openLink(link)
      if (link !== location.hash) return
      this.show(state)
      // A link that could not be read stays in the address until the person acts: nothing of it is lost.
      if (state.notice === null) this.keepAddress(state)
      await this.updateComplete
      performance.mark('armistice.ready')
    } catch (error) {
      this.failure = String(error instanceof Error ? error.message : error)
    }
  }

  private do(command: Command) {
    if (this.state === null) return
    const next = act(this.state, command)
    if (next === this.state) return
    if (next.view !== this.state.view) this.keepAddress(next)
    this.show(next)
  }

  private show(next: State) {
    const moved = next.view !== this.state?.view
    this.state = next
    if (moved && !next.playing) this.said = sentence(next.view, next.session.scenario)
    clearTimeout(this.timer)
    if (next.playing) this.timer = window.setTimeout(() => this.do({ do: 'step' }), 1000 / next.speed)
  }

  private keepAddress({ session }: State) {
    this.address.keep(formatLink(session))
  }

  private readonly key = (event: KeyboardEvent) => {
    if (this.state === null || !isForPage(event)) return
    const command = commandOf(event.key, this.state)
    if (command === null) return
    event.preventDefault()
    if (command === 'help') this.help.show()
    else if (command === 'seed') this.top.openSeed()
    else if (command === 'share') this.top.openShare()
    else this.do(command)
  }

  private async skip() {
    this.do({ do: 'showPanel', panel: 'now' })
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>('#now')?.focus()
  }
}
