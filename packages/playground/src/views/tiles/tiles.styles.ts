import { css } from 'lit'

export const styles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-height: 0;
    container-type: inline-size;
  }
  .frame {
    container-type: size;
    flex: 1;
    min-height: 220px;
    padding: var(--s2) var(--s5) 0;
    display: flex;
    justify-content: center;
  }
  .frame > svg {
    display: block;
    width: 100%;
    height: 100%;
    max-width: 1060px;
    overflow: visible;
  }
  @media (min-width: 2560px) {
    .frame > svg {
      max-width: 2000px;
    }
  }
  .tile {
    color: var(--ink-2);
  }
  .tile[role='button'] {
    cursor: pointer;
  }
  .tile:focus-visible,
  .tile:focus {
    outline: none;
  }
  .tile:focus-visible .box {
    stroke: var(--accent);
    stroke-width: 4;
    stroke-dasharray: none;
  }
  .box {
    fill: var(--panel-2);
    transition: fill var(--move) var(--ease);
  }
  .code {
    font-size: 14px;
    font-weight: 600;
    fill: var(--ink-2);
  }
  .word {
    font-size: 11px;
    letter-spacing: -0.015em;
    font-weight: 500;
    fill: var(--ink-2);
  }
  .beside {
    font-size: 12px;
    fill: var(--ink-3);
  }
  .below {
    font-size: 11px;
  }
  .toCome .box,
  .pledged .box {
    fill: var(--panel);
    stroke: var(--line-strong);
  }
  .toCome .code,
  .pledged .code,
  .underWay .code,
  .later .code,
  .part .code,
  .partly .code {
    fill: var(--ink);
  }
  .underWay .box,
  .later .box {
    fill: var(--panel);
    stroke: var(--accent);
    stroke-dasharray: 4 3;
  }
  .underWay .box {
    stroke-dasharray: none;
  }
  .part .box,
  .partly .box {
    fill: var(--panel);
    stroke: var(--accent);
  }
  .half {
    fill: var(--accent-tint);
  }
  .part .word,
  .partly .word,
  .later .word,
  .underWay .word {
    fill: var(--ink);
  }
  .full,
  .present {
    color: var(--on-accent);
  }
  .full .box,
  .present .box {
    fill: var(--accent);
  }
  .full text:not(.beside),
  .present text:not(.beside) {
    fill: var(--on-accent);
  }
  .asked {
    color: var(--accent);
  }
  .asked .box {
    fill: var(--panel);
    stroke: var(--accent);
    stroke-width: 3;
  }
  .asked .halo {
    fill: var(--accent-tint);
  }
  .asked text:not(.beside) {
    fill: var(--ink);
    font-weight: 700;
  }
  .decline .box,
  .gone .box {
    fill: var(--panel);
    stroke: var(--line-strong);
  }
  .slash {
    stroke: var(--line);
    stroke-width: 1.5;
  }
  .partner.none .box,
  .partner.pledged .box {
    fill: none;
    stroke: var(--line-strong);
  }
  .hatch-ground {
    fill: var(--panel);
  }
  .hatch-line {
    stroke: var(--line);
  }
  .challenger .box {
    fill: url(#hatch);
    stroke: var(--line-strong);
  }
  .challenger .code {
    fill: var(--ink);
  }
`
