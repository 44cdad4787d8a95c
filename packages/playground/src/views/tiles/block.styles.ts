import { css } from 'lit'

export const blockStyles = css`
  .block > .box {
    fill: var(--panel);
    stroke: var(--ink);
    stroke-width: 1.5;
  }
  .block .line {
    fill: url(#hatch);
    stroke: none;
  }
  .block .inner {
    stroke: var(--line);
  }
  .name,
  .zone {
    font-size: 13px;
    font-weight: 600;
  }
  .zone {
    font-size: 12px;
  }
  .contact,
  .stage {
    font-size: 11px;
    fill: var(--ink-2);
  }
  .contact {
    fill: var(--ink-3);
  }
  .ring path {
    fill: none;
    stroke-width: 3;
    stroke: var(--line-strong);
    opacity: 0.55;
  }
  .ring .reached {
    stroke: var(--accent);
    opacity: 1;
  }
  .ring text {
    font-size: 13px;
    font-weight: 600;
  }
  .violation circle {
    fill: currentColor;
    stroke: var(--panel);
    stroke-width: 1.5;
  }
  .violation text {
    font-size: 12px;
    font-weight: 600;
    fill: var(--panel);
  }
  .sea rect {
    fill: none;
    stroke: var(--line-strong);
    stroke-dasharray: 2 4;
  }
  .sea text {
    font-size: 12px;
    fill: var(--ink-3);
  }
`
