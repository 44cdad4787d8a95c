import { differenceAt, type Difference } from './difference.js'
import { run } from './run.js'
import { scenarioReference, traceHash, type Trace } from './trace.js'

/**
 * Whether a trace came out the same, with the first difference where it did not. The trace is that of the run made
 * again.
 */
export type Replay =
  | { readonly equal: true; readonly trace: Trace }
  | { readonly equal: false; readonly difference: Difference; readonly trace: Trace | null }

/**
 * Runs a trace again, from its seed and decisions, and compares. The first difference, if any, is told with the sequence
 * number of its occurrence (null where it lies outside the log), its path, what was expected (this run) and what the
 * trace has. The scenario may be left out where the trace embeds it, else TypeError. It must be the one that the trace
 * was made with: another hash is itself a difference.
 */
export function replay(trace: Trace, scenario = (trace as Partial<Trace> | undefined)?.scenario?.document): Replay {
  if ((trace as Partial<Trace> | undefined)?.scenario?.hash === undefined)
    throw new TypeError('Expected a trace, as run, traceOf or parseTrace gives it, but received something else')
  if (scenario === undefined)
    throw new TypeError(`Expected the scenario ${trace.scenario.id}, which the trace does not embed, but received none`)
  const reference = scenarioReference(scenario)
  if (reference.hash !== trace.scenario.hash) {
    return {
      equal: false,
      trace: null,
      difference: { seq: null, path: '/scenario/hash', expected: reference.hash, received: trace.scenario.hash }
    }
  }
  let again: Trace
  try {
    again = run(scenario, { seed: trace.seed, run: trace.run, decisions: trace.decisions, events: trace.events })
  } catch (error) {
    // A decision that the question never offered: the trace was not made by a run.
    if (!(error instanceof RangeError)) throw error
    return {
      equal: false,
      trace: null,
      difference: { seq: null, path: '/decisions', expected: error.message, received: trace.decisions }
    }
  }
  const difference = firstDifference(again, trace)
  return difference ? { equal: false, difference, trace: again } : { equal: true, trace: again }
}

/** Where two traces part: the first occurrence in which they differ, else what differs outside the log; undefined where nothing does. */
export function firstDifference(expected: Trace, received: Trace): Difference | undefined {
  const length = Math.max(expected.occurrences.length, received.occurrences.length)
  for (let seq = 0; seq < length; seq++) {
    const found = differenceAt(expected.occurrences[seq], received.occurrences[seq], `/occurrences/${seq}`)
    if (found) return { seq, ...found }
  }
  const found = differenceAt(aroundLog(expected), aroundLog(received), '')
  if (found) return { seq: null, ...found }
  const hash = traceHash(received)
  return received.hash === hash ? undefined : { seq: null, path: '/hash', expected: hash, received: received.hash }
}

/** A trace without its log and its hash, and without the document that it may embed. */
function aroundLog(trace: Trace): object {
  const { occurrences: _, hash: __, scenario, ...rest } = trace
  const { document: ___, ...reference } = scenario
  return { ...rest, scenario: reference }
}
