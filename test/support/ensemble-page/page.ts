// A page as small as can be that makes ensembles in Web Workers, as a page of one's own would.
import { ensemble, lasting, parseSessionText, summarise, webWorkers, type LastingWorkers } from '@armistice/core'

export interface Asked {
  /** A session as JSON: its scenario, and the place from which the runs go on. */
  readonly session: string
  readonly seed: string
  readonly runs: number
  readonly groups: number
  readonly workers: number
}

export interface Answered {
  /** The summary as JSON. */
  readonly summary: string
  /** Milliseconds until the first runs were told of, and until all were summed up. */
  readonly first: number
  readonly all: number
}

declare global {
  interface Window {
    ensembleOf(asked: Asked): Promise<Answered>
  }
}

let kept: LastingWorkers | undefined

/** The workers of the study before, where it had as many. */
function workersOf(count: number): LastingWorkers {
  if (kept?.count === count) return kept
  kept?.close()
  const make = () => new Worker(new URL('@armistice/core/worker', import.meta.url), { type: 'module' })
  return (kept = lasting(webWorkers(make, count)))
}

window.ensembleOf = async ({ session, workers, ...options }) => {
  const parsed = parseSessionText(session)
  if (!parsed.ok) throw new Error('Expected a session')
  const begun = performance.now()
  let first: number | undefined
  const made = await ensemble(parsed.session.scenario, {
    ...options,
    unknowns: 'drawn',
    from: parsed.session,
    workers: workersOf(workers),
    onProgress: () => (first ??= performance.now() - begun)
  })
  summarise(made)
  return { summary: JSON.stringify(made), first: first!, all: performance.now() - begun }
}
