import { css } from 'lit'

export const compareStyles = css`
  .which {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: var(--s3);
    margin-bottom: var(--s3);
  }
  .which label {
    font-size: var(--t-xs);
    color: var(--ink-3);
  }
  select {
    display: block;
    width: 100%;
    min-height: var(--hit);
    margin-top: 2px;
    padding: 0 var(--s2);
    border: 1px solid var(--line-strong);
    border-radius: var(--r2);
    background: var(--panel);
    color: inherit;
    font-weight: 600;
  }
  dialog > .parting {
    margin: 0;
    color: var(--ink);
  }
  .parting {
    font: 400 var(--t-xl) / 1.625rem var(--serif);
    text-wrap: pretty;
  }
  .sides {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: var(--s3);
    margin-top: var(--s3);
  }
  .side {
    padding: var(--s3);
    border: 1px solid var(--line);
    border-radius: var(--r2);
  }
  .side h4 {
    margin: 0 0 var(--s1);
    font-size: var(--t-s);
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .side .told {
    font: 400 var(--t-l) / 1.5rem var(--serif);
    text-wrap: pretty;
  }
  .side .by {
    margin-top: var(--s1);
    color: var(--ink-2);
  }
  .side .as-link {
    margin-top: var(--s1);
  }
  table {
    width: 100%;
    margin-top: var(--s2);
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  caption {
    padding-bottom: var(--s2);
    text-align: left;
    font-size: var(--t-xs);
    line-height: 1rem;
    color: var(--ink-3);
  }
  th,
  td {
    padding: 5px var(--s2) 5px 0;
    border-bottom: 1px solid var(--line);
    text-align: left;
    vertical-align: top;
    font-weight: 400;
    overflow-wrap: anywhere;
  }
  thead th {
    font-size: var(--t-xs);
    font-weight: 600;
  }
  tbody th {
    width: 42%;
    color: var(--ink-2);
  }
  tr.differs td {
    font-weight: 600;
  }
  tr.differs th::before {
    content: '≠';
    float: left;
    width: 1.5em;
    margin-left: -1.5em;
    color: var(--accent);
    font-weight: 600;
  }
  tbody th,
  thead th:first-child {
    padding-left: 1.5em;
  }
  .note {
    margin-top: var(--s3);
    color: var(--ink-2);
  }
  @media (max-width: 719px) {
    .sides {
      grid-template-columns: 1fr;
    }
  }
  @media print {
    .which {
      display: none;
    }
  }
`
