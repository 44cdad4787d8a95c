import * as fc from 'fast-check'
import { scenarioJsonSchema } from '../../packages/core/src/scenario/json-schema.js'
import type { ScenarioDocument } from '../../packages/core/src/scenario/schema.js'

/** The document with any of its numbers replaced by another that its schema allows: its limits and what is between. */
export function arbitraryNumbers(document: ScenarioDocument): fc.Arbitrary<ScenarioDocument> {
  const slots = slotsIn(document, schema, '')
  return fc.tuple(...slots.map(numberFor)).map((values) => {
    const copy = structuredClone(document)
    slots.forEach(({ path }, n) => (at(copy, path)['value'] = values[n]))
    return copy
  })
}

/** Highest values for numbers that decide how much happens in a run, so that a run is quick; the schema allows more. */
const quick: Record<string, number> = {
  '/violations/base/2': 20,
  '/violations/base/3': 6,
  '/violations/base/4': 2,
  '/violations/types/0/factor': 4,
  '/violations/types/1/factor': 4,
  '/violations/types/2/factor': 4,
  '/violations/hazardRatio/2': 1.5,
  '/violations/hazardRatio/3': 1.5,
  '/violations/hazardRatio/4': 1.5,
  '/violations/impunityFactor': 1.3,
  '/violations/tensionFactor': 1.5,
  '/clusters/branching': 0.6,
  '/mechanism/falseAlarms': 20,
  '/mechanism/outages': 20,
  '/politics/backing/firmToAmbiguous': 20,
  '/politics/backing/ambiguousToFirm': 20,
  '/politics/backing/ambiguousToWithdrawn': 20,
  '/politics/backing/withdrawnToAmbiguous': 20,
  '/deterrence/provocation': 0.5
}

interface Slot {
  path: string
  value: number
  unit: string
  min: number
  max: number
  whole: boolean
}

/** How large a number of a unit commonly is: most are drawn within it, so that most runs have something to tell. */
const common: Record<string, number> = { d: 200, h: 200, '1': 3, 'log-odds': 4, '1/d': 1000 }

function numberFor({ path, value, unit, min, max, whole }: Slot): fc.Arbitrary<number> {
  const most = Math.min(max, quick[path] ?? max)
  const from = Math.max(min, -(common[unit] ?? most))
  const to = Math.min(most, common[unit] ?? most)
  const even = fc.integer({ min: 0, max: 1000 }).map((n) => from + ((to - from) * n) / 1000)
  const rare = fc.double({ min, max: most, noNaN: true }).map((number) => number + 0)
  return fc
    .oneof(
      { withCrossShrink: true },
      { weight: 5, arbitrary: fc.constant(value) },
      { weight: 4, arbitrary: even },
      { weight: 1, arbitrary: fc.constantFrom(min, most) },
      { weight: 1, arbitrary: rare }
    )
    .map((number) => (whole ? Math.round(number) : number))
}

interface Schema {
  type?: string
  minimum?: number
  maximum?: number
  properties?: Record<string, Schema>
  additionalProperties?: Schema
  items?: Schema
}

const schema = scenarioJsonSchema() as Schema

/** The quantities of `value` at and under `path`, each with the limits that its schema sets. */
function slotsIn(value: unknown, described: Schema | undefined, path: string): Slot[] {
  if (typeof value !== 'object' || value === null || !described) return []
  const limits = described.properties?.['value']
  if ('unit' in value && 'value' in value) {
    if (typeof value.value !== 'number' || limits?.minimum === undefined || limits.maximum === undefined) return []
    return [
      {
        path,
        value: value.value,
        unit: String(value.unit),
        min: limits.minimum,
        max: limits.maximum,
        whole: limits.type === 'integer'
      }
    ]
  }
  return Object.entries(value).flatMap(([key, part]) => {
    const next = Array.isArray(value)
      ? described.items
      : (described.properties?.[key] ?? described.additionalProperties)
    return slotsIn(part, next, `${path}/${key}`)
  })
}

function at(document: ScenarioDocument, path: string): Record<string, unknown> {
  let place = document as unknown as Record<string, unknown>
  for (const key of path.split('/').slice(1)) place = place[key] as Record<string, unknown>
  return place
}
