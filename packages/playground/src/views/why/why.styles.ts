import { css } from 'lit'

export const whyStyles = css`
  dialog {
    width: min(1060px, calc(100vw - 32px));
  }
  .told {
    margin: 0 0 var(--s2);
    font: 400 var(--t-xl) / 1.625rem var(--serif);
    color: var(--ink);
    text-wrap: pretty;
  }
  .picture {
    margin: var(--s3) 0;
  }
  .picture svg {
    display: block;
    max-width: 100%;
  }
  .link {
    fill: none;
    stroke: var(--line-strong);
    stroke-width: 1.25;
  }
  .lines li {
    grid-template-columns: 5.75rem minmax(0, 1fr);
  }
  .box {
    cursor: pointer;
    outline: none;
  }
  .box rect {
    fill: var(--panel);
    stroke: var(--line-strong);
  }
  .box.first rect {
    stroke: var(--accent);
    stroke-width: 2;
  }
  .box text {
    font-size: 12px;
  }
  .box .when {
    font-size: 11px;
    fill: var(--ink-3);
  }
  .box:hover rect {
    fill: var(--accent-tint);
  }
  .box:focus-visible rect {
    stroke: var(--accent);
    stroke-width: 3;
  }
  @media (max-width: 719px) {
    dialog {
      width: 100vw;
    }
  }
  @media print {
    .box rect {
      fill: none;
    }
  }
`
