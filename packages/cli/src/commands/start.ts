import type { Scenario, Session } from '@armistice/core'
import { Failure } from '../failure.js'
import { readScenario } from '../input/read-scenario.js'
import { readSession } from '../input/read-session.js'
import type { Io } from '../io.js'

interface Given {
  readonly from?: string | undefined
  readonly overlays: readonly string[]
}

/** What an ensemble is to be made of; of a comparison also the other side. */
export interface Start {
  readonly scenario: Scenario
  readonly from?: Session
  readonly against?: Scenario
}

/** A scenario from its start, with overlays laid on it, or from where a session of it stands. */
export function designOf(name: string | undefined, { from, overlays }: Given, io: Io): Promise<Start> {
  if (from !== undefined && overlays.length > 0)
    throw new Failure(
      `Expected --overlay or --from, but received both: ${from} holds its own scenario. armistice compare --from tells what an overlay changes.`
    )
  return startOf(name, { from, overlays }, io)
}

/** A scenario, or a session of it, and what it is with the overlays. */
export async function sidesOf(
  name: string | undefined,
  { from, overlays }: Given,
  io: Io
): Promise<Start & Required<Pick<Start, 'against'>>> {
  if (overlays.length === 0)
    throw new Failure('Expected --overlay, the claim to compare with. `armistice scenarios` lists what there is.')
  if (name === '-' && overlays.includes('-'))
    throw new Failure('Expected the scenario or an overlay on standard input, but received both.')
  const start = await startOf(name, { from, overlays: [] }, io)
  return { ...start, against: await readScenario(start.scenario, overlays, io) }
}

async function startOf(name: string | undefined, { from, overlays }: Given, io: Io): Promise<Start> {
  if (from === undefined) {
    if (name === undefined) throw new Failure('Expected a scenario, such as paris-2026, or --from SESSION.')
    return { scenario: await readScenario(name, overlays, io) }
  }
  if (name !== undefined)
    throw new Failure(`Expected a scenario or --from, but received both: ${from} holds its own scenario.`)
  const session = await readSession(from, io)
  return { scenario: session.scenario, from: session }
}
