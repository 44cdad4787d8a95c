import { html, nothing } from 'lit'
import type { Sheet, State } from '../app/state.js'
import { isComing, lazily } from './lazily.js'

interface Part {
  readonly load: () => Promise<unknown>
  readonly show: (state: State) => unknown
}

const sheets: Readonly<Record<Sheet['kind'], Part>> = {
  branches: {
    load: () => import('../views/branches/branches-view.js'),
    show: (state) => html`<armistice-branches .state=${state}></armistice-branches>`
  },
  compare: {
    load: () => import('../views/compare/compare-view.js'),
    show: (state) => html`<armistice-compare .state=${state}></armistice-compare>`
  },
  roles: {
    load: () => import('../views/roles/roles-view.js'),
    show: (state) => html`<armistice-roles .state=${state}></armistice-roles>`
  },
  help: {
    load: () => import('./help-dialog.js'),
    show: (state) => html`<armistice-help .state=${state}></armistice-help>`
  },
  why: {
    load: () => import('../views/why/why-view.js'),
    show: (state) => html`<armistice-why .state=${state}></armistice-why>`
  }
}

/** The dialog that is open, if any, and the sheet of a member. */
export function sheet(state: State, again: () => void) {
  if (state.member !== null) return member(state, again)
  if (state.sheet === null) return nothing
  const { load, show } = sheets[state.sheet.kind]
  return lazily({ name: state.sheet.kind, load, show: () => show(state), again })
}

/** Whether a dialog has been asked for and is not there yet: keys are meant for it already. */
export const isAwaited = ({ sheet, member }: State): boolean =>
  member !== null ? isComing('member') : sheet !== null && isComing(sheet.kind)

const member = ({ view, session: { scenario }, member: id }: State, again: () => void) =>
  lazily({
    name: 'member',
    load: () => import('../views/member/member-view.js'),
    show: () =>
      html`<armistice-member
        .view=${view}
        .scenario=${scenario}
        .member=${id}
        ?delegated=${id !== null && id in view.held}
      ></armistice-member>`,
    again
  })
