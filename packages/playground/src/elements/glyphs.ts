import { svg } from 'lit'

const ring = svg`<circle cx="8" cy="8" r="5.25" fill="none" stroke="currentColor" stroke-width="1.5"/>`
const box = svg`<rect x="2.25" y="2.25" width="11.5" height="11.5" rx="1.5" fill="none" stroke="currentColor" stroke-width="1.5"/>`
const line = (path: string, width = 1.5) =>
  svg`<path d=${path} fill="none" stroke="currentColor" stroke-width=${width} stroke-linejoin="round"/>`
const solid = (path: string) => svg`<path d=${path} fill="currentColor"/>`

/** Every glyph of the page on its 16 px grid. Firmness is a circle, an answer a square; everything else stands alone. */
export const glyphs = {
  // Firmness of a pledge.
  formal: svg`<circle cx="8" cy="8" r="6" fill="currentColor"/>`,
  conditional: svg`${ring}${solid('M8 2.75a5.25 5.25 0 0 0 0 10.5z')}`,
  considering: svg`${ring}<circle cx="8" cy="8" r="1.75" fill="currentColor"/>`,
  ruledOut: svg`${ring}${line('M4.2 11.8 11.8 4.2')}`,
  notStated: svg`<circle cx="8" cy="8" r="5.25" fill="none" stroke="currentColor" stroke-width="1.5" stroke-dasharray="1.6 2.1"/>`,

  // Answers.
  full: svg`<rect x="1.5" y="1.5" width="13" height="13" rx="2" fill="currentColor"/><path d="M4.5 8.2 7 10.7l4.7-5" fill="none" class="knock" stroke="var(--panel)" stroke-width="1.8"/>`,
  part: svg`${box}${solid('M2.5 8h11v4.5a1 1 0 0 1-1 1h-9a1 1 0 0 1-1-1z')}`,
  later: svg`${box}${line('M8 4.8V8.3l2.6 1.6')}`,
  decline: svg`${box}${line('m5.2 5.2 5.6 5.6m0-5.6-5.6 5.6')}`,
  asked: svg`${line('M1.8 1.8h12.4v9H8.6L5 14.4v-3.6H1.8z', 1.6)}${line('M4.8 6.3h6.4', 1.6)}`,
  toCome: svg`<rect x="2.25" y="2.25" width="11.5" height="11.5" rx="1.5" fill="none" stroke="currentColor" stroke-width="1.25"/>`,

  // Status of a source.
  sourced: svg`${line('M3.5 1.5h6l3 3v10h-9z', 1.4)}${line('M5.5 7h5M5.5 9.5h5M5.5 12h3', 1.2)}`,
  reported: solid(
    'M2.5 9.5c0-3 1.4-5 4-6v1.8C5.2 6 4.7 6.8 4.7 8h2v4.5H2.5zM9 9.5c0-3 1.4-5 4-6v1.8C11.7 6 11.2 6.8 11.2 8h2v4.5H9z'
  ),
  derived: line('M3 6h10M3 10.5h10', 1.8),
  assumption: line('M2.5 7c2-2.5 3.8-1.7 5.5-.5S11.5 8 13.5 5.5M2.5 11.5c2-2.5 3.8-1.7 5.5-.5s3.5 1.5 5.5-1', 1.6),
  undisclosed: line('M3 8h1.5m2.7 0h1.5m2.7 0H13', 1.8),

  // Whether a condition is met.
  met: line('M3 8.5 6.5 12 13 4.5', 1.8),
  notMet: line('m4 4 8 8m0-8-8 8', 1.6),
  unknown: svg`${line('M5.5 6a2.5 2.5 0 1 1 3.7 2.2c-.8.5-1.2.9-1.2 1.8', 1.6)}<circle cx="8" cy="12.6" r="1" fill="currentColor"/>`,

  // Commands and places.
  chevron: line('m4.5 6.5 3.5 3.5 3.5-3.5'),
  undo: line('M3 6h6.5a3.5 3.5 0 0 1 0 7H6M5.5 3 2.5 6l3 3'),
  redo: line('M13 6H6.5a3.5 3.5 0 0 0 0 7H10M10.5 3l3 3-3 3'),
  theme: svg`<circle cx="8" cy="8" r="5.5" fill="none" stroke="currentColor" stroke-width="1.5"/>${solid('M8 2.5a5.5 5.5 0 0 1 0 11z')}`,
  play: solid('M5 3.5v9l7-4.5z'),
  pause: solid('M4.5 3.5h2.5v9H4.5zM9 3.5h2.5v9H9z'),
  forward: line('M6 3.5 10.5 8 6 12.5', 1.8),
  back: line('M10 3.5 5.5 8l4.5 4.5', 1.8),
  more: svg`<circle cx="3.5" cy="8" r="1.3" fill="currentColor"/><circle cx="8" cy="8" r="1.3" fill="currentColor"/><circle cx="12.5" cy="8" r="1.3" fill="currentColor"/>`,
  close: line('m4 4 8 8m0-8-8 8', 1.6),
  external: line('M6 3.5H3.5v9h9V10M9 3h4v4M13 3 7.5 8.5', 1.4),
  list: line('M2.5 4.5h2m2 0h7M2.5 8h2m2 0h7m-11 3.5h2m2 0h7'),
  grid: line('M2.5 2.5h4.5v4.5H2.5zM9 2.5h4.5v4.5H9zM2.5 9h4.5v4.5H2.5zM9 9h4.5v4.5H9z', 1.4),
  line: svg`${line('M1.5 8h13', 1.4)}<circle cx="4" cy="8" r="2" fill="currentColor"/><circle cx="11" cy="8" r="2" fill="currentColor"/>`,
  fork: svg`${line('M4.5 5v6M11.5 5c0 3.5-7 2-7 5')}<circle cx="4.5" cy="3.25" r="1.6" fill="none" stroke="currentColor" stroke-width="1.4"/><circle cx="4.5" cy="12.75" r="1.6" fill="none" stroke="currentColor" stroke-width="1.4"/><circle cx="11.5" cy="3.25" r="1.6" fill="none" stroke="currentColor" stroke-width="1.4"/>`,
  why: svg`${line('M8 5.5v2.2c0 1.3-4.2.9-4.2 2.8M8 7.7c0 1.3 4.2.9 4.2 2.8')}<circle cx="8" cy="3.5" r="2" fill="currentColor"/><circle cx="3.8" cy="12.4" r="1.6" fill="none" stroke="currentColor" stroke-width="1.4"/><circle cx="12.2" cy="12.4" r="1.6" fill="none" stroke="currentColor" stroke-width="1.4"/>`,
  ended: svg`${line('M4 2v12.5M4 3h8.5l-2.5 3 2.5 3H4', 1.5)}`,
  dot: svg`<circle cx="8" cy="8" r="4" fill="currentColor"/>`
}

export type GlyphName = keyof typeof glyphs
