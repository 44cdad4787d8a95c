// XState with immer, as its manual joins them: `assign` with `produce`. Events are sent by whoever reads what is due.
import { load } from './load.mjs'
import { model } from './model.mjs'

const { assign, setup } = await load('xstate')
const { produce } = await load('immer')
const { members, quarter, meanWait, major, leaves, returns, needed } = model
const wait = () => -Math.log(1 - Math.random()) * meanWait

export const machine = setup({
  actions: {
    occur: assign(({ context }) =>
      produce(context, (draft) => {
        if (Math.random() < major && draft.stands.filter(Boolean).length < needed) draft.unanswered++
        draft.due.violation += wait()
        draft.events++
      })
    ),
    review: assign(({ context }) =>
      produce(context, (draft) => {
        draft.stands = draft.stands.map((stands) => (stands ? Math.random() >= leaves : Math.random() < returns))
        draft.due.review += quarter
        draft.events++
      })
    )
  }
}).createMachine({
  initial: 'watching',
  context: () => ({
    stands: Array(members).fill(true),
    unanswered: 0,
    events: 0,
    due: { violation: wait(), review: quarter }
  }),
  states: { watching: { on: { violation: { actions: 'occur' }, review: { actions: 'review' } } } }
})

/** The next event by its type, or undefined after the last day. */
export function nextOf({ due: { violation, review } }) {
  if (Math.min(violation, review) > model.days) return undefined
  return { type: violation <= review ? 'violation' : 'review' }
}
