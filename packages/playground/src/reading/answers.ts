import type { Answer, SessionView } from '@armistice/core'

/** What a member does at the rung that is being answered. */
export type AnswerState = Answer | 'asked' | 'toCome'

/** The members asked at the rung that is being answered, in order; empty when no rung is. */
export function queueOf({ world }: Pick<SessionView, 'world'>): readonly string[] {
  return world.case && world.case.rung > 0 ? world.case.asked : []
}

/** By member, the answer at the rung that is being answered. */
export function answersAtRung(view: SessionView): ReadonlyMap<string, AnswerState> {
  const { world, question } = view
  const answers = new Map<string, AnswerState>(queueOf(view).map((member) => [member, 'toCome']))
  for (const { member, answer, rung } of world.case?.answers ?? [])
    if (rung === world.case?.rung) answers.set(member, answer)
  if (question?.kind === 'response') answers.set(question.who, 'asked')
  return answers
}
