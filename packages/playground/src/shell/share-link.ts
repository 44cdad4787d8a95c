import { LitElement, css, html } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { Session } from '@armistice/core'
import { formatLink } from '../app/link.js'
import { language } from '../app/language.js'
import type { Page } from '../app/state.js'
import { messages } from '../messages/messages.js'
import { traceHashOf } from '../reading/trace-hash.js'
import { field } from '../styles/field.styles.js'
import { shared } from '../styles/shared.styles.js'

@customElement('armistice-share')
export class ShareLink extends LitElement {
  static override styles = [
    shared,
    field,
    css`
      input {
        background: var(--panel-2);
      }
      .row {
        display: flex;
        align-items: center;
        gap: var(--s3);
      }
      code {
        overflow-wrap: anywhere;
        font-size: 11px;
        color: var(--ink-2);
      }
    `
  ]

  @property({ attribute: false }) session!: Session
  @property({ attribute: false }) page: Page = 'play'
  @state() private outcome = ''
  @query('input') private input!: HTMLInputElement

  override firstUpdated() {
    this.focus()
  }

  override focus() {
    this.input.focus()
    this.input.select()
  }

  override render() {
    const hash = traceHashOf(this.session)
    return html`
      <label for="link">${messages.top.link}</label>
      <input
        id="link"
        readonly
        .value=${new URL(formatLink(this.session, { page: this.page, language: language() }), location.href).href}
        @focus=${() => this.input.select()}
      />
      <div class="row">
        <button class="btn primary" @click=${this.copy}>${messages.top.copy}</button>
        <span role="status">${this.outcome}</span>
      </div>
      <p class="meta">${messages.top.shareNote}</p>
      <p class="meta">${messages.top.trace} <code data-trace-hash=${hash}>${hash}</code></p>
    `
  }

  private async copy() {
    try {
      await navigator.clipboard.writeText(this.input.value)
      this.outcome = messages.top.copied
    } catch {
      this.outcome = messages.top.notCopied
      this.focus()
    }
  }
}
