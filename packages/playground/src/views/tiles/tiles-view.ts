import { LitElement, html, nothing, svg } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Scenario, SessionView } from '@armistice/core'
import { send } from '../../app/command.js'
import { glyphAt } from '../../elements/glyph.js'
import { hatch } from '../../elements/hatch.js'
import { severityStyles } from '../../elements/severity.js'
import { messages } from '../../messages/messages.js'
import { namesOf } from '../../words.js'
import { shared } from '../../styles/shared.styles.js'
import { challengerCell, protectedCell } from '../../reading/places.js'
import { block } from './block.js'
import { drawBlock } from './draw-block.js'
import { legend } from './legend.js'
import { nextTile } from './move.js'
import { blockStyles } from './block.styles.js'
import { legendStyles } from './legend.styles.js'
import { smallStyles } from './small.styles.js'
import { styles } from './tiles.styles.js'
import { picture, type Tile } from './tiles.js'

const pitch = 56
const size = 52

@customElement('armistice-tiles')
export class TilesView extends LitElement {
  static override styles = [shared, severityStyles, styles, blockStyles, legendStyles, smallStyles]

  @property({ attribute: false }) scenario!: Scenario
  @property({ attribute: false }) view!: SessionView
  /** The one tile that Tab reaches; arrow keys move it. */
  @state() private here: string | null = null

  override render() {
    const { tiles, rung } = picture(this.view, this.scenario)
    const here = this.here ?? this.view.question?.who ?? tiles[0]?.id ?? null
    const reachable = tiles.some(({ id }) => id === here) ? here : (tiles[0]?.id ?? null)
    return html`
      <div class="frame">
        <svg
          viewBox="-6 -8 684 462"
          role="group"
          aria-label=${messages.tiles.title}
          @keydown=${(event: KeyboardEvent) => this.move(event, tiles)}
        >
          <defs>${hatch('hatch')}</defs>
          ${tiles.map((tile) => this.tile(tile, tile.id === reachable))} ${this.surroundings()}
        </svg>
      </div>
      ${legend(rung)}
    `
  }

  private tile({ id, code, cell: [column, row], firmness, fill, word, partner, spoken }: Tile, reachable: boolean) {
    return svg`
      <g class="tile ${fill} ${partner ? 'partner' : ''}" data-member=${id} role="button" aria-haspopup="dialog" aria-label=${spoken}
        transform="translate(${column * pitch} ${row * pitch})" tabindex=${reachable ? 0 : -1}
        @click=${() => this.open(id)} @focus=${() => (this.here = id)}>
        ${fill === 'asked' ? svg`<rect class="halo" x="-5" y="-5" width=${size + 10} height=${size + 10} rx="6"/>` : nothing}
        <rect class="box" x=".5" y=".5" width=${size - 1} height=${size - 1} rx="3"/>
        ${fill === 'part' || fill === 'partly' ? svg`<rect class="half" x="1.5" y=${size / 2} width=${size - 3} height=${size / 2 - 1.5} rx="2"/>` : nothing}
        ${fill === 'decline' || fill === 'gone' ? svg`<path class="slash" d="M3 ${size - 3}L${size - 3} 3"/>` : nothing}
        <text class="code" x="7" y="19">${code}</text>
        <g class="firmness">${glyphAt(firmness, 34, 8, 12)}</g>
        <text class="word" x="6" y="43">${word}</text>
      </g>
      ${partner ? svg`<text class="beside" x=${column * pitch + size + 8} y=${row * pitch + 31}>${messages.tiles.partner}</text>` : nothing}`
  }

  private surroundings() {
    const { challenger, protected: protectedState } = this.scenario.parties
    const [column, row] = challengerCell
    const [left, top] = protectedCell
    return svg`
      <g class="tile challenger" role="img" aria-label="${namesOf(this.scenario).challenger}, ${messages.tiles.challenger}" transform="translate(${column * pitch} ${row * pitch})">
        <rect class="box" x=".5" y=".5" width=${size - 1} height=${size - 1} rx="3"/>
        <text class="code" x="7" y="19">${challenger.id}</text>
        <text class="beside below" x="0" y=${size + 14}>${messages.tiles.challenger}</text>
      </g>
      ${drawBlock(block(this.view, this.scenario), left * pitch, top * pitch)}
      ${protectedState.id === 'UA' ? sea(left, top) : nothing}`
  }

  private open(member: string) {
    this.here = member
    send(this, { do: 'openMember', member })
  }

  private move(event: KeyboardEvent, tiles: readonly Tile[]) {
    const from = tiles.find(({ id }) => id === (event.target as Element).getAttribute('data-member'))
    if (!from) return
    const to = nextTile(tiles, from, event.key)
    if (event.key === 'Enter' || event.key === ' ') this.open(from.id)
    else if (to) this.renderRoot.querySelector<SVGGElement>(`[data-member="${CSS.escape(to.id)}"]`)?.focus()
    else return
    // The keys meant for the picture neither scroll nor step the run.
    event.preventDefault()
    event.stopPropagation()
  }
}

const sea = (left: number, top: number) => svg`
  <g class="sea" aria-hidden="true">
    <rect x=${left * pitch + 0.5} y=${(top + 3) * pitch + 8} width="163" height="36" rx="3"/>
    <text x=${left * pitch + 82} y=${(top + 3) * pitch + 31} text-anchor="middle">${messages.tiles.sea}</text>
  </g>`
