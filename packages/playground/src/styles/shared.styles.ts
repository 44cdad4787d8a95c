import { css } from 'lit'

/** What every element of the page starts from: resets, focus, buttons, small words. */
export const shared = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :host {
    display: block;
    font-variant-numeric: tabular-nums lining-nums;
  }
  :host([hidden]) {
    display: none;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  blockquote {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  button,
  input,
  select {
    font: inherit;
    font-variant-numeric: inherit;
    color: inherit;
    margin: 0;
  }
  a {
    color: var(--accent);
    text-underline-offset: 2px;
    text-decoration-thickness: 1px;
  }
  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
    border-radius: var(--r1);
  }
  .vh {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .i {
    width: 16px;
    height: 16px;
    flex: none;
    display: inline-block;
    vertical-align: -3px;
    overflow: visible;
  }
  .i.small {
    width: 12px;
    height: 12px;
    vertical-align: -1px;
  }
  .accent {
    color: var(--accent);
  }
  .quiet-text {
    color: var(--ink-3);
  }
  .meta {
    font-size: var(--t-xs);
    line-height: 1rem;
    color: var(--ink-3);
  }
  .btn {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    min-height: var(--hit);
    min-width: var(--hit);
    padding: 0 10px;
    border: 1px solid var(--line-strong);
    border-radius: var(--r2);
    background: var(--panel);
    color: var(--ink);
    font-size: var(--t-s);
    font-weight: 500;
    line-height: 1.25rem;
    cursor: pointer;
    white-space: nowrap;
    transition: background var(--fast) var(--ease);
  }
  .btn:hover {
    background: var(--panel-2);
  }
  .btn.quiet {
    border-color: transparent;
    background: none;
    color: var(--ink-2);
    padding: 0 var(--s2);
  }
  .btn.quiet:hover,
  .btn.quiet[aria-expanded='true'] {
    background: var(--panel-2);
    color: var(--ink);
  }
  .btn.primary {
    background: var(--accent);
    border-color: var(--accent);
    color: var(--on-accent);
  }
  .btn.primary:hover {
    background: var(--accent-strong);
  }
  .btn[aria-disabled='true'] {
    border-color: var(--line);
    color: var(--ink-3);
    background: var(--panel-2);
    cursor: not-allowed;
  }
  .btn.quiet[aria-disabled='true'] {
    border-color: transparent;
    background: none;
    color: var(--line-strong);
  }
  .as-link {
    min-height: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 2px;
    cursor: pointer;
  }
  .seg {
    display: inline-flex;
    flex: none;
    border: 1px solid var(--line-strong);
    border-radius: var(--r2);
    overflow: hidden;
  }
  .seg button {
    min-height: calc(var(--hit) - 2px);
    padding: 0 var(--s3);
    border: 0;
    background: var(--panel);
    color: var(--ink-2);
    font-size: var(--t-xs);
    font-weight: 600;
    cursor: pointer;
  }
  .seg button + button {
    border-left: 1px solid var(--line-strong);
  }
  .seg button[aria-pressed='true'] {
    background: var(--ink);
    color: var(--panel);
  }
  .seg button:focus-visible {
    outline-offset: -4px;
    outline-color: currentColor;
  }
  svg text {
    font-family: var(--sans);
  }
  /* A chart says itself what its texts are filled with; every class of a drawing goes before this. */
  svg:where(:not(.chart)) text {
    fill: var(--ink);
  }
  svg text {
    font-variant-numeric: tabular-nums;
  }
  @media (forced-colors: active) {
    .btn {
      border-color: ButtonText;
    }
  }
`
