import { html, nothing } from 'lit'
import { until } from 'lit/directives/until.js'
import type { Page, Picture, State } from '../app/state.js'
import { messages } from '../messages/messages.js'

type Later = Exclude<Page, 'play'> | Exclude<Picture, 'coalition'>

/** What is loaded when it is first asked for, so that the first view stays small. */
const parts: Readonly<Record<Later, { load: () => Promise<unknown>; show: (state: State) => unknown }>> = {
  lab: {
    load: () => import('../views/lab/lab-view.js'),
    show: (state) => html`<armistice-lab .state=${state}></armistice-lab>`
  },
  ledger: {
    load: () => import('../views/ledger/ledger-view.js'),
    show: (state) => html`<armistice-ledger .state=${state}></armistice-ledger>`
  },
  debrief: {
    load: () => import('../views/debrief/debrief-view.js'),
    show: (state) => html`<armistice-debrief .state=${state}></armistice-debrief>`
  },
  scenario: {
    load: () => import('../views/scenario/scenario-view.js'),
    show: (state) => html`<armistice-scenario .state=${state}></armistice-scenario>`
  },
  statechart: {
    load: () => import('../views/statechart/statechart-view.js'),
    show: ({ view, session }) =>
      html`<armistice-statechart .view=${view} .scenario=${session.scenario}></armistice-statechart>`
  },
  charts: {
    load: () => import('../views/charts/charts-view.js'),
    show: ({ view, session }) => html`<armistice-charts .view=${view} .session=${session}></armistice-charts>`
  }
}

const loaded = new Set<Later>()

/** A part of the page that comes when it is first asked for. `again` is called where loading failed and is to be tried again. */
export function later(part: Later, state: State, again: () => void) {
  const { load, show } = parts[part]
  if (loaded.has(part)) return show(state)
  const shown = load().then(
    () => {
      loaded.add(part)
      return show(state)
    },
    () => html`
      <div class="failure" role="alert">
        <p>${messages.pages.failed}</p>
        <button class="btn" @click=${again}>${messages.pages.again}</button>
      </div>
    `
  )
  return until(shown, html`<p class="loading">${messages.pages.loading}</p>`)
}

/** A page other than the play page: one column that scrolls. */
export const page = (state: State, again: () => void) =>
  state.page === 'play'
    ? nothing
    : html`<main class="page" id="page" tabindex="-1" aria-label=${messages.pages[state.page]}>
        ${later(state.page, state, again)}
      </main>`
