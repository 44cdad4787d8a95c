import { nothing, svg } from 'lit'
import { send } from '../../app/command.js'
import { messages } from '../../messages/messages.js'
import { cut } from '../../reading/cut.js'
import { when } from '../../words.js'
import type { BranchLane } from './lanes.js'

/** What has room beside a lane. */
const most = 10

/** The name beside a lane. With several, it is a button that switches to the branch. */
export function laneName(from: EventTarget, lane: BranchLane, room: number, forceHour: number | null, alone: boolean) {
  const { id, name, active, y, until } = lane
  // Cut off where its room ends, and whole for whoever reads by ear.
  const text = svg`<svg class="clip" x="0" y=${y - 12} width=${room - 12} height="24"><text y="16">${name}</text></svg>`
  if (alone) return svg`<g class="name active"><text y=${y + 4}>${cut(name, most)}</text></g>`
  const words = messages.branches
  const press = () => send(from, { do: 'switchTo', branch: id })
  return svg`
    <g class=${active ? 'button name active' : 'button name'} role="button" tabindex="0" aria-current=${active ? 'true' : nothing}
      aria-label=${active ? words.activeLane(name) : words.lane(name, when(until, forceHour))}
      @click=${press} @pointerdown=${stop} @keydown=${pressed(press)}>
      <rect x="-6" y=${y - 12} width=${room - 4} height="24" fill="transparent"/>
      ${text}
    </g>`
}

/** What has no room opens as a list. */
export function moreLanes(from: EventTarget, count: number, y: number) {
  if (count === 0) return nothing
  const open = () => send(from, { do: 'openSheet', sheet: { kind: 'branches' } })
  return svg`
    <g class="button name" role="button" tabindex="0" aria-haspopup="dialog" aria-label=${messages.branches.moreLanesSpoken(count)}
      @click=${open} @pointerdown=${stop} @keydown=${pressed(open)}>
      <rect x="-6" y=${y - 16} width="64" height="24" fill="transparent"/>
      <text class="why" x="0" y=${y}>${messages.branches.moreLanes(count)}</text>
    </g>`
}

/** A press on a name is no jump on the line. */
export const stop = (event: Event) => event.stopPropagation()

export const pressed = (act: () => void) => (event: KeyboardEvent) => {
  if (event.key !== 'Enter' && event.key !== ' ') return
  event.preventDefault()
  act()
}
