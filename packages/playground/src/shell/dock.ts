import { html, nothing } from 'lit'
import type { Panel } from '../app/state.js'
import { glyph } from '../elements/glyph.js'
import type { GlyphName } from '../elements/glyphs.js'
import { messages } from '../messages/messages.js'

const panels: readonly (readonly [Panel, GlyphName])[] = [
  ['now', 'asked'],
  ['members', 'list'],
  ['coalition', 'grid'],
  ['timeline', 'line']
]

/** On a narrow page, which of the four parts is shown. */
export const dock = (shown: Panel, show: (panel: Panel) => void) => html`
  <nav class="dock" aria-label=${messages.dock.title}>
    ${panels.map(
      ([panel, mark]) =>
        html`<button aria-current=${panel === shown ? 'page' : nothing} @click=${() => show(panel)}>
          ${glyph(mark)}${messages.dock[panel]}
        </button>`
    )}
  </nav>
`
