import { ensemble, type Session, type SessionView, type Summary } from '@armistice/core'
import { Task } from './task.js'

/** A run beside others like it. */
export interface OtherLuck {
  readonly session: Session
  readonly made: Summary
}

export const otherRuns = 1000

/** It lives as long as the page, as what the Lab makes does. */
export const otherLuck = new Task<OtherLuck>()

/**
 * Runs from the start with the decisions that people took in this one, wherever their questions come up, and the seats
 * as they are held now. The luck of this run itself is not among theirs.
 */
export function startOtherLuck(session: Session, { decisions, held }: SessionView): Promise<void> {
  const options = {
    seed: session.seed,
    firstRun: session.run + 1,
    runs: otherRuns,
    strategies: held,
    decisions: decisions.filter(({ by = 'person' }) => by === 'person'),
    measures: ['ending', 'resumption']
  }
  return otherLuck.start(otherRuns, async ({ onProgress, ...means }) => ({
    session,
    made: await ensemble(session.scenario, {
      ...options,
      ...means,
      onProgress: ({ partial, ...progress }) =>
        onProgress({ ...progress, partial: () => ({ session, made: partial() }) })
    })
  }))
}
