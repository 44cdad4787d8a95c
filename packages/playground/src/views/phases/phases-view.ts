import { LitElement, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Scenario, SessionView } from '@armistice/core'
import { glyph } from '../../elements/glyph.js'
import { messages } from '../../messages/messages.js'
import { shared } from '../../styles/shared.styles.js'
import { phases, type PhaseStep, type Rail } from './phases.js'
import { styles } from './phases.styles.js'

@customElement('armistice-phases')
export class PhasesView extends LitElement {
  static override styles = [shared, styles]

  @property({ attribute: false }) scenario!: Scenario
  @property({ attribute: false }) view!: SessionView

  override render() {
    const { presence, compliance, short, detail } = phases(this.view, this.scenario)
    return html`
      <div class="rails">${rail(presence, 'presence')}${rail(compliance, 'compliance')}</div>
      <p class="short">
        <span class="accent">${glyph(this.view.ending ? 'ended' : this.view.question ? 'asked' : 'line')}</span>
        <span><b>${short}</b><span class="meta">${detail}</span></span>
      </p>
    `
  }
}

const rail = ({ title, state, paused, steps }: Rail, id: string) => html`
  <div class="rail ${id}">
    <div class="name" id=${id}><b>${title}</b> <span class="meta">${state}</span></div>
    <ol aria-labelledby=${id} class=${paused ? 'paused' : nothing}>
      ${steps.map(step)}
    </ol>
  </div>
`

const step = ({ id, label, mark }: PhaseStep) => html`
  <li class="${mark} ${id.startsWith('rung') ? 'rung' : ''}" aria-current=${mark === 'here' ? 'step' : nothing}>
    ${label}${mark === 'done' ? html`<span class="vh"> ${messages.phases.done}</span>` : nothing}
  </li>
`
