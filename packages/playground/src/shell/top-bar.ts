import { languages, type Language } from '@armistice/core/words'
import { LitElement, html, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { send } from '../app/command.js'
import { pages, type State } from '../app/state.js'
import { canTakeBack } from '../app/take-back.js'
import { choose, chosenTheme, themes, type Theme } from '../app/theme.js'
import { glyph } from '../elements/glyph.js'
import type { Popover } from '../elements/popover.js'
import { messages } from '../messages/messages.js'
import { shared } from '../styles/shared.styles.js'
import { lazily } from './lazily.js'
import './seed-form.js'
import { styles } from './top-bar.styles.js'

@customElement('armistice-top')
export class TopBar extends LitElement {
  static override styles = [shared, styles]

  @property({ attribute: false }) state!: State
  @state() private theme: Theme = chosenTheme()
  @state() private menuOpen = false
  @query('#seed') private seed!: Popover
  @query('.scenario') private scenario!: Popover
  @query('#share') private share!: Popover

  openSeed() {
    this.menuOpen = true
    void this.updateComplete.then(() => this.seed.toggle(true))
  }

  /** After the page has been drawn anew. In the menu of a narrow page, that menu is open again. */
  focusLanguage() {
    this.menuOpen = true
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('#language')?.focus())
  }

  openShare() {
    this.menuOpen = true
    void this.updateComplete.then(() => this.share.toggle(true))
  }

  override render() {
    const { session, view } = this.state
    return html`
      <button class="btn skip" @click=${() => this.dispatchEvent(new CustomEvent('skip'))}>
        ${messages.page.skip}
      </button>
      <h1>${messages.page.title}</h1>
      ${this.nav('wide')}
      <armistice-popover
        label=${messages.top.scenario(session.scenario.title)}
        class="scenario"
        @toggle=${() => this.requestUpdate()}
      >
        <span slot="label"><b lang=${session.scenario.language}>${session.scenario.title}</b> ${glyph('chevron')}</span>
        ${this.scenario?.open ? this.about() : nothing}
      </armistice-popover>
      <button
        class="btn quiet menu"
        aria-expanded=${this.menuOpen ? 'true' : 'false'}
        aria-label=${messages.page.more}
        @click=${() => (this.menuOpen = !this.menuOpen)}
      >
        ${glyph('more')}
      </button>
      <div class="actions ${this.menuOpen ? 'open' : ''}">
        ${this.nav('narrow')}
        <armistice-popover id="seed" label="${messages.top.seed} ${session.seed}">
          <span slot="label"
            ><span class="quiet-text seed-word">${messages.top.seed}</span>
            <span class="seed">${session.seed}</span> ${glyph('chevron')}</span
          >
          <armistice-seed .seed=${session.seed} @restart=${this.restarted}></armistice-seed>
        </armistice-popover>
        <span class="space"></span>
        ${this.history('undo', canTakeBack(this.state))} ${this.history('redo', view.canRedo)}
        <span class="rule"></span>
        <armistice-popover id="share" side="end" label=${messages.top.share} @toggle=${() => this.requestUpdate()}>
          <span slot="label">${messages.top.share}</span>
          ${this.share?.open ? this.link() : nothing}
        </armistice-popover>
        <label class="language">
          <span class="vh">${messages.top.language}</span>
          <select id="language" @change=${this.speak}>
            ${Object.entries(languages).map(
              ([code, name]) =>
                html`<option value=${code} lang=${code} ?selected=${code === this.state.language}>${name}</option>`
            )}
          </select>
        </label>
        <button
          class="btn quiet"
          aria-label=${messages.top.theme[this.theme]}
          title=${messages.top.theme[this.theme]}
          @click=${this.nextTheme}
        >
          ${glyph('theme')}<span class="in-menu">${messages.top.theme[this.theme]}</span>
        </button>
        <button
          class="btn quiet"
          aria-label=${messages.top.help}
          aria-keyshortcuts="?"
          title=${messages.top.help}
          @click=${() => this.dispatchEvent(new CustomEvent('help'))}
        >
          <span aria-hidden="true">?</span><span class="in-menu">${messages.top.help}</span>
        </button>
      </div>
    `
  }

  private about() {
    const { scenario } = this.state.session
    return lazily({
      name: 'about',
      load: () => import('./about-scenario.js'),
      show: () => html`<armistice-about .scenario=${scenario}></armistice-about>`,
      again: () => this.requestUpdate()
    })
  }

  private link() {
    const { session, page } = this.state
    return lazily({
      name: 'share',
      load: () => import('./share-link.js'),
      show: () => html`<armistice-share .session=${session} .page=${page}></armistice-share>`,
      again: () => this.requestUpdate()
    })
  }

  /** Of the two, the screen shows one: in the bar, or in the menu of a narrow page. */
  private nav(where: 'wide' | 'narrow') {
    const { page } = this.state
    return html`<nav class=${where} aria-label=${messages.pages.title}>
      ${pages.map(
        (one) =>
          html`<button
            aria-current=${one === page ? 'page' : nothing}
            @click=${() => {
              this.menuOpen = false
              send(this, { do: 'showPage', page: one })
            }}
          >
            ${messages.pages[one]}
          </button>`
      )}
    </nav>`
  }

  private history(which: 'undo' | 'redo', possible: boolean) {
    return html`<button
      class="btn quiet"
      aria-label=${messages.top[which]}
      aria-keyshortcuts=${which[0]!}
      title=${messages.top[which]}
      aria-disabled=${possible ? nothing : 'true'}
      @click=${() => send(this, { do: which })}
    >
      ${glyph(which)}<span class="in-menu">${messages.top[which]}</span>
    </button>`
  }

  private restarted(event: CustomEvent<string>) {
    this.menuOpen = false
    void this.seed.toggle(false)
    send(this, { do: 'restart', seed: event.detail })
  }

  private readonly speak = ({ target }: Event) => {
    send(this, { do: 'speak', language: (target as HTMLSelectElement).value as Language })
  }

  private nextTheme() {
    this.theme = themes[(themes.indexOf(this.theme) + 1) % themes.length]!
    choose(this.theme)
  }
}
