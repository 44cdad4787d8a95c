// Every shipped overlay: sound in itself, true to any scenario, and opposed to the one it names.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { applyOverlay, parseOverlayText, type Overlay } from '../../packages/core/src/scenario/overlay.js'
import { defineScenario, parseScenario } from '../../packages/core/src/scenario/parse-scenario.js'
import { smallScenario } from '../support/scenario.js'
import { json } from './paris.js'

const folder = new URL('../../packages/core/src/scenarios/overlays/', import.meta.url)
const files = readdirSync(folder).sort()
const overlays = new Map(files.map((file) => [file.replace('.json', ''), read(file)]))
const theories = [...overlays.values()].filter(({ opposes }) => opposes !== undefined)

const small = defineScenario(smallScenario())
const paris = sound(parseScenario(json))

describe('the shipped overlays', () => {
  it('are those promised, each in a file of its own name', () => {
    expect([...overlays.keys()]).toEqual([...overlays.values()].map(({ id }) => id))
    expect([...overlays.keys()]).toEqual(
      [
        'alliances-deter',
        'alliances-provoke',
        'tripwires-hold',
        'tripwires-do-not-hold',
        'forces-in-country',
        'forces-near-country',
        'observers-matter',
        'observers-do-not',
        'reliability-llm',
        'reliability-bf-all',
        'reliability-bf-post-1945',
        'reliability-bf-defence-pacts',
        'reliability-sabrosky',
        'start-at-negotiation',
        'trigger-peace-deal',
        'donbas-erosion',
        'no-guarantees',
        'observers-only'
      ].sort()
    )
  })

  describe.each([...overlays.values()])('$id', (overlay) => {
    it('applies to Paris and to a scenario that knows nothing of Paris', () => {
      for (const scenario of [paris, small]) {
        const applied = applyOverlay(scenario, overlay)
        expect(applied.overlays?.map(({ id }) => id)).toEqual([overlay.id])
      }
    })

    it('brings the sources that it cites', () => {
      const brought = overlay.sources?.map(({ id }) => id) ?? []
      expect(brought).toEqual(overlay.citation ?? [])
      for (const { tier, address } of overlay.sources ?? []) {
        expect(['A', 'B', 'C']).toContain(tier)
        expect(address).toMatch(/^https?:/)
      }
    })
  })
})

describe('opposed overlays', () => {
  it('name each other', () => {
    for (const { id, opposes = '' } of theories) expect(overlays.get(opposes)?.opposes).toBe(id)
    expect(theories).toHaveLength(10)
  })

  it('share a parameter on which they differ', () => {
    for (const one of theories) {
      const values = new Map(other(one).changes.map((change) => [change.path, JSON.stringify(change)]))
      const differing = one.changes.filter(
        (change) => values.has(change.path) && values.get(change.path) !== JSON.stringify(change)
      )
      expect(differing.length).toBeGreaterThan(0)
    }
  })

  it('cite a work each', () => {
    for (const { citation } of theories) expect(citation?.length).toBeGreaterThan(0)
  })
})

describe('what an overlay makes of Paris', () => {
  it('sets the published share of each reliability study for all members', () => {
    const shares = [...overlays.values()].flatMap((overlay) => {
      if (!overlay.id.startsWith('reliability-')) return []
      const { response } = applyOverlay(paris, overlay)
      return [[overlay.id, response.presets.find(({ id }) => id === response.preset)?.honoured.value]]
    })
    expect(Object.fromEntries(shares)).toEqual({
      'reliability-llm': 0.745,
      'reliability-bf-all': 0.5,
      'reliability-bf-post-1945': 0.22,
      'reliability-bf-defence-pacts': 0.41,
      'reliability-sabrosky': 0.25
    })
  })

  it('leaves a bare ceasefire without guarantees, and observers alone with observers', () => {
    const bare = applyOverlay(paris, named('no-guarantees'))
    const observed = applyOverlay(paris, named('observers-only'))
    expect([bare.pledges, bare.hubs, bare.mechanism.present]).toEqual([[], [], false])
    expect([observed.pledges, observed.hubs, observed.mechanism.present]).toEqual([[], [], true])
    expect(bare.members).toEqual(paris.members)
  })

  it('begins at the talks where it is asked to', () => {
    expect(applyOverlay(paris, named('start-at-negotiation'))).toMatchObject({
      start: 'negotiation',
      trigger: 'ceasefire'
    })
    expect(applyOverlay(paris, named('trigger-peace-deal'))).toMatchObject({
      start: 'ceasefire',
      trigger: 'peaceDeal'
    })
  })
})

function read(file: string): Overlay {
  const parsed = parseOverlayText(readFileSync(new URL(file, folder), 'utf8'))
  if (parsed.ok) return parsed.overlay
  throw new RangeError(
    `Expected ${file} to be an overlay, but: ${parsed.issues.map(({ message }) => message).join(' ')}`
  )
}

function sound(parsed: ReturnType<typeof parseScenario>) {
  if (parsed.ok) return parsed.scenario
  throw new RangeError(parsed.issues.map(({ message }) => message).join(' '))
}

function named(id: string): Overlay {
  const overlay = overlays.get(id)
  if (!overlay) throw new RangeError(`Expected an overlay ${id}`)
  return overlay
}

function other({ opposes = '' }: Overlay): Overlay {
  return named(opposes)
}
