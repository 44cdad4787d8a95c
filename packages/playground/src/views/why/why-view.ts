import { html } from 'lit'
import { customElement } from 'lit/decorators.js'
import { dialogStyles } from '../../elements/dialog.styles.js'
import { messages } from '../../messages/messages.js'
import { shared } from '../../styles/shared.styles.js'
import { sheetHead } from '../sheets/head.js'
import { SheetElement } from '../sheets/sheet.js'
import { sheetStyles } from '../sheets/sheet.styles.js'

@customElement('armistice-why')
export class WhyView extends SheetElement {
  static override styles = [shared, dialogStyles, sheetStyles]

  override render() {
    return html`<dialog aria-labelledby="title" @close=${this.closed}>
      ${sheetHead(messages.branches.roles, this.close)}
    </dialog>`
  }
}
