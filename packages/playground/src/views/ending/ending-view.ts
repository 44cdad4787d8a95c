import { LitElement, css, html, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Scenario, Session, SessionView } from '@armistice/core'
import { send } from '../../app/command.js'
import { messages } from '../../messages/messages.js'
import { traceHashOf } from '../../reading/trace-hash.js'
import { shared } from '../../styles/shared.styles.js'
import { ending } from './ending.js'

@customElement('armistice-ending')
export class EndingView extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        padding: var(--s4) var(--s5);
        border-top: 1px solid var(--line);
      }
      h2 {
        font: 600 var(--t-2xl) / 2rem var(--serif);
        letter-spacing: -0.01em;
      }
      .meaning,
      .revealed {
        margin-top: var(--s2);
        font: 400 var(--t-l) / 1.5rem var(--serif);
        text-wrap: pretty;
      }
      .revealed {
        padding-left: var(--s3);
        border-left: 3px solid var(--accent);
      }
      h3 {
        margin-top: var(--s4);
        font-size: var(--t-xs);
        line-height: 1rem;
        font-weight: 500;
        color: var(--ink-3);
      }
      dl {
        margin-top: var(--s1);
        font-size: var(--t-s);
        line-height: 1.25rem;
      }
      dl div {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        gap: 0 var(--s3);
        padding: 4px 0;
        border-bottom: 1px solid var(--line);
      }
      dt {
        color: var(--ink-2);
      }
      dd {
        font-weight: 600;
        text-align: right;
      }
      .again {
        display: flex;
        flex-wrap: wrap;
        gap: var(--s2);
        margin-top: var(--s4);
      }
      .note {
        margin-top: var(--s3);
        font-size: var(--t-s);
        line-height: 1.25rem;
        color: var(--ink-2);
      }
      code {
        overflow-wrap: anywhere;
        font-size: 11px;
      }
      @media (max-width: 719px) {
        :host {
          padding: var(--s4);
        }
      }
    `
  ]

  @property({ attribute: false }) scenario!: Scenario
  @property({ attribute: false }) view!: SessionView
  @property({ attribute: false }) session!: Session
  /** The hash of the whole run, once it has been worked out. */
  @state() private trace = ''
  private frame = 0
  private timer = 0

  override willUpdate(changed: PropertyValues<this>) {
    if (!changed.has('session')) return
    this.trace = ''
    cancelAnimationFrame(this.frame)
    clearTimeout(this.timer)
    // Once the page has been drawn, as it reads the whole log.
    this.frame = requestAnimationFrame(() => {
      this.timer = window.setTimeout(() => (this.trace = traceHashOf(this.session)))
    })
  }

  override render() {
    const marks = ending(this.view, this.scenario)
    if (!marks) return nothing
    return html`
      <h2>${marks.title}</h2>
      <p class="meaning">${marks.meaning}</p>
      <h3>${messages.ending.revealed}</h3>
      <p class="revealed">${marks.revealed}</p>
      <h3>${messages.ending.counts}</h3>
      <dl>
        ${marks.counts.map(
          ({ term, value }) =>
            html`<div>
              <dt>${term}</dt>
              <dd>${value}</dd>
            </div>`
        )}
      </dl>
      <div class="again">
        <button class="btn primary" @click=${() => send(this, { do: 'showPage', page: 'debrief' })}>
          ${messages.pages.debrief}
        </button>
        <button class="btn" @click=${() => send(this, { do: 'restart', seed: nextSeed(this.session.seed) })}>
          ${messages.ending.other(nextSeed(this.session.seed))}
        </button>
        <button class="btn" @click=${() => send(this, { do: 'restart', seed: this.session.seed })}>
          ${messages.ending.again}
        </button>
      </div>
      <p class="note">${messages.ending.note}</p>
      <p class="note">${messages.ending.traceNote}<br /><code data-trace-hash=${this.trace}>${this.trace}</code></p>
    `
  }
}

/** Seeds in a row, so that a class can walk through the same ones: 7b, 7b-2, 7b-3. */
function nextSeed(seed: string): string {
  const [, stem = seed, number = '1'] = /^(.*?)-(\d{1,6})$/s.exec(seed) ?? []
  return `${stem.slice(0, 56)}-${Number(number) + 1}`
}
