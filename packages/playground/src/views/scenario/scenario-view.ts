import { LitElement, html } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { State } from '../../app/state.js'
import { messages } from '../../messages/messages.js'
import { pageStyles } from '../../styles/page.styles.js'
import { shared } from '../../styles/shared.styles.js'

@customElement('armistice-scenario')
export class ScenarioView extends LitElement {
  static override styles = [shared, pageStyles]

  @property({ attribute: false }) state!: State

  override render() {
    return html`<div class="wrap">
      <header><h1>${messages.pages.scenario}</h1></header>
    </div>`
  }
}
