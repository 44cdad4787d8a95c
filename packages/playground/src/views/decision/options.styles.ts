import { css } from 'lit'

export const optionStyles = css`
  /* One grid for all options: their bars share one scale. */
  .options {
    display: grid;
    grid-template-columns: 30px minmax(70px, auto) minmax(48px, 1fr) auto;
    column-gap: var(--s2);
    margin-top: 10px;
    border: 1px solid var(--line-strong);
    border-radius: var(--r2);
    overflow: hidden;
  }
  .options button {
    display: grid;
    grid-template-columns: subgrid;
    grid-column: 1 / -1;
    align-items: center;
    min-height: max(32px, var(--hit));
    padding: 4px 12px;
    border: 0;
    border-bottom: 1px solid var(--line);
    background: var(--panel);
    text-align: left;
    font-size: var(--t-s);
    cursor: pointer;
    transition: background var(--fast) var(--ease);
  }
  .options button:last-child {
    border-bottom: 0;
  }
  .options button:hover {
    background: var(--accent-tint);
  }
  .options button:focus-visible {
    outline-offset: -3px;
  }
  .label {
    font-weight: 600;
    line-height: 18px;
  }
  .key {
    width: 16px;
    height: 16px;
    border: 1px solid var(--line-strong);
    border-radius: var(--r1);
    font-size: 11px;
    line-height: 14px;
    text-align: center;
    color: var(--ink-2);
  }
  .figures {
    text-align: right;
    font-size: var(--t-xs);
    color: var(--ink-2);
    white-space: nowrap;
  }
  .figures b {
    font-weight: 600;
    color: var(--ink);
  }
  .note {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s2);
    margin-top: 6px;
    font-size: var(--t-xs);
    line-height: 20px;
    color: var(--ink-3);
  }
  .note .btn {
    margin-left: auto;
  }
`
