import * as z from 'zod'
import { id, text } from './quantity.js'

/** Where something can be read. */
export const source = z.strictObject({
  id,
  title: text(500),
  publisher: text(200),
  date: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date such as 2026-01-06, 2026-01 or 2026')
    .optional(),
  address: z
    .string()
    .max(1000)
    .regex(/^https?:\/\//, 'an address that begins with https:// or http://')
    .optional(),
  tier: z
    .enum(['A', 'B', 'C', 'D', 'article'])
    .describe(
      "A official or peer-reviewed, B wire or established outlet, C mirror or aggregator, D state or partisan: evidence of that actor's own position only"
    ),
  note: text().optional()
})
