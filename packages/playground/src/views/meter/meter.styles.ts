import { css } from 'lit'

export const styles = css`
  :host {
    padding: var(--s2) var(--s5) 0;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px var(--s2);
    font-size: var(--t-s);
    line-height: 20px;
  }
  b {
    font-weight: 600;
  }
  .badge {
    margin-left: auto;
  }
  svg[role='img'] {
    display: block;
    width: 100%;
    height: 54px;
    margin-top: 4px;
    overflow: visible;
  }
  .ground {
    fill: var(--panel);
    stroke: var(--line-strong);
  }
  .needed-ground,
  .partial-ground {
    fill: var(--panel);
  }
  .needed-line {
    stroke: var(--line);
  }
  .partial-ground {
    fill: var(--accent-tint);
  }
  .partial-line {
    stroke: var(--accent);
  }
  .need {
    fill: url(#needed);
  }
  .segment {
    stroke: var(--panel);
    transition:
      x var(--move) var(--ease),
      width var(--move) var(--ease);
  }
  .whole {
    fill: var(--accent);
  }
  .part,
  .second {
    fill: url(#partial);
  }
  .asked {
    fill: var(--panel);
    stroke: var(--accent);
    stroke-width: 1.5;
    stroke-dasharray: 3 2;
  }
  text {
    font-size: 11px;
  }
  text.on {
    font-weight: 600;
    fill: var(--on-accent);
  }
  text.on.part,
  text.on.second {
    fill: var(--ink);
  }
  .plate {
    fill: var(--accent-tint);
  }
  text.on.asked {
    fill: var(--accent);
    stroke: none;
  }
  .words {
    font-size: 12px;
    font-weight: 600;
  }
  .faint {
    fill: var(--ink-3);
    font-weight: 400;
  }
  .tick {
    stroke: var(--ink);
    stroke-width: 2;
  }
  @media (max-width: 719px) {
    :host {
      padding: var(--s3) var(--s4) 0;
    }
  }
`
