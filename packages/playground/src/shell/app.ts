import { LitElement, html, nothing } from 'lit'
import { customElement, query, state } from 'lit/decorators.js'
import { traceOf } from '@armistice/core'
import { act } from '../app/act.js'
import { commandEvent, type Command } from '../app/command.js'
import { commandOf, isForPage } from '../app/keys.js'
import { formatLink } from '../app/link.js'
import { openLink } from '../app/open-link.js'
import type { State } from '../app/state.js'
import { glyph } from '../elements/glyph.js'
import { messages } from '../messages/messages.js'
import { shared } from '../styles/shared.styles.js'
import { sentence } from '../views/now/now.js'
import { assumptions, honesty } from '../words.js'
import { styles } from './app.styles.js'
import { dock } from './dock.js'
import type { HelpDialog } from './help-dialog.js'
import type { TopBar } from './top-bar.js'

/** The page: it holds the one state, takes commands from the views and keeps the address in step. */
@customElement('armistice-app')
export class App extends LitElement {
  static override styles = [shared, styles]

  @state() private state: State | null = null
  @state() private failure: string | null = null
  @state() private membersOpen = false
  @state() private said = ''
  @query('armistice-help') private help!: HelpDialog
  @query('armistice-top') private top!: TopBar
  private timer = 0

  override connectedCallback() {
    super.connectedCallback()
    this.addEventListener(commandEvent, (event) => this.do((event as CustomEvent<Command>).detail))
    document.addEventListener('keydown', this.key)
    addEventListener('hashchange', this.open)
    void this.open()
  }

  override disconnectedCallback() {
    super.disconnectedCallback()
    document.removeEventListener('keydown', this.key)
    removeEventListener('hashchange', this.open)
    clearTimeout(this.timer)
  }

  override render() {
    if (this.failure !== null) return html`<p class="failure" role="alert">${messages.page.failed(this.failure)}</p>`
    if (this.state === null) return html`<p class="loading">${messages.page.loading}</p>`
    const { state } = this
    const { view, session } = state
    const { scenario } = session
    return html`
      <a class="skip" href="#now" @click=${this.skip}>${messages.page.skip}</a>
      <armistice-top .state=${state} @help=${() => this.help.show()}></armistice-top>
      <armistice-phases .view=${view} .scenario=${scenario}></armistice-phases>
      ${state.notice === null ? nothing : this.notice(state.notice)}
      <main class="main" data-panel=${state.panel}>
        <armistice-members id="members" class=${this.membersOpen ? 'open' : nothing} .view=${view} .scenario=${scenario}></armistice-members>
        <section class="picture" aria-label=${messages.dock.coalition}>
          <div class="strip">
            <button class="btn drawer" aria-expanded=${this.membersOpen ? 'true' : 'false'} aria-controls="members" @click=${() => (this.membersOpen = !this.membersOpen)}>
              ${glyph('list')} ${messages.members.title}
            </button>
            <armistice-standing .view=${view}></armistice-standing>
          </div>
          <armistice-meter .view=${view} .scenario=${scenario}></armistice-meter>
          <armistice-tiles .view=${view} .scenario=${scenario}></armistice-tiles>
        </section>
        <section class="now" id="now" tabindex="-1" aria-label=${messages.now.title}>
          <armistice-now .view=${view} .scenario=${scenario}></armistice-now>
          ${
            view.question
              ? html`<armistice-decision .question=${view.question} .scenario=${scenario} .oddsShown=${state.oddsShown}></armistice-decision>`
              : nothing
          }
          ${view.ending ? html`<armistice-ending .view=${view} .scenario=${scenario} seed=${session.seed} trace=${traceOf(session).hash}></armistice-ending>` : nothing}
        </section>
      </main>
      <section class="time" aria-label=${messages.timeline.title}>
        <armistice-controls .view=${view} ?playing=${state.playing} speed=${state.speed}></armistice-controls>
        <armistice-timeline .view=${view} .scenario=${scenario}></armistice-timeline>
      </section>
      <footer><span><b>${honesty(scenario)}</b></span><span>${assumptions(scenario)}</span></footer>
      ${dock(state.panel, (panel) => this.do({ do: 'showPanel', panel }))}
      <armistice-member .view=${view} .scenario=${scenario} .member=${state.member} ?delegated=${state.member !== null && state.member in view.held}></armistice-member>
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
  private readonly open = async () => {
    try {
      const link = location.hash
      const state = await openLink(link)
      if (link === location.hash) this.show(state)
    } catch (error) {
      this.failure = String(error instanceof Error ? error.message : error)
    }
  }

  private do(command: Command) {
    if (this.state === null) return
    const next = act(this.state, command)
    if (next !== this.state) this.show(next)
  }

  private show(next: State) {
    const moved = next.view !== this.state?.view
    this.state = next
    if (moved && !next.playing) this.said = sentence(next.view, next.session.scenario)
    if (moved) this.keepAddress(next)
    clearTimeout(this.timer)
    if (next.playing) this.timer = window.setTimeout(() => this.do({ do: 'step' }), 1000 / next.speed)
  }

  /** A link that could not be read stays in the address until the person does something: nothing of it is lost. */
  private keepAddress({ session, notice }: State) {
    if (notice === null) history.replaceState(null, '', formatLink(session))
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

  private skip(event: Event) {
    event.preventDefault()
    this.renderRoot.querySelector<HTMLElement>('#now')?.focus()
  }
}
