import { css } from 'lit'

export const styles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-height: 0;
  }
  .frame {
    flex: 1;
    min-height: 260px;
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
    font-weight: 500;
    fill: var(--ink-2);
  }
  .beside {
    font-size: 12px;
    fill: var(--ink-3);
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
  .legend {
    padding: var(--s2) var(--s5) var(--s3);
    font-size: var(--t-xs);
    line-height: 20px;
    color: var(--ink-2);
  }
  .legend p {
    display: flex;
    flex-wrap: wrap;
    gap: 2px var(--s4);
  }
  .legend span {
    display: inline-flex;
    align-items: center;
    gap: 6px;
  }
  .legend b {
    font-weight: 600;
    color: var(--ink);
  }
  .swatch {
    width: 14px;
    height: 14px;
    border: 1px solid var(--accent);
    border-radius: var(--r1);
    background: var(--panel);
  }
  .swatch.inPlace {
    background: var(--accent);
  }
  .swatch.pledged {
    border-color: var(--line-strong);
  }
  .swatch.notStated {
    border-color: transparent;
    background: var(--panel-2);
  }
  .swatch.partlyInPlace {
    background: linear-gradient(var(--panel) 50%, var(--accent-tint) 50%);
  }
  @media (max-width: 719px) {
    .frame {
      padding: var(--s2) var(--s4) 0;
      min-height: 0;
    }
    .legend {
      padding: var(--s3) var(--s4);
    }
    /* At a third of the size only the code can be read; the words are in the accessible names and the list. */
    .code {
      font-size: 20px;
      transform: translate(3px, 14px);
    }
    .word,
    .firmness,
    .stage,
    .zone,
    .contact,
    .of-firmness,
    .challenger .beside {
      display: none;
    }
    .beside,
    .name,
    .sea text {
      font-size: 20px;
    }
    .ring text {
      font-size: 16px;
    }
  }
`
