import { html, svg } from 'lit'
import { statechartMessages } from '../../messages/statechart.js'

const box = (mark: string) =>
  svg`<g class="state ${mark}"><rect class="box" x="2" y="1" width="22" height="12" rx="3"/></g>`
const line = (mark: string) => svg`<g class="way ${mark}"><path class="line" d="M1 7H25"/></g>`
const ending = svg`<g class="state possible"><rect class="box" x="2" y=".5" width="22" height="13" rx="6.5"/><rect class="inner" x="5" y="3.5" width="16" height="7" rx="3.5"/></g>`

/** What the marks of the chart mean. */
export const legend = () => {
  const { marks, legend } = statechartMessages.statechart
  const entries = [
    [box('live'), marks.live],
    [box('entered'), marks.entered],
    [line('taken'), legend.taken],
    [line('possible'), legend.possible],
    [box('out'), marks.out],
    [ending, legend.final]
  ] as const
  return html`<ul class="legend">
    ${entries.map(([drawing, text]) => html`<li><svg viewBox="0 0 26 14" aria-hidden="true">${drawing}</svg>${text}</li>`)}
  </ul>`
}
