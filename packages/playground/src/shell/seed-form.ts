import { LitElement, css, html, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { seedProblem } from '../app/seed.js'
import { messages } from '../messages/messages.js'
import { field } from '../styles/field.styles.js'
import { shared } from '../styles/shared.styles.js'

/** Sends `restart` with a seed that is fit to be one. */
@customElement('armistice-seed')
export class SeedForm extends LitElement {
  static override styles = [
    shared,
    field,
    css`
      input[aria-invalid] {
        border-color: var(--ink);
        border-width: 2px;
      }
      .error {
        margin-bottom: var(--s2);
        padding: var(--s2);
        border: 1px solid var(--ink);
        border-radius: var(--r2);
        font-weight: 500;
      }
    `
  ]

  @property() seed = ''
  @state() private problem: string | null = null
  @query('input') private input!: HTMLInputElement

  override focus() {
    this.input.focus()
    this.input.select()
  }

  override render() {
    return html`
      <label for="seed">${messages.top.seed}</label>
      <input
        id="seed"
        autocomplete="off"
        spellcheck="false"
        .value=${this.seed}
        aria-invalid=${this.problem ? 'true' : nothing}
        aria-describedby="error note"
        @keydown=${this.key}
      />
      <p id="error" class=${this.problem ? 'error' : ''} role="alert">${this.problem ?? nothing}</p>
      <button class="btn primary" @click=${this.submit}>${messages.top.restart}</button>
      <p id="note" class="meta">${messages.top.seedNote}</p>
    `
  }

  private key(event: KeyboardEvent) {
    if (event.key === 'Enter') this.submit()
  }

  private submit() {
    const seed = this.input.value.trim()
    this.problem = seedProblem(seed)
    if (this.problem) this.input.focus()
    else this.dispatchEvent(new CustomEvent('restart', { detail: seed }))
  }
}
