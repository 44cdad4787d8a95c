import * as z from 'zod'
import { id, text } from './quantity.js'
import { documentSchema } from './schema.js'

/** The version of the overlay format that this release reads. */
export const overlayVersion = 1

const anything = z.custom<unknown>((value) => value !== undefined, 'a value, or remove, add or multiply in its place')
const path = text(500).describe('A path such as /members/DE/gate/chance: elements by id or index, * for every one')

const change = z.union([
  z.strictObject({ path, value: anything }).describe('Sets what stands there'),
  z.strictObject({ path, remove: z.literal(true) }).describe('Removes it'),
  z.strictObject({ path, add: anything }).describe('Adds to the list whose path ends in /-'),
  z.strictObject({ path, multiply: z.number() }).describe('Scales a number, or a quantity with its range')
])

/** What an overlay is: a claim, and the changes to a scenario that follow from it. */
export const overlaySchema = z.strictObject({
  $schema: z.string().max(1000).optional(),
  version: z.literal(overlayVersion),
  id,
  title: text(200),
  claim: text().describe('What it holds to be true, in a sentence'),
  citation: z.array(id).min(1).max(12).optional().describe('Ids of entries in its sources or in those of the scenario'),
  sources: z.array(documentSchema.shape.sources.element).max(100).optional().describe('Sources that it brings along'),
  opposes: id.optional().describe('The overlay that claims the contrary'),
  note: text().optional(),
  changes: z.array(change).min(1).max(1000).describe('In order: a later change sees what an earlier one did')
})

export type OverlayDocument = z.infer<typeof overlaySchema>
export type Change = OverlayDocument['changes'][number]
