import { css } from 'lit'

export const styles = css`
  :host {
    min-height: 86px;
  }
  svg {
    display: block;
    overflow: visible;
    touch-action: pan-y;
    cursor: pointer;
    user-select: none;
  }
  .clip {
    overflow: hidden;
    cursor: inherit;
  }
  text {
    font-size: 11px;
  }
  .name text {
    font-size: 12px;
    fill: var(--ink-2);
  }
  .name.active text {
    font-weight: 600;
    fill: var(--ink);
  }
  .line {
    stroke: var(--line-strong);
    stroke-width: 1.5;
  }
  .active .line {
    stroke: var(--ink-2);
    stroke-width: 2;
  }
  .fork {
    fill: none;
    stroke: var(--line-strong);
  }
  .ticks {
    stroke: var(--ink-3);
    fill: none;
  }
  .diamonds {
    fill: var(--panel);
    stroke: var(--ink-2);
    stroke-width: 1.5;
  }
  .disc circle {
    fill: currentColor;
    stroke: var(--panel);
    stroke-width: 1.5;
  }
  .lane:not(.active) .disc circle {
    fill: var(--panel);
    stroke: currentColor;
  }
  .lane:not(.active) .disc text {
    fill: currentColor;
  }
  .disc text {
    font-weight: 600;
    fill: var(--panel);
  }
  .label {
    paint-order: stroke;
    stroke: var(--panel);
    stroke-width: 4px;
    fill: var(--ink-3);
  }
  .axis {
    stroke: var(--line-strong);
  }
  /* What is known but lies ahead of the place shows through. */
  .veil {
    fill: var(--panel);
    opacity: 0.62;
  }
  .ahead {
    stroke: var(--line-strong);
    stroke-dasharray: 2 4;
  }
  .now-line {
    stroke: var(--accent);
    stroke-width: 2;
  }
  .now-words {
    font-weight: 600;
    fill: var(--accent);
  }
  .button {
    outline: none;
  }
  text.why {
    font-weight: 500;
    fill: var(--accent);
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  .button:hover text {
    fill: var(--accent);
  }
  .button:focus-visible rect {
    stroke: var(--accent);
    stroke-width: 2;
  }
  .handle {
    cursor: ew-resize;
    outline: none;
  }
  .handle path {
    fill: var(--accent);
  }
  .handle:focus-visible path {
    stroke: var(--accent);
    stroke-width: 5;
    paint-order: stroke;
  }
  .handle:focus-visible rect {
    stroke: var(--accent);
    stroke-width: 2;
  }
`
