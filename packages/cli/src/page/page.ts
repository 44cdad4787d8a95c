import type { Io } from '../io.js'
import { inEnglish, type Speech } from '../messages/speech.js'
import { styleOf, type Style } from './style.js'
import { columns } from './wrap.js'

/** How a page is laid out, between 60 and 100 columns wide, however wide the terminal is, and what it speaks. */
export interface Page extends Speech {
  readonly width: number
  readonly style: Style
}

export function pageOf({ columns, colour }: Pick<Io, 'columns' | 'colour'>, speech: Speech = inEnglish): Page {
  return { ...speech, width: Math.min(100, Math.max(60, columns ?? 80)), style: styleOf(colour) }
}

/** A heading with a line to the edge of the page. */
export function rule(title: string, { width, style }: Page): string {
  return `${style.heading(title)} ${style.quiet('─'.repeat(Math.max(3, width - columns(title) - 1)))}`
}
