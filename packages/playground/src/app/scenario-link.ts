import {
  hashScenario,
  listScenarios,
  loadOverlay,
  loadScenario,
  parseScenarioText,
  tryOverlay,
  type Scenario
} from '@armistice/core'
import { messages } from '../messages/messages.js'
import type { Link } from './link.js'
import { describeAs, isDescribed } from './scenario-part.js'

// Apart from what opens a shipped scenario as it is: most links need nothing of this.

/** The scenario that a link means with its overlays, or with the document it brings along; or why there is none. */
export async function scenarioOf({
  scenario,
  overlays,
  document
}: Link): Promise<{ scenario: Scenario } | { problem: string }> {
  if (document === null) {
    const found = await rebuilt(scenario ?? '', overlays)
    if (!found)
      return { problem: messages.notice.noSuchOverlay([scenario ?? '', ...overlays].join(' + ').slice(0, 64)) }
    describeAs(found, { scenario: found.id, overlays })
    return { scenario: found }
  }
  const text = await unpack(document)
  if (text === null) return { problem: messages.notice.broken(messages.notice.notPacked(longestDocument)) }
  const parsed = parseScenarioText(text)
  if (!parsed.ok)
    return { problem: messages.notice.badDocument(parsed.issues.length, parsed.issues[0]?.message.slice(0, 300) ?? '') }
  describeAs(parsed.scenario, { document })
  return { scenario: parsed.scenario }
}

/** Finds out how links are to name a scenario. Links to it are whole from then on. */
export async function describe(scenario: Scenario): Promise<void> {
  if (isDescribed(scenario)) return
  const overlays = (scenario.overlays ?? []).map(({ id }) => id)
  const shipped = await rebuilt(scenario.id, overlays)
  const same = shipped !== null && hashScenario(shipped) === hashScenario(scenario)
  describeAs(scenario, same ? { scenario: scenario.id, overlays } : { document: await pack(JSON.stringify(scenario)) })
}

/** A shipped scenario with shipped overlays applied; null where there is no such thing. */
async function rebuilt(id: string, overlays: readonly string[]): Promise<Scenario | null> {
  if (!listScenarios().some((entry) => entry.id === id)) return null
  try {
    let scenario = await loadScenario(id)
    for (const overlay of overlays) {
      const applied = tryOverlay(scenario, await loadOverlay(overlay))
      if (!applied.ok) return null
      scenario = applied.scenario
    }
    return scenario
  } catch {
    return null
  }
}

/** A document unpacked from a link may be as long as this, in characters: no scenario of ours comes near. */
const longestDocument = 2_000_000

/** Text, compressed, in letters that an address may have. */
export async function pack(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer())
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** The text that was packed; null where it is none, or longer than `longestDocument`: a few letters can mean gigabytes. */
async function unpack(packed: string): Promise<string | null> {
  try {
    const binary = atob(packed.replaceAll('-', '+').replaceAll('_', '/'))
    const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0))
    const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader()
    const parts: Uint8Array<ArrayBuffer>[] = []
    for (let length = 0; ;) {
      const { done, value } = await reader.read()
      if (done) break
      length += value.length
      if (length > longestDocument) {
        await reader.cancel()
        return null
      }
      parts.push(value)
    }
    return await new Blob(parts).text()
  } catch {
    return null
  }
}
