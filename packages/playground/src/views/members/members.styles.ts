import { css } from 'lit'

export const styles = css`
  header {
    position: sticky;
    top: 0;
    z-index: 1;
    display: flex;
    align-items: baseline;
    gap: var(--s2);
    padding: 12px var(--s4) 11px;
    background: var(--panel);
    border-bottom: 1px solid var(--line);
  }
  h2 {
    font-size: var(--t-s);
    line-height: 20px;
    font-weight: 600;
  }
  h3 {
    display: flex;
    justify-content: space-between;
    gap: var(--s2);
    padding: var(--s3) var(--s4) var(--s1);
    font-weight: 500;
  }
  h3 span + span {
    white-space: nowrap;
  }
  ul:last-child {
    padding-bottom: var(--s4);
  }
  .row {
    display: grid;
    grid-template-columns: 20px 14px minmax(72px, 1fr) auto;
    gap: 6px;
    align-items: center;
    width: 100%;
    min-height: var(--row);
    padding: 2px 12px 2px var(--s4);
    border: 0;
    background: none;
    text-align: left;
    cursor: pointer;
    font-size: var(--t-s);
    line-height: 18px;
  }
  .row:hover {
    background: var(--panel-2);
  }
  .row:focus-visible {
    outline-offset: -2px;
  }
  .code {
    font-size: var(--t-xs);
    font-weight: 500;
    color: var(--ink-3);
  }
  .who {
    hyphens: auto;
    overflow-wrap: anywhere;
  }
  .state {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    font-size: var(--t-xs);
    color: var(--ink-2);
    white-space: nowrap;
  }
  .row[aria-current] {
    background: var(--accent-tint);
    box-shadow: inset 3px 0 var(--accent);
  }
  .row[aria-current] .who {
    font-weight: 600;
  }
  .row[aria-current] .state {
    color: var(--ink);
  }
`
