import { LitElement } from 'lit'
import { property, query } from 'lit/decorators.js'
import { send } from '../../app/command.js'
import type { State } from '../../app/state.js'

/** A dialog that is open for as long as it is there. What stands in it comes from the class that extends this. */
export class SheetElement extends LitElement {
  @property({ attribute: false }) state!: State
  @query('dialog') protected dialog!: HTMLDialogElement

  override firstUpdated() {
    this.dialog.showModal()
  }

  protected readonly closed = () => send(this, { do: 'openSheet', sheet: null })

  protected readonly close = () => this.dialog.close()
}
