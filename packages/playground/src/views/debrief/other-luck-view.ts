import { LitElement, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { State } from '../../app/state.js'
import type { FigureParts } from '../../figures/parts.js'
import { otherLuck, otherRuns, startOtherLuck } from '../../lab/other-luck.js'
import { debriefMessages } from '../../messages/debrief.js'
import { labMessages } from '../../messages/lab.js'
import { shared } from '../../styles/shared.styles.js'
import { styles as labStyles } from '../lab/lab.styles.js'
import { milestone, progress } from '../lab/progress.js'
import { styles } from './other-luck.styles.js'

type Figures = typeof import('./other-luck.js') & typeof import('../../figures/parts.js')

/** The run beside others with the same choices and other luck, made when asked for. */
@customElement('armistice-other-luck')
export class OtherLuckView extends LitElement {
  static override styles = [shared, labStyles, styles]

  @property({ attribute: false }) state!: State
  /** What draws, once it has been asked for: charts are large. */
  @state() private drawing: Figures | null = null
  private stop = () => {}

  override connectedCallback() {
    super.connectedCallback()
    this.stop = otherLuck.listen(() => this.requestUpdate())
    if (otherLuck.standing.result !== null) void this.load()
  }

  override disconnectedCallback() {
    super.disconnectedCallback()
    this.stop()
  }

  override updated() {
    this.toggleAttribute('made', this.made() !== null)
  }

  override render() {
    const words = debriefMessages.luck
    const { standing } = otherLuck
    const running = standing.state === 'running'
    const made = this.made()
    return html`<section>
      <h2>${words.title}</h2>
      <p class="lead">${words.lead}</p>
      <button class="btn" ?hidden=${running} @click=${this.start}>${words.start(labMessages.count(otherRuns))}</button>
      ${progress(standing, labMessages.done, () => otherLuck.cancel())}
      ${standing.state === 'failed' ? html`<p class="error" role="alert">${labMessages.failed(standing.message ?? '')}</p>` : nothing}
      ${made === null ? nothing : html`<p class="lead told">${made.sentence}</p>`}
      <div class="figures">${made?.figures.map((parts) => this.drawing!.figure(parts))}</div>
      <p class="vh" role="status" aria-live="polite">${milestone(standing)}</p>
    </section>`
  }

  /** What has come of the runs, if they are those of the run as it is now. */
  private made(): { sentence: string; figures: readonly FigureParts[] } | null {
    const { result } = otherLuck.standing
    if (this.drawing === null || result === null || result.session !== this.state.session) return null
    return this.drawing.besideOthers(result.made, this.state)
  }

  private async load() {
    this.drawing ??= { ...(await import('./other-luck.js')), ...(await import('../../figures/parts.js')) }
  }

  private readonly start = () => {
    void this.load()
    void startOtherLuck(this.state.session, this.state.view)
  }
}
