import { css } from 'lit'

export const styles = css`
  .setup {
    display: grid;
    gap: var(--s3) var(--s5);
    margin-bottom: var(--s5);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-end;
    gap: var(--s3) var(--s4);
    min-width: 0;
  }
  fieldset {
    display: contents;
    border: 0;
  }
  .field {
    display: flex;
    flex-direction: column;
    gap: 4px;
    min-width: 0;
    max-width: 100%;
  }
  .field > span,
  legend {
    padding: 0;
    font-size: var(--t-xs);
    line-height: 1rem;
    color: var(--ink-3);
  }
  .field.grow {
    flex: 1 1 16rem;
  }
  select,
  input {
    width: 100%;
    min-height: max(30px, var(--hit));
    padding: 0 var(--s2);
    border: 1px solid var(--line-strong);
    border-radius: var(--r2);
    background: var(--panel);
    font-size: var(--t-s);
    text-overflow: ellipsis;
  }
  .field input[inputmode] {
    width: 9rem;
  }
  .seg button {
    min-height: max(28px, calc(var(--hit) - 2px));
  }
  .note {
    font-size: var(--t-s);
    line-height: 1.25rem;
    color: var(--ink-2);
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s2) var(--s4);
    padding-top: var(--s3);
    border-top: 1px solid var(--line);
  }
  .bar progress {
    flex: 1 1 10rem;
    height: 8px;
    appearance: none;
    border: 0;
    border-radius: 4px;
    overflow: hidden;
    background: var(--panel-2);
  }
  progress::-webkit-progress-bar {
    background: var(--panel-2);
  }
  progress::-webkit-progress-value {
    background: var(--accent);
  }
  progress::-moz-progress-bar {
    background: var(--accent);
  }
  .btn[hidden] {
    display: none;
  }
  .count {
    font-size: var(--t-s);
    font-weight: 500;
  }
  .left {
    min-width: 8.5rem;
    font-size: var(--t-s);
    color: var(--ink-2);
  }
  .error {
    padding: var(--s3) var(--s4);
    border: 1px solid var(--ink);
    border-radius: var(--r2);
    overflow-wrap: anywhere;
  }
  .figures {
    display: grid;
    grid-template-columns: minmax(0, 1.35fr) minmax(0, 1fr);
    gap: var(--s5);
    align-items: stretch;
  }
  .whole {
    grid-column: 1 / -1;
    min-width: 0;
  }
  .blank {
    padding: var(--s6) var(--s5);
    text-align: center;
    font: 400 var(--t-l) / 1.5rem var(--serif);
    color: var(--ink-2);
  }
  .panel h2 {
    margin-bottom: var(--s2);
  }
  .panel .bar {
    margin-top: var(--s3);
  }
  @media (max-width: 1023px) {
    .figures {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media (max-width: 519px) {
    .field,
    .field.grow {
      flex: 1 1 100%;
    }
    .seg button {
      flex: 1;
      padding: 0 var(--s1);
    }
    .field .seg {
      display: flex;
    }
    .row .btn {
      flex: 1 1 100%;
    }
  }
  @media print {
    .setup {
      display: none;
    }
  }
`
