import { undo, view, type Session } from '@armistice/core'

/** Back to the question before this one, over the steps between; the same session where there was none. */
export function undoDecision(session: Session): Session {
  let before = session
  while (view(before).canUndo) {
    before = undo(before)
    if (isAsked(before)) return before
  }
  return session
}

/** Whether somebody is asked for whom no strategy decides. */
export function isAsked(session: Session): boolean {
  const { question, held } = view(session)
  return question !== null && !Object.hasOwn(held, question.who)
}
