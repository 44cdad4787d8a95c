import { LitElement, html } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Scenario, SessionView } from '@armistice/core'
import { messages } from '../../messages/messages.js'
import { shared } from '../../styles/shared.styles.js'

@customElement('armistice-statechart')
export class StatechartView extends LitElement {
  static override styles = [shared]

  @property({ attribute: false }) view!: SessionView
  @property({ attribute: false }) scenario!: Scenario

  override render() {
    return html`<h2>${messages.pictures.statechart}</h2>`
  }
}
