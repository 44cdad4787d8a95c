// What holds of every scenario that comes with the library, whichever case it is about.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  applyOverlay,
  hashScenario,
  listOverlays,
  listScenarios,
  listStrategies,
  loadOverlay,
  loadScenario,
  parseScenario,
  run
} from '@armistice/core'
import { objectsIn } from './paris.js'

const scenarios = await Promise.all(
  listScenarios().map(async (entry) => ({ entry, scenario: await loadScenario(entry.id) }))
)
const overlays = await Promise.all(listOverlays().map(({ id }) => loadOverlay(id)))
const folder = new URL('../../packages/core/src/scenarios/', import.meta.url)

describe.each(scenarios)('$entry.id', ({ entry, scenario }) => {
  const everything = [...objectsIn(scenario)]
  const before = everything.filter(([path]) => !path.startsWith('/history'))
  const texts = [...textsIn(scenario)]
  const quantities = everything.filter(([, node]) => 'value' in node && 'unit' in node && 'status' in node)

  it('is listed as its document says', () => {
    const { id, title, asOf, live, fictional = false } = scenario
    expect({ fictional: false, ...entry }).toMatchObject({ id, title, asOf, live, fictional })
  })
  it('passes every check, as it is opened without any', () => {
    const document: unknown = JSON.parse(readFileSync(new URL(`${entry.id}.json`, folder), 'utf8'))
    const parsed = parseScenario(document)
    expect(parsed.ok ? [] : parsed.issues.map(({ message }) => message)).toEqual([])
    if (parsed.ok) expect(hashScenario(scenario)).toBe(hashScenario(parsed.scenario))
  })
  it('names its own JSON Schema, for editors', () => {
    const document = JSON.parse(readFileSync(new URL(`${entry.id}.json`, folder), 'utf8')) as { $schema: string }
    expect(document.$schema).toBe('../scenario.schema.json')
  })

  it('is live as long as the years that it covers are not over', () => {
    const sourcesReach = 2026
    const ends = Number(scenario.asOf.slice(0, 4)) + scenario.horizonDays.value / 365.25
    expect(scenario.live).toBe(!scenario.fictional && ends > sourcesReach)
  })

  it('rests on the sources that it cites, all of them and no others', () => {
    const citedIn = (part: typeof everything) =>
      new Set(part.flatMap(([, { citation }]) => (Array.isArray(citation) ? (citation as string[]) : [])))
    expect([...citedIn(before)].sort()).toEqual(scenario.sources.map(({ id }) => id).sort())
    for (const { id } of scenario.history?.sources ?? []) expect(citedIn(everything)).toContain(id)
  })
  it('cites a source for whatever is more than an assumption', () => {
    const bare = everything.filter(
      ([, { status, citation }]) => ['sourced', 'reported', 'derived'].includes(String(status)) && !citation
    )
    expect(bare.map(([path]) => path)).toEqual([])
  })
  it('has a range wherever the model assumes a number', () => {
    const without = quantities.filter(
      ([path, { status, range }]) => status === 'assumption' && !range && !path.startsWith('/facts')
    )
    expect(without.map(([path]) => path)).toEqual([])
  })
  it('has null, and never zero, where nobody has published a number', () =>
    expect(quantities.filter(([, { status, value }]) => status === 'undisclosed' && value !== null)).toEqual([]))

  it('lets either side violate, and nobody in particular', () => {
    for (const { challenger, protected: own } of Object.values(scenario.violations.actors)) {
      expect(Math.min(own.value, challenger.value)).toBeGreaterThan(0)
      expect(challenger.value + own.value).toBeLessThan(1)
    }
  })
  it('has nobody pledge that stated nothing', () => {
    const silent = scenario.members.filter(
      ({ troops, components }) =>
        troops.position === 'notStated' && components.every(({ position }) => position === 'notStated')
    )
    const pledging = scenario.pledges.map(({ member }) => member)
    expect(silent.filter(({ id }) => pledging.includes(id))).toEqual([])
  })
  it('names no base, unit, route or target', () => {
    const exact =
      /\b(?:air ?base|airfield|air force base|naval base|barracks|garrison|camp|route|highway|motorway|coordinates|grid square|target list)\b|\b\d+(?:st|nd|rd|th) (?:\w+ )?(?:brigade|division|battalion|regiment|corps)\b|\d+°/i
    // Titles of sources are not ours to word.
    const told = texts.filter(([path]) => !/\/sources\//.test(path))
    expect(told.filter(([, text]) => exact.test(text))).toEqual([])
  })

  it('keeps what came afterwards in its history', () => {
    // A source may be written long after what it tells, and a number may have been measured elsewhere, later.
    const measured = before.filter(([, node]) => 'unit' in node).map(([path]) => `${path}/`)
    // An id is the name that a case goes by, which may be that of its end.
    const elsewhere = ['/id', '/history/', '/sources/', '/response/presets/', ...measured]
    const told = texts.filter(
      ([path]) => !elsewhere.some((place) => path.startsWith(place)) && !path.includes('/citation/')
    )
    const year = scenario.asOf.slice(0, 4)
    const later = told.filter(([, text]) => text.match(/\b(?:19|20)\d\d\b/g)?.some((named) => named > year))
    if (!scenario.live) expect(later).toEqual([])
    expect(told.filter(([path, text]) => path.endsWith('/date') && text > scenario.asOf)).toEqual([])

    const known = new Set(scenario.sources.map(({ id }) => id))
    for (const { id, address } of scenario.history?.sources ?? []) {
      expect(known).not.toContain(id)
      expect(scenario.sources.map((source) => source.address)).not.toContain(address)
    }
    const dates = scenario.history?.events.map(({ date }) => date) ?? []
    expect(dates).toEqual([...dates].sort())
  })

  it('comes to an ending, whichever strategy holds a seat', () => {
    const everybody = [scenario.parties.protected, scenario.parties.challenger, ...scenario.members].map(({ id }) => id)
    for (const { name } of listStrategies())
      for (let n = 0; n < 3; n++) {
        const strategies = Object.fromEntries(everybody.map((id) => [id, name]))
        expect(run(scenario, { seed: 'shipped', run: n, strategies }).ending).not.toBe(null)
      }
  })
  it('comes to an ending under every overlay', () => {
    for (const overlay of overlays)
      expect(run(applyOverlay(scenario, overlay), { seed: 'shipped' }).ending).not.toBe(null)
  })
})

describe.each(scenarios)('$entry.id, for a class', ({ entry, scenario }) => {
  // Nothing has happened yet where no ceasefire was in force by its day.
  const ahead = scenario.fictional || entry.id === 'paris-2026'

  it('says in three to five lines what somebody can do after it', () => {
    expect(scenario.objectives.length).toBeGreaterThanOrEqual(3)
    expect(scenario.objectives.length).toBeLessThanOrEqual(5)
  })
  it('has a card for either party, and for two others at least', () => {
    const played = scenario.roles?.map(({ plays }) => plays) ?? []
    expect(played).toEqual(expect.arrayContaining([scenario.parties.protected.id, scenario.parties.challenger.id]))
    expect(played.length).toBeGreaterThanOrEqual(4)
  })
  it('has one page for the teacher, and questions for all three moves of a debrief', () => {
    expect(scenario.guide?.steps.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(scenario.guide?.minutes)
    expect(JSON.stringify(scenario.guide).length).toBeLessThan(4000)
    for (const questions of Object.values(scenario.debrief!)) expect(questions.length).toBeGreaterThan(0)
  })
  it('tells what happened after one year and after five, where that can be told', () => {
    const years = scenario.history?.outcomes.map((outcome) => outcome.years)
    expect(years).toEqual(ahead ? undefined : [1, 5])
  })
  it('covers five years where its history does', () =>
    expect(ahead ? 1826 : scenario.horizonDays.value).toBeCloseTo(1826, -1))
})

/** Every text within a value, with the path at which it stands. */
function* textsIn(node: unknown, path = ''): Generator<[path: string, text: string]> {
  if (typeof node === 'string') yield [path, node]
  if (typeof node !== 'object' || node === null) return
  for (const [key, part] of Object.entries(node)) yield* textsIn(part, `${path}/${key}`)
}
