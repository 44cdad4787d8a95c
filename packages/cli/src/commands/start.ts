import type { Scenario, Session } from '@armistice/core'
import { Failure } from '../failure.js'
import { readScenario } from '../input/read-scenario.js'
import { readSession } from '../input/read-session.js'
import type { Io } from '../io.js'

/** A scenario from its start, with overlays laid on it, or from where a session of it stands. */
export async function startOf(
  name: string | undefined,
  { from, overlays = [] }: { readonly from?: string | undefined; readonly overlays?: readonly string[] },
  io: Io
): Promise<{ scenario: Scenario; from?: Session }> {
  if (from === undefined) {
    if (name === undefined) throw new Failure('Expected a scenario, such as paris-2026, or --from SESSION.')
    return { scenario: await readScenario(name, overlays, io) }
  }
  if (name !== undefined)
    throw new Failure(`Expected a scenario or --from, but received both: ${from} holds its own scenario.`)
  const session = await readSession(from, io)
  return { scenario: session.scenario, from: session }
}
