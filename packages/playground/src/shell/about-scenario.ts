import { LitElement, css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Scenario } from '@armistice/core'
import { messages } from '../messages/messages.js'
import { shared } from '../styles/shared.styles.js'
import { date, elapsed } from '../words.js'

@customElement('armistice-about')
export class AboutScenario extends LitElement {
  static override styles = [
    shared,
    css`
      p + p,
      h2 {
        margin-top: var(--s2);
      }
      h2 {
        font-size: var(--t-xs);
        font-weight: 500;
        color: var(--ink-3);
      }
      ul {
        list-style: disc;
        padding-left: 18px;
      }
      .meta {
        color: var(--ink-2);
      }
    `
  ]

  @property({ attribute: false }) scenario!: Scenario

  override render() {
    const { summary, objectives, asOf, horizonDays, language } = this.scenario
    const words = messages.top
    return html`
      <p lang=${language}>${summary}</p>
      ${
        objectives.length === 0
          ? nothing
          : html`<h2>${words.objectives}</h2>
              <ul lang=${language}>
                ${objectives.map((one) => html`<li>${one}</li>`)}
              </ul>`
      }
      <p class="meta">${words.asOf(date(asOf))}. ${words.horizon(elapsed(horizonDays.value * 24))}.</p>
    `
  }
}
