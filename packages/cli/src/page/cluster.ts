import type { BatchFailure, Range, StudyStatus, WorkEvent } from '@armistice/cluster'
import { thousands } from './amount.js'

/** Ranges of runs, as people say them. */
export const rangesTold = (ranges: readonly Range[]): string =>
  ranges.map(([first, end]) => `${first} to ${end - 1}`).join(', ')

export const failuresTold = (failed: readonly BatchFailure[]): readonly string[] =>
  failed.map(({ runs, reason }) => `Failed: runs ${rangesTold([runs])}. ${reason}`)

/** How far a study is, in a few lines. */
export function statusPage(told: StudyStatus): readonly string[] {
  const { batches, missing, doubled } = told
  const share = Math.floor((100 * told.made) / told.runs)
  return [
    `${told.study}  ${told.scenario}, seed ${told.seed}, engine ${told.engine}: ${told.complete ? 'complete' : `${share} %`}`,
    `  runs     ${thousands(told.made)} of ${thousands(told.runs)}`,
    `  batches  ${batches.done} done, ${batches.active} under way, ${batches.waiting} waiting, ${batches.failed} failed, of ${batches.all}`,
    `  workers  ${told.workers}${told.workers === 0 && !told.complete ? `: start one of engine ${told.engine} with armistice cluster work` : ''}`,
    ...failuresTold(told.failed).map((line) => `  ${line}`),
    ...(missing.length > 0 ? [`  Missing: runs ${rangesTold(missing)}. Submitting the study again adds them.`] : []),
    ...(doubled.length > 0 ? [`  Doubled: runs ${rangesTold(doubled)}.`] : [])
  ]
}

/** What a worker did, as a line. */
export function workLine(event: WorkEvent): string {
  switch (event.kind) {
    case 'started':
      return `Working from ${event.address}: engine ${event.engine}, ${event.concurrency} at a time.`
    case 'otherEngine':
      return `Study ${event.study} was submitted with engine ${event.engine}: it is left to workers of that version.`
    case 'begun':
      return `${event.study} runs ${rangesTold([event.runs])} begun`
    case 'done':
      return `${event.study} runs ${rangesTold([event.runs])} done`
    case 'handedBack':
      return `${event.study} runs ${rangesTold([event.runs])} handed back`
    case 'takenOver':
      return `${event.study} runs ${rangesTold([event.runs])} taken over: their worker gave no sign of life`
    case 'lost':
      return `${event.study} runs ${rangesTold([event.runs])} not counted here: Redis heard nothing of this worker for too long, and another may make them`
    case 'failed':
      return `${event.study} runs ${rangesTold([event.runs])} failed${event.again ? ', to be tried again' : ' for good'}: ${event.reason}`
    case 'gone':
      return `Redis at ${event.address} is gone. Waiting for it to come back.`
    case 'back':
      return `Redis at ${event.address} is back.`
    case 'trouble':
      return `Trouble: ${event.reason}`
  }
}
