import { LitElement, css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Session, SessionView } from '@armistice/core'
import { figure } from '../../figures/parts.js'
import { chartsMessages } from '../../messages/charts.js'
import { messages } from '../../messages/messages.js'
import { shared } from '../../styles/shared.styles.js'
import { honesty, when } from '../../words.js'
import { figuresOf } from './figures.js'
import { seriesOf } from './series.js'

@customElement('armistice-charts')
export class ChartsView extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        padding: var(--s2) var(--s4) var(--s5);
      }
      p {
        margin-bottom: var(--s2);
        font-size: var(--t-s);
        line-height: 1.25rem;
        color: var(--ink-2);
      }
      .grid {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 330px), 1fr));
        gap: var(--s3);
      }
      @media (min-width: 2560px) {
        .grid {
          grid-template-columns: repeat(auto-fit, minmax(560px, 1fr));
        }
      }
      /* Equal heights in a row; a wide table scrolls inside. */
      armistice-figure {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        min-width: 0;
      }
      @media (max-width: 719px) {
        :host {
          padding: var(--s2) var(--s2) var(--s4);
        }
      }
    `
  ]

  @property({ attribute: false }) view!: SessionView
  @property({ attribute: false }) session!: Session

  override render() {
    const { view, session } = this
    const words = chartsMessages
    const series = seriesOf(session, view)
    if (series === null || series.to <= series.from) return html`<p>${words.none}</p>`
    const { scenario, seed } = session
    const notes = [
      `${scenario.title} · ${messages.top.seed} ${seed} · ${when(view.hour, view.forceHour)}`,
      honesty(scenario)
    ]
    return html`
      ${series.to > series.now ? html`<p>${words.known}</p>` : nothing}
      <div class="grid" role="group" aria-label=${words.title}>
        ${figuresOf(series, scenario).map((parts) => figure({ ...parts, notes }))}
      </div>
    `
  }
}
