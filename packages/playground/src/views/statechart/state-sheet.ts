import { css, html, nothing } from 'lit'
import { statesOf } from '@armistice/core/chart'
import type { Scenario } from '@armistice/core'
import { statement } from '../../elements/statement.js'
import { statechartMessages } from '../../messages/statechart.js'
import { wordsOf } from '../../reading/statements.js'
import { keyOf, type DrawnMove, type DrawnState, type StateKey, type Statechart } from './statechart.js'

/** What a state means: its sentence, the words it rests on, how it is entered and left. */
export function sheetOf({ key }: DrawnState, { moves }: Statechart, scenario: Scenario) {
  const words = statechartMessages.statechart
  const sentences = sentencesOf(key, scenario)
  return html`
    <p>${statechartMessages.states[key].means}</p>
    ${ways(words.waysIn, moves, (move) => move.to === key, 'from')}
    ${ways(words.waysOut, moves, (move) => move.from === key, 'to')}
    <h3>${words.rests}</h3>
    ${sentences.length === 0 ? html`<p class="quiet-text">${words.noSentence}</p>` : nothing}
    ${sentences.map(
      ({ id, said }) =>
        html`<section aria-label=${words.restsOn(id)}>
          <h4>${id}</h4>
          <div>${said.map(statement)}</div>
        </section>`
    )}
  `
}

function ways(title: string, moves: readonly DrawnMove[], wanted: (move: DrawnMove) => boolean, end: 'from' | 'to') {
  const found = moves.filter(wanted)
  if (found.length === 0) return nothing
  const { taken, marks } = statechartMessages.statechart
  return html`<h3>${title}</h3>
    <ul class="ways">
      ${found.map(
        (move) =>
          html`<li>
            <span><b>${statechartMessages.states[move[end]].title}</b>: ${move.says}</span>
            <span class=${move.count > 0 ? 'accent' : 'quiet-text'}
              >${move.mark === 'out' ? marks.out : taken(move.count)}</span
            >
          </li>`
      )}
    </ul>`
}

/** The sentences of the founding article, where the scenario has it: another document may use the same ids for its own. */
function sentencesOf(key: StateKey, scenario: Scenario) {
  const article = new Set(scenario.sources.filter(({ tier }) => tier === 'article').map(({ id }) => id))
  const ids = statesOf().find(({ path }) => keyOf(path) === key)!.meta.sentences
  return ids.flatMap((id) => {
    const found = scenario.statements?.find((each) => each.id === id)
    return found?.citation?.some((source) => article.has(source)) ? [{ id, said: wordsOf([found], scenario) }] : []
  })
}

export const sheetStyles = css`
  h3 {
    margin-top: var(--s4);
    font-size: var(--t-xs);
    line-height: 1rem;
    font-weight: 500;
    color: var(--ink-3);
  }
  section {
    display: grid;
    grid-template-columns: 2.5rem minmax(0, 1fr);
    padding: var(--s2) 0;
  }
  h4 {
    margin: 10px 0 0;
    font-size: var(--t-s);
    font-weight: 600;
  }
  .ways li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 var(--s4);
    padding: 4px 0;
    border-bottom: 1px solid var(--line);
  }
`
