import { html } from 'lit'
import { customElement } from 'lit/decorators.js'
import { glyph } from '../elements/glyph.js'
import { messages } from '../messages/messages.js'
import { dialogStyles } from '../elements/dialog.styles.js'
import { shared } from '../styles/shared.styles.js'
import { SheetElement } from '../views/sheets/sheet.js'

@customElement('armistice-help')
export class HelpDialog extends SheetElement {
  static override styles = [shared, dialogStyles]

  override render() {
    const { title, keys, tiles, about } = messages.help
    return html`
      <dialog aria-labelledby="title" @close=${this.closed}>
        <div class="head">
          <h2 id="title">${title}</h2>
          <button class="btn quiet" aria-label=${messages.page.close} @click=${this.close}>${glyph('close')}</button>
        </div>
        <dl class="keys">
          ${keys.map(
            ([key, meaning]) =>
              html`<div>
                <dt>${key}</dt>
                <dd>${meaning}</dd>
              </div>`
          )}
        </dl>
        <p>${tiles}</p>
        <p>${about}</p>
      </dialog>
    `
  }
}
