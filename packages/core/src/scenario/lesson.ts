import * as z from 'zod'
import { anyQuantity, id, provenance, text } from './quantity.js'
import { source } from './source.js'

const minutes = z.int().min(1).max(1000)
const lines = (longest: number, most: number) => z.array(text(longest)).max(most)

/** A card for whoever plays a part: who they are and what they have to mind, never what happened in the end. */
export const role = z.strictObject({
  id,
  title: text(200),
  plays: id.optional().describe('The party or member whose decisions it takes; none for those who only watch'),
  brief: text(1500).describe('Who you are and what you stand for'),
  aims: lines(300, 8).optional().describe('What you want'),
  limits: lines(300, 8).optional().describe('What you will not do'),
  watch: lines(300, 8).describe('What to watch while it runs'),
  citation: provenance.citation
})

/** One page for whoever leads a class. Its lengths keep it to one page. */
export const guide = z.strictObject({
  minutes: minutes.describe('How long all of it takes'),
  audience: text(300).optional(),
  before: lines(300, 8).optional().describe('What to do before the class'),
  steps: z
    .array(z.strictObject({ minutes, title: text(100), text: text(600) }))
    .min(1)
    .max(12),
  questions: lines(300, 12).describe('What to ask while it runs'),
  care: lines(400, 6).optional().describe('What to mind with people whom the case touches')
})

/** What a class asks itself afterwards, in three moves: what happened, why, and what of it. */
export const debrief = z.strictObject({
  happened: lines(300, 10),
  why: lines(300, 10),
  soWhat: lines(300, 10)
})

const failings = ['consent', 'detection', 'attribution', 'response', 'commitment'] as const

/**
 * What happened in the case itself. It has sources of its own, as titles tell endings too, and whoever shows a scenario
 * shows none of it before the run has ended.
 */
export const history = z.strictObject({
  summary: text(2000),
  ...provenance,
  events: z
    .array(
      z.strictObject({
        date: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date such as 2026-01-06, 2026-01 or 2026'),
        text: text(500),
        quantity: anyQuantity.optional().describe('A number that goes with it, such as the days since the ceasefire'),
        ...provenance
      })
    )
    .max(40)
    .describe('In the order in which they came'),
  outcomes: z
    .array(
      z.strictObject({
        years: z.literal([1, 5]).describe('Years after the ceasefire entered into force'),
        resumed: z.boolean().nullable().describe('Whether the war had resumed by then; null where nobody can know yet'),
        text: text(500),
        ...provenance
      })
    )
    .max(2),
  failed: z.array(z.enum(failings)).max(5).describe('What failed, where something did'),
  sources: z.array(source).max(100).describe('Sources that only the outcome rests on')
})
