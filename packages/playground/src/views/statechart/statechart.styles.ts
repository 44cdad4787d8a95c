import { css } from 'lit'

export const styles = css`
  :host {
    padding: var(--s2) var(--s4) var(--s4);
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--s1) var(--s4);
    margin-bottom: var(--s2);
  }
  .tools p {
    flex: 1 1 14rem;
    font-size: var(--t-s);
    line-height: 1.25rem;
    color: var(--ink-2);
  }
  .sheet {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 0 var(--s5);
  }
  .picture {
    flex: 1 1 100%;
    max-width: 1080px;
  }
  .narrow .picture {
    flex: 1 1 320px;
    max-width: 400px;
  }
  .picture svg {
    display: block;
    width: 100%;
    height: auto;
    overflow: visible;
  }
  /* As large as leaves the whole of it in sight. */
  .wide .picture svg {
    max-height: max(540px, calc(100vh - 400px));
  }
  .frame {
    fill: var(--panel);
    stroke: var(--line-strong);
  }
  .frame.parallel.live {
    stroke: var(--ink);
    stroke-width: 1.5;
  }
  .frame.guarantee {
    fill: var(--bg);
  }
  .frame.response.entered {
    stroke: var(--accent);
    stroke-width: 1.5;
  }
  .frame.response.live {
    fill: var(--accent-tint);
    stroke: var(--accent);
    stroke-width: 1.5;
  }
  .divider {
    fill: none;
    stroke: var(--line-strong);
    stroke-dasharray: 6 4;
  }
  .state > [role='button'] {
    cursor: pointer;
  }
  .state > [role='button']:focus {
    outline: none;
  }
  .text {
    pointer-events: none;
  }
  .state > [role='button']:focus-visible .box,
  .state > [role='button']:focus-visible .touch {
    stroke: var(--ink);
    stroke-width: 3;
    stroke-dasharray: none;
  }
  .box,
  .inner {
    fill: var(--panel);
    stroke: var(--line-strong);
    stroke-width: 1.25;
  }
  .inner {
    fill: none;
  }
  .touch {
    fill: transparent;
  }
  .state:hover .box {
    fill: var(--panel-2);
  }
  .state:hover .touch {
    fill: var(--accent-tint);
  }
  .state.entered .box {
    stroke: var(--accent);
    stroke-width: 2;
  }
  .state.live .box,
  .state.live:hover .box {
    fill: var(--accent);
    stroke: var(--accent);
    stroke-width: 2;
  }
  .state.live .inner {
    stroke: var(--on-accent);
  }
  .state.entered .inner {
    stroke: var(--accent);
  }
  .state.out .box,
  .state.out .inner,
  .frame.out {
    stroke-dasharray: 4 3;
  }
  .title {
    font-size: 13px;
    font-weight: 600;
  }
  .possible .title,
  .state.out .title {
    font-weight: 500;
    fill: var(--ink-2);
  }
  .compound .title,
  .parallel .title {
    font-weight: 600;
    fill: var(--ink);
  }
  .count {
    font-size: 12px;
    font-weight: 600;
    fill: var(--accent);
  }
  .note,
  .state.out .count {
    font-size: 12px;
    font-weight: 400;
    fill: var(--ink-3);
  }
  .state.out .count {
    font-size: 11px;
  }
  .live:is(.leaf, .final) :is(.title, .count) {
    fill: var(--on-accent);
  }
  .label {
    font-size: 11.5px;
    fill: var(--ink-3);
  }
  .label.taken {
    fill: var(--ink);
  }
  .way .line,
  .start .line {
    fill: none;
    stroke: var(--line-strong);
    stroke-width: 1.25;
  }
  .way .head,
  .start .head {
    fill: var(--line-strong);
  }
  .way.taken .line {
    stroke: var(--accent);
    stroke-width: 2;
  }
  .way.taken .head {
    fill: var(--accent);
  }
  .way.out .line,
  .start.out .line {
    stroke-dasharray: 4 3;
  }
  .start circle {
    fill: var(--line-strong);
  }
  .start.live .line,
  .start.entered .line {
    stroke: var(--ink);
  }
  .start.live .head,
  .start.entered .head,
  .start.live circle,
  .start.entered circle {
    fill: var(--ink);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    align-content: flex-start;
    flex: 1 1 100%;
    gap: var(--s1) var(--s4);
    margin-top: var(--s3);
    font-size: var(--t-xs);
    line-height: 1.25rem;
    color: var(--ink-2);
  }
  .narrow .legend {
    flex: 1 1 150px;
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 6px;
  }
  .legend svg {
    flex: none;
    width: 26px;
    height: 14px;
  }
  .keep {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s3);
    margin-top: var(--s2);
    font-size: var(--t-xs);
    line-height: 1.5rem;
    color: var(--ink-3);
  }
  @media (min-width: 2560px) {
    .picture {
      max-width: 2000px;
    }
  }
  @media (max-width: 719px) {
    :host {
      padding: var(--s2) var(--s2) var(--s4);
    }
    /* The picture needs the width; words begin where all others do. */
    .tools,
    .legend,
    .keep {
      padding: 0 var(--s2);
    }
    .tools button {
      margin-left: calc(-1 * var(--s2));
    }
  }
  @media (forced-colors: active) {
    .state.live .box {
      fill: Highlight;
    }
    .live:is(.leaf, .final) text {
      fill: HighlightText;
    }
  }
  @media print {
    .tools button,
    .keep {
      display: none;
    }
  }
`
