import { html, nothing } from 'lit'
import { glyph } from '../../elements/glyph.js'
import { messages } from '../../messages/messages.js'

/** Title and close button of a dialog, with whatever else stands between them. */
export const sheetHead = (title: unknown, close: () => void, more: unknown = nothing) => html`
  <div class="head">
    <h2 id="title">${title}</h2>
    <div class="row">
      ${more}
      <button class="btn quiet" aria-label=${messages.page.close} @click=${close}>${glyph('close')}</button>
    </div>
  </div>
`
