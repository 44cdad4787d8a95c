import { css, html } from 'lit'
import { send } from '../app/command.js'
import { messages } from '../messages/messages.js'
import type { Line } from '../reading/line.js'
import { glyph } from './glyph.js'

/** Occurrences with their times; pressing one goes to it. */
export const lineList = (from: EventTarget, lines: readonly Line[]) => html`
  <ol class="lines">
    ${lines.map(
      ({ seq, when, text }) =>
        html`<li>
          <span class="meta">${when}</span
          ><button @click=${() => send(from, { do: 'goTo', to: { seq } })}>${text}</button>
          <button
            class="why"
            aria-haspopup="dialog"
            aria-label=${messages.branches.whyOf(text)}
            title=${messages.branches.why}
            @click=${() => send(from, { do: 'openSheet', sheet: { kind: 'why', seq } })}
          >
            ${glyph('why')}
          </button>
        </li>`
    )}
  </ol>
`

export const lineStyles = css`
  .lines li {
    display: grid;
    grid-template-columns: 5.75rem minmax(0, 1fr) auto;
    gap: var(--s2);
    align-items: baseline;
  }
  .lines button {
    min-height: 24px;
    padding: 2px 0;
    border: 0;
    background: none;
    text-align: left;
    font-size: var(--t-s);
    line-height: 20px;
    color: var(--ink-2);
    text-decoration: underline;
    text-decoration-color: var(--line-strong);
    text-underline-offset: 2px;
    text-decoration-thickness: 1px;
    cursor: pointer;
  }
  .lines .why {
    min-width: 24px;
    text-align: center;
    color: var(--ink-3);
  }
  .lines button:hover {
    color: var(--accent);
  }
  @media (max-width: 719px) {
    .lines button {
      min-height: 44px;
      padding: 6px 0;
    }
    .lines .why {
      min-width: 36px;
    }
  }
`
