import { html } from 'lit'
import { glyph } from '../../elements/glyph.js'
import { messages } from '../../messages/messages.js'
import { label } from '../../words.js'

/** What the marks on the tiles mean: answers while a rung is answered, else how far forces have come. */
export const legend = (rung: number | null) => html`
  <div class="legend">
    <p>${rung === null ? presence() : answers(rung)}</p>
    <p class="of-firmness">
      <b>${messages.tiles.firmness}</b>${firmnesses.map(
        (firmness) => html`<span>${glyph(firmness, { small: true })} ${label('firmness', firmness)}</span>`
      )}
    </p>
  </div>
`

const firmnesses = ['formal', 'conditional', 'considering', 'ruledOut', 'notStated'] as const

const answers = (rung: number) => html`
  <b>${messages.tiles.answersAt(rung)}</b>${(['full', 'part', 'later', 'decline', 'toCome'] as const).map(
    (answer) => html`<span>${glyph(answer)} ${messages.answers[answer]}</span>`
  )}
`

const presence = () => {
  const words = messages.tiles.legend
  return html`<b>${messages.tiles.presence}</b>${(
      ['inPlace', 'partlyInPlace', 'underWay', 'pledged', 'notStated'] as const
    ).map((state) => html`<span><i class="swatch ${state}"></i> ${words[state]}</span>`)}`
}
