import * as z from 'zod'
import { statuses, type Status } from './codes.js'

export type { Status } from './codes.js'

/** Ids are compared by code unit, so they are kept to characters on which everybody agrees. */
export const id = z
  .string()
  .regex(
    /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/,
    '1 to 64 of the characters A-Z a-z 0-9 . _ - (the first a letter or digit)'
  )

/** A text for people: never empty, never unbounded. */
export const text = (longest = 2000) => z.string().min(1).max(longest)

/** How something is known, where it stands, and what should be said with it. */
export const provenance = {
  status: z.enum(statuses),
  citation: z.array(id).min(1).max(12).optional().describe('Ids of entries in sources'),
  note: text().optional()
}

/** A number with its unit, its range and how it is known. Every number of a scenario is one. */
export interface Quantity {
  readonly value: number
  readonly range?: readonly [number, number] | undefined
  readonly unit: string
  readonly status: Status
  readonly citation?: readonly string[] | undefined
  readonly note?: string | undefined
}

interface Bounds {
  readonly min?: number
  readonly max?: number
  readonly whole?: boolean
}

/** The schema of a quantity in `unit`, whose value and range lie within the bounds given. */
export function quantity(unit: string, meaning: string, bounds: Bounds = {}) {
  return z.strictObject({ value: number(bounds), ...rest(unit, bounds) }).describe(meaning)
}

/** As `quantity`, but the value may be null where nobody has published one. */
export function undisclosable(unit: string, meaning: string, bounds: Bounds = {}) {
  return z.strictObject({ value: number(bounds).nullable(), ...rest(unit, bounds) }).describe(meaning)
}

/** A quantity of any unit, for facts that are shown and not used by the model. */
export const anyQuantity = z.strictObject({
  value: z.number().nullable(),
  range: z.tuple([z.number(), z.number()]).optional(),
  unit: text(40),
  ...provenance
})

function rest(unit: string, bounds: Bounds) {
  return {
    range: z
      .tuple([number(bounds), number(bounds)])
      .optional()
      .describe('Lowest and highest value held possible'),
    unit: z.literal(unit),
    ...provenance
  }
}

function number({ min, max, whole }: Bounds) {
  let schema = whole ? z.int() : z.number()
  if (min !== undefined) schema = schema.min(min)
  if (max !== undefined) schema = schema.max(max)
  return schema
}

export const chance = (meaning: string) => quantity('1', meaning, { min: 0, max: 1 })
export const factor = (meaning: string, max = 100) => quantity('1', meaning, { min: 0, max })
export const logOdds = (meaning: string) => quantity('log-odds', meaning, { min: -20, max: 20 })
export const days = (meaning: string, min = 0) => quantity('d', meaning, { min, max: 36_525 })
export const hours = (meaning: string) => quantity('h', meaning, { min: 0, max: 876_600 })
export const perYear = (meaning: string) => quantity('1/y', meaning, { min: 0, max: 10_000 })

/** Words somebody said or wrote: verbatim (`quote`) or in our words (`paraphrase`), with who, when and where it stands. */
export const statement = z.strictObject({
  id: id.optional(),
  speaker: text(200).optional(),
  date: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date such as 2026-01-06, 2026-01 or 2026')
    .optional(),
  quote: text().optional().describe('Verbatim words'),
  paraphrase: text().optional().describe('The content in our words'),
  ...provenance
})
/** Words of somebody, verbatim or in ours, with who said them, when, and how they are known. */
export type Statement = z.infer<typeof statement>
