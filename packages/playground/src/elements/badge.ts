import { css, html } from 'lit'
import type { Status } from '@armistice/core'
import { label } from '../words.js'
import { glyph } from './glyph.js'

/** How something is known: a glyph, a word and an edge of its own, so that no colour carries it. */
export const badge = (status: Status) =>
  html`<span class="badge ${status}">${glyph(status)}${label('status', status)}</span>`

export const badgeStyles = css`
  .badge {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    padding: 0 6px 0 3px;
    min-height: 20px;
    border: 1px solid var(--line-strong);
    border-radius: var(--r1);
    background: var(--panel);
    color: var(--ink);
    font: 500 var(--t-xs) / 18px var(--sans);
    white-space: nowrap;
  }
  .badge .i {
    width: 14px;
    height: 14px;
    vertical-align: 0;
  }
  .badge.sourced {
    background: var(--ink);
    border-color: var(--ink);
    color: var(--panel);
  }
  .badge.derived {
    border: 3px double var(--line-strong);
    padding: 0 4px 0 1px;
    line-height: 14px;
  }
  .badge.assumption {
    border-style: dashed;
  }
  .badge.undisclosed {
    border-style: dotted;
    color: var(--ink-2);
  }
`
