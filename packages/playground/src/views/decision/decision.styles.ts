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
  .held {
    margin-top: var(--s2);
    padding: var(--s1) var(--s2);
    border: 1px dashed var(--line-strong);
    border-radius: var(--r2);
    font-size: var(--t-s);
    line-height: 1.25rem;
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
  .model {
    position: sticky;
    bottom: 0;
    display: flex;
    align-items: center;
    gap: 5px;
    padding: var(--s2) var(--s5);
    border-top: 1px solid var(--line);
    background: var(--panel);
    font-size: var(--t-s);
    color: var(--ink-2);
  }
  .model span {
    flex: 1;
    font-size: var(--t-xs);
    line-height: 1rem;
  }
  .model .btn {
    padding: 0 var(--s2);
  }
  .queue {
    padding: var(--s3) var(--s5);
    border-top: 1px solid var(--line);
  }
  h3 {
    display: flex;
    justify-content: space-between;
    margin-bottom: var(--s1);
    font-weight: 500;
  }
  .queue li {
    display: grid;
    grid-template-columns: 26px 14px minmax(0, 1fr);
    gap: var(--s2);
    align-items: center;
    min-height: 26px;
    font-size: var(--t-s);
  }
  /* On a low screen the options need the room. */
  @media (max-height: 820px) {
    .model {
      position: static;
    }
  }
  @media (max-width: 1023px) {
    .model {
      flex-wrap: wrap;
    }
    .model span {
      flex-basis: 100%;
    }
    .model .btn {
      flex: 1 1 auto;
    }
  }
  @media (max-width: 719px) {
    .queue {
      padding: var(--s3) var(--s4);
    }
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
  }
  @media print {
    .model,
    .note .btn {
      display: none;
    }
  }
`
