import { html, nothing } from 'lit'
import { pictures, type Picture, type State } from '../app/state.js'
import { glyph } from '../elements/glyph.js'
import { messages } from '../messages/messages.js'
import { lazily } from './lazily.js'
import { later } from './pages.js'

/** Where the screen is too narrow for the list of members to stand beside the picture, it is a drawer. */
interface Drawer {
  readonly open: boolean
  readonly toggle: () => void
}

/** Members, picture, and what is happening now. */
export const columns = (state: State, drawer: Drawer, choose: (picture: Picture) => void, again: () => void) => {
  const { view, session, panel, picture } = state
  const { scenario } = session
  return html`
    <main class="main" data-panel=${panel}>
      <armistice-members
        id="members"
        class=${drawer.open ? 'open' : nothing}
        .view=${view}
        .scenario=${scenario}
      ></armistice-members>
      <section class="picture" aria-label=${messages.dock.coalition}>
        <div class="strip">
          <button
            class="btn drawer"
            aria-expanded=${drawer.open ? 'true' : 'false'}
            aria-controls="members"
            @click=${drawer.toggle}
          >
            ${glyph('list')} ${messages.members.title}
          </button>
          ${tabs(picture, choose)}
          <armistice-standing .view=${view}></armistice-standing>
        </div>
        ${
          picture === 'coalition'
            ? html`<armistice-meter .view=${view} .scenario=${scenario}></armistice-meter>
                <armistice-tiles .view=${view} .scenario=${scenario}></armistice-tiles>`
            : later(picture, state, again)
        }
      </section>
      <section class="now" id="now" tabindex="0" aria-label=${messages.now.title}>
        <armistice-now .view=${view} .scenario=${scenario}></armistice-now>
        ${decision(state)} ${view.ending === null ? nothing : ending(state, again)}
        ${view.place > 0 && !view.question ? html`<armistice-history .view=${view} .scenario=${scenario}></armistice-history>` : nothing}
      </section>
      ${panel === 'timeline' ? html`<armistice-history class="log" whole .view=${view} .scenario=${scenario}></armistice-history>` : nothing}
    </main>
  `
}

/** Which picture stands in the middle. */
const tabs = (shown: Picture, choose: (picture: Picture) => void) => html`
  <div class="seg" role="group" aria-label=${messages.pictures.title}>
    ${pictures.map(
      (picture) =>
        html`<button aria-pressed=${picture === shown ? 'true' : 'false'} @click=${() => choose(picture)}>
          ${messages.pictures[picture]}
        </button>`
    )}
  </div>
`

const decision = ({ view, session, oddsShown }: State) =>
  view.question
    ? html`<armistice-decision
        .question=${view.question}
        .scenario=${session.scenario}
        .oddsShown=${oddsShown}
        .held=${view.held[view.question.who] ?? null}
      ></armistice-decision>`
    : nothing

const ending = ({ view, session }: State, again: () => void) =>
  lazily({
    name: 'ending',
    load: () => import('../views/ending/ending-view.js'),
    show: () =>
      html`<armistice-ending .view=${view} .scenario=${session.scenario} .session=${session}></armistice-ending>`,
    again
  })
