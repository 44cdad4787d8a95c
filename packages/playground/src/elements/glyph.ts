import { html, nothing, svg } from 'lit'
import { glyphs, type GlyphName } from './glyphs.js'

interface GlyphOptions {
  /** What a screen reader says; without it the glyph is silent, because a word stands beside it. */
  readonly label?: string
  readonly small?: boolean
}

/** A glyph in running text or a button. */
export const glyph = (name: GlyphName, { label, small = false }: GlyphOptions = {}) => html`
  <svg
    class=${small ? 'i small' : 'i'}
    viewBox="0 0 16 16"
    role=${label ? 'img' : nothing}
    aria-label=${label ?? nothing}
    aria-hidden=${label ? nothing : 'true'}
  >
    ${glyphs[name]}
  </svg>
`

/** A silent glyph inside a drawing. */
export const glyphAt = (name: GlyphName, x: number, y: number, size: number) =>
  svg`<svg x=${x} y=${y} width=${size} height=${size} viewBox="0 0 16 16" aria-hidden="true">${glyphs[name]}</svg>`
