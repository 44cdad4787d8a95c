import { css, html, svg } from 'lit'

interface Interval {
  readonly value: number
  readonly range: readonly [number, number]
}

/** A chance between 0 and 1: its range as a bar, its value as a tick. The figures stand beside it. */
export const rangeBar = ({ value, range: [low, high] }: Interval) => html`
  <svg class="bar" aria-hidden="true">
    ${svg`
      <line x1="0" x2="100%" y1="8" y2="8" class="scale"/>
      <rect x=${percent(low)} y="2" width=${percent(Math.max(0, high - low))} height="12" class="range"/>
      <line x1=${percent(value)} x2=${percent(value)} y1="0" y2="16" class="value"/>`}
  </svg>
`

const percent = (share: number) => `${(share * 100).toFixed(2)}%`

export const rangeBarStyles = css`
  .bar {
    display: block;
    width: 100%;
    height: 16px;
    overflow: visible;
  }
  .bar .scale {
    stroke: var(--line);
    stroke-width: 1.5;
  }
  .bar .range {
    fill: var(--accent-mid);
    opacity: 0.65;
  }
  .bar .value {
    stroke: var(--accent);
    stroke-width: 3;
  }
`
