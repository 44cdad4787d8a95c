import { html, nothing } from 'lit'
import type { State } from '../app/state.js'
import { messages } from '../messages/messages.js'
import { assumptions, honesty } from '../words.js'
import '../views/controls/controls-view.js'
import '../views/ending/ending-view.js'
import '../views/member/member-view.js'
import '../views/now/now-view.js'
import '../views/why/why-view.js'
import './narrow-views.js'

/** What a player shows of a state. Compact leaves out the picture. */
export function body(state: State, compact: boolean) {
  const { view, session, member, sheet } = state
  const { scenario } = session
  return html`
    <section class="player" aria-label=${scenario.title}>
      <header><b>${scenario.title}</b> <span class="meta">${messages.top.seed} ${session.seed}</span></header>
      <armistice-player-phases .view=${view} .scenario=${scenario}></armistice-player-phases>
      <div class="columns">
        ${
          compact
            ? nothing
            : html`<armistice-player-tiles .view=${view} .scenario=${scenario}></armistice-player-tiles>`
        }
        <div class="now" tabindex="-1" role="group" aria-label=${messages.now.title}>
          <armistice-now .view=${view} .scenario=${scenario}></armistice-now>
          ${decision(state)}
          ${view.ending === null ? nothing : html`<armistice-ending .view=${view} .scenario=${scenario} .session=${session}></armistice-ending>`}
        </div>
      </div>
      <armistice-controls
        .view=${view}
        ?playing=${state.playing}
        speed=${state.speed}
        ?pauses=${state.pauses}
      ></armistice-controls>
      <footer><span>${honesty(scenario)}</span> <span>${assumptions(scenario)}</span></footer>
    </section>
    ${
      member === null
        ? nothing
        : html`<armistice-member
            .view=${view}
            .scenario=${scenario}
            .member=${member}
            ?delegated=${member in view.held}
          ></armistice-member>`
    }
    ${sheet?.kind === 'why' ? html`<armistice-why .state=${state}></armistice-why>` : nothing}
  `
}

const decision = ({ view, session, oddsShown }: State) =>
  view.question
    ? html`<armistice-player-decision
        .question=${view.question}
        .scenario=${session.scenario}
        .oddsShown=${oddsShown}
        .held=${view.held[view.question.who] ?? null}
      ></armistice-player-decision>`
    : nothing
