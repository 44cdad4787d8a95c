import { nothing, svg } from 'lit'
import { statechartMessages } from '../../messages/statechart.js'
import { lettering, type Box, type Layout, type Point, type Route } from './layout.js'
import { linesOf, widthOf } from './lettering.js'
import type { DrawnMove, DrawnState } from './statechart.js'

/** How a state answers to pointer and keyboard. */
export interface Handling {
  /** The one state that Tab reaches. */
  readonly reachable: string
  readonly open: (state: DrawnState) => void
  readonly focused: (state: DrawnState) => void
}

const times = (count: number) => statechartMessages.statechart.times(count)

/** A state around others: its frame, under everything that is in it. */
export function frame({ key, mark, kind }: DrawnState, { boxes, divider }: Layout) {
  const [x, y, width, height] = boxes[key]!
  if (key === 'presence') return svg`<path class="divider" d="M${x} ${divider}h${width}"/>`
  if (key === 'compliance') return nothing
  return svg`<rect class="frame ${mark} ${kind} ${key}" x=${x + 0.5} y=${y + 0.5} width=${width - 1} height=${height - 1} rx="8"/>`
}

/**
 * A state that can be opened: a box with its title and how often it was entered, or the heading of a frame. The button
 * says all of it by its name, and what is written over it is for the eye.
 */
export function state(drawn: DrawnState, { boxes }: Layout, handling: Handling) {
  const { key, kind, mark, spoken } = drawn
  const isLeaf = kind === 'leaf' || kind === 'final'
  const { shape, text } = isLeaf ? box(drawn, boxes[key]!) : heading(drawn, boxes[key]!)
  return svg`
    <g class="state ${mark} ${kind}">
      <g data-state=${key} role="button" aria-haspopup="dialog" aria-label=${spoken}
        tabindex=${handling.reachable === key ? 0 : -1}
        @click=${() => handling.open(drawn)} @focus=${() => handling.focused(drawn)}>${shape}</g>
      <g class="text" aria-hidden="true">${text}</g>
    </g>`
}

function box({ kind, title, mark, count }: DrawnState, [x, y, width, height]: Box) {
  const radius = kind === 'final' ? height / 2 : 6
  const note =
    mark === 'out' ? statechartMessages.statechart.leftOut : count > 0 && kind !== 'final' ? times(count) : null
  const middle = x + width / 2
  // In a low box the count stands beside the title.
  const low = height < 38
  const beside = low && note !== null && mark !== 'out'
  const lines = linesOf(title, beside ? width - 36 : width - 8, 13)
  const rows = lines.length + (note !== null && !low ? 1 : 0)
  const first = y + height / 2 - (rows - 1) * 7.5 + 4.5
  return {
    shape: svg`<rect class="box" x=${x + 0.5} y=${y + 0.5} width=${width - 1} height=${height - 1} rx=${radius}/>`,
    text: svg`
      ${kind === 'final' ? svg`<rect class="inner" x=${x + 4} y=${y + 4} width=${width - 8} height=${height - 8} rx=${radius - 4}/>` : nothing}
      ${lines.map(
        (line, index) =>
          svg`<text class="title" x=${middle} y=${first + index * 15} text-anchor="middle">${line}${
            beside && index === lines.length - 1 ? svg`<tspan class="count" dx="6">${note}</tspan>` : nothing
          }</text>`
      )}
      ${note === null || low ? nothing : svg`<text class="count" x=${middle} y=${first + lines.length * 15} text-anchor="middle">${note}</text>`}`
  }
}

function heading({ key, kind, title, count }: DrawnState, [x, y, width]: Box) {
  const about = kind === 'parallel' ? statechartMessages.statechart.parallel : null
  const counted = key === 'response' && count > 0 ? times(count) : null
  const lines = linesOf(counted === null ? title : `${title} ${counted}`, width - 18, 13)
  return {
    shape: svg`<rect class="touch" x=${x + 4} y=${y + 3} width=${Math.min(width - 8, widthOf(title, 13) + 16)}
      height=${6 + 15 * lines.length} rx="4"/>`,
    text: svg`${lines.map((line, index) => {
      const last = index === lines.length - 1
      const words = last && counted !== null ? line.slice(0, line.length - counted.length) : line
      return svg`<text class="title" x=${x + 12} y=${y + 18 + 15 * index}>${words}${
        last && counted !== null ? svg`<tspan class="count">${counted}</tspan>` : nothing
      }${last && about !== null ? svg`<tspan class="note" dx="7">${about}</tspan>` : nothing}</text>`
    })}`
  }
}

/** The dot from which a region or a state begins. */
export const start = (points: readonly Point[], mark: string) => svg`
  <g class="start ${mark}">
    <circle cx=${points[0]![0]} cy=${points[0]![1]} r="4"/>
    <path class="line" d=${path(points)}/>
    <path class="head" d=${arrow(points)}/>
  </g>`

/** A way: its line, rounded at the bends, with an arrow head. */
export const way = ({ mark }: DrawnMove, { points }: Route) => svg`
  <g class="way ${mark}">
    <path class="line" d=${path(points)}/>
    <path class="head" d=${arrow(points)}/>
  </g>`

/** What stands beside a way: when it is taken, and how often it was. */
export function words({ says, mark, count }: DrawnMove, { label, count: apart }: Route) {
  const told = count > 0 ? times(count) : null
  const [x, y] = apart ?? [0, 0]
  const alone =
    apart && told !== null
      ? svg`<text class="label ${mark}" x=${x} y=${y} text-anchor=${label?.align ?? 'start'}><tspan class="count">${told}</tspan></text>`
      : nothing
  if (!label) return alone
  const inline = apart || told === null ? null : told
  const lines = linesOf(inline === null ? says : `${says} ${inline}`, label.width, lettering.size)
  const [left, top] = label.at
  const across = label.align === 'middle' ? left : label.align === 'end' ? left + label.width : left
  const down = label.up ? top + (label.lines - lines.length) * lettering.line : top
  return svg`${lines.map((line, index) => {
    const counted = inline !== null && index === lines.length - 1
    const text = counted ? line.slice(0, line.length - inline.length) : line
    return svg`<text class="label ${mark}" x=${across} y=${down + 10.5 + index * lettering.line} text-anchor=${label.align ?? 'start'}>${text}${
      counted ? svg`<tspan class="count">${inline}</tspan>` : nothing
    }</text>`
  })}${alone}`
}

const bend = 6

function path(points: readonly Point[]): string {
  return points
    .map(([x, y], index) => {
      const before = points[index - 1]
      const after = points[index + 1]
      if (!before) return `M${x} ${y}`
      if (!after) return `L${x} ${y}`
      const [ax, ay] = towards([x, y], before)
      const [bx, by] = towards([x, y], after)
      return `L${ax} ${ay}Q${x} ${y} ${bx} ${by}`
    })
    .join('')
}

function towards([x, y]: Point, [toX, toY]: Point): Point {
  const length = Math.hypot(toX - x, toY - y)
  const share = Math.min(bend, length / 2) / length
  return [x + (toX - x) * share, y + (toY - y) * share]
}

function arrow(points: readonly Point[]): string {
  const [x, y] = points.at(-1)!
  const [fromX, fromY] = points.at(-2)!
  const [dx, dy] = [Math.sign(x - fromX), Math.sign(y - fromY)]
  return `M${x} ${y}L${x - dx * 7 - dy * 3.5} ${y - dy * 7 - dx * 3.5}L${x - dx * 7 + dy * 3.5} ${y - dy * 7 + dx * 3.5}Z`
}
