import { LitElement, css, html } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import { shared } from '../styles/shared.styles.js'

/**
 * A button with a panel under it. The panel closes on Escape, on a press outside and when the focus leaves it; Escape
 * gives the focus back to the button. Slots: `label` for what stands in the button, default for the panel.
 */
@customElement('armistice-popover')
export class Popover extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        position: relative;
        display: inline-flex;
      }
      button {
        min-width: 0;
      }
      .panel {
        position: absolute;
        z-index: 10;
        top: calc(100% + 8px);
        left: 0;
        width: 340px;
        max-height: calc(100vh - 80px);
        overflow: auto;
        padding: var(--s4);
        background: var(--panel);
        border: 1px solid var(--line-strong);
        border-radius: var(--r2);
        font-size: var(--t-s);
        line-height: 1.25rem;
      }
      :host([side='end']) .panel {
        left: auto;
        right: 0;
      }
      .panel[hidden] {
        display: none;
      }
      @media (max-width: 719px) {
        .panel,
        :host([side='end']) .panel {
          position: fixed;
          top: 56px;
          left: 8px;
          right: 8px;
          width: auto;
        }
      }
    `
  ]

  @property() label = ''
  @property({ type: Boolean, reflect: true }) open = false
  @query('button') private button!: HTMLButtonElement

  override connectedCallback() {
    super.connectedCallback()
    document.addEventListener('pointerdown', this.outside)
  }

  override disconnectedCallback() {
    super.disconnectedCallback()
    document.removeEventListener('pointerdown', this.outside)
  }

  override render() {
    return html`
      <button
        class="btn quiet"
        aria-expanded=${this.open ? 'true' : 'false'}
        aria-label=${this.label}
        @click=${() => this.toggle()}
      >
        <slot name="label"></slot>
      </button>
      <div
        class="panel"
        ?hidden=${!this.open}
        role="group"
        aria-label=${this.label}
        @keydown=${this.key}
        @focusout=${this.left}
      >
        <slot></slot>
      </div>
    `
  }

  /** Opens or closes the panel; the focus goes to an opened one. */
  async toggle(open = !this.open) {
    this.open = open
    await this.updateComplete
    this.dispatchEvent(new CustomEvent('toggle', { detail: open }))
    const content = [...this.children].find(({ slot }) => slot !== 'label')
    if (open && content instanceof HTMLElement) content.focus()
  }

  private readonly outside = (event: Event) => {
    if (this.open && !event.composedPath().includes(this)) void this.toggle(false)
  }

  private key(event: KeyboardEvent) {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    void this.toggle(false)
    this.button.focus()
  }

  private left(event: FocusEvent) {
    const to = event.relatedTarget
    if (to instanceof Node && !this.contains(to)) void this.toggle(false)
  }
}
