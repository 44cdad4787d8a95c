import { css, html } from 'lit'
import { statechartMessages } from '../../messages/statechart.js'
import type { DrawnState, Statechart } from './statechart.js'

/** The same as the picture in two tables: the states in order, and the ways between them. */
export function tables({ states, moves }: Statechart, open: (state: DrawnState) => void) {
  const words = statechartMessages.statechart
  const title = (key: DrawnState['key']) => statechartMessages.states[key].title
  return html`
    <div class="scroll" tabindex="0" role="region" aria-label=${words.title}>
      <table>
        <thead>
          <tr>
            ${[words.columns.state, words.columns.within, words.columns.now, words.columns.entered].map((text) => html`<th scope="col">${text}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${states.map(
            (state) =>
              html`<tr class=${state.mark}>
                <th scope="row">
                  <button class="as-link" aria-haspopup="dialog" @click=${() => open(state)}>${state.title}</button>
                </th>
                <td>${state.parent === null ? '' : title(state.parent)}</td>
                <td>${words.marks[state.mark]}</td>
                <td class="number">${state.count}</td>
              </tr>`
          )}
        </tbody>
      </table>
      <table>
        <caption>
          ${words.moveTitle}
        </caption>
        <thead>
          <tr>
            ${[words.moveColumns.from, words.moveColumns.to, words.moveColumns.when, words.moveColumns.taken].map((text) => html`<th scope="col">${text}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${moves.map(
            ({ from, to, says, mark, count }) =>
              html`<tr>
                <th scope="row">${title(from)}</th>
                <td>${title(to)}</td>
                <td>${says}</td>
                <td class="number">${mark === 'out' ? words.leftOut : count}</td>
              </tr>`
          )}
        </tbody>
      </table>
    </div>
  `
}

export const tableStyles = css`
  .scroll {
    overflow: auto;
    padding: var(--s2) var(--s4) var(--s4);
    background: var(--panel);
    border: 1px solid var(--line);
    border-radius: var(--r2);
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: var(--t-s);
    line-height: 1.25rem;
  }
  caption {
    padding: var(--s4) 0 var(--s1);
    text-align: left;
    font-weight: 600;
  }
  th,
  td {
    padding: var(--s1) var(--s3) var(--s1) 0;
    border-bottom: 1px solid var(--line);
    text-align: left;
    vertical-align: top;
    font-weight: 400;
  }
  thead th {
    color: var(--ink-2);
    font-weight: 500;
  }
  .live td,
  .live button {
    font-weight: 600;
  }
  .as-link {
    text-align: left;
  }
  .number,
  thead th:last-child {
    text-align: right;
  }
`
