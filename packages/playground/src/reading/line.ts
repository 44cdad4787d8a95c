import type { Occurrence } from '@armistice/core'
import { when } from '../words.js'

/** An occurrence in a list: when, and what in words. */
export interface Line {
  readonly seq: number
  readonly when: string
  readonly text: string
}

export const lineOf = ({ seq, hour }: Occurrence, text: string, forceHour: number | null): Line => ({
  seq,
  when: when(hour, forceHour),
  text
})
