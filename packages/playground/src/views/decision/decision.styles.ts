import { css } from 'lit'

export const styles = css`
  :host {
    border-top: 1px solid var(--line);
  }
  .body {
    padding: var(--s3) var(--s5) 10px;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--s3);
  }
  h2 {
    font: 600 1.25rem/1.5rem var(--serif);
  }
  .firmness {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    font-size: var(--t-s);
    line-height: 1rem;
    font-weight: 500;
    color: var(--ink-2);
  }
  .counter {
    margin-left: auto;
    font-size: var(--t-xs);
    font-weight: 500;
    color: var(--ink-3);
  }
  .about {
    margin-top: 2px;
    font-size: var(--t-s);
    line-height: 1.25rem;
    color: var(--ink-2);
  }
  .more {
    margin-top: 2px;
  }
  summary {
    display: inline-block;
    min-height: 24px;
    font-size: var(--t-xs);
    line-height: 24px;
    color: var(--ink-2);
    cursor: pointer;
  }
  summary:hover {
    color: var(--accent);
  }
  .conditions {
    display: grid;
    gap: 2px;
    margin-top: var(--s2);
    font-size: var(--t-s);
    line-height: 20px;
  }
  .conditions li {
    display: grid;
    grid-template-columns: 16px minmax(0, 1fr);
    gap: var(--s2);
  }
  .conditions .i {
    margin-top: 2px;
  }
  small {
    font-size: var(--t-xs);
    color: var(--ink-3);
  }
  .options {
    margin-top: 10px;
    border: 1px solid var(--line-strong);
    border-radius: var(--r2);
    overflow: hidden;
  }
  .options button {
    display: grid;
    grid-template-columns: 20px minmax(74px, auto) minmax(0, 1fr) 5.5rem;
    gap: var(--s2);
    align-items: center;
    width: 100%;
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
  .model {
    position: sticky;
    bottom: 0;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px;
    padding: var(--s2) var(--s5);
    border-top: 1px solid var(--line);
    background: var(--panel);
    font-size: var(--t-s);
    color: var(--ink-2);
  }
  .model span {
    margin-right: auto;
    font-size: var(--t-xs);
  }
  .model .btn {
    padding: 0 var(--s2);
  }
  @media (max-width: 719px) {
    .body {
      padding: var(--s3) var(--s4) 10px;
    }
    .options button {
      min-height: 48px;
    }
    .model {
      position: static;
      padding: var(--s3) var(--s4);
    }
    .model span {
      flex-basis: 100%;
    }
    .model .btn {
      flex: 1 1 auto;
    }
  }
`
