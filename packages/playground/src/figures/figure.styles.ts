import { css } from 'lit'

export const styles = css`
  figure {
    display: flex;
    flex-direction: column;
    margin: 0;
    padding: var(--s4) var(--s5);
    background: var(--panel);
    border: 1px solid var(--line);
    border-radius: var(--r2);
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    justify-content: space-between;
    gap: var(--s2) var(--s3);
    margin-bottom: var(--s3);
  }
  header > div:first-child {
    flex: 1 1 14rem;
  }
  h2 {
    font: 600 var(--t-xl) / 1.5rem var(--serif);
    text-wrap: balance;
  }
  header p {
    margin-top: 2px;
    font-size: var(--t-s);
    line-height: 1.25rem;
    color: var(--ink-2);
  }
  .chart-box {
    min-height: 40px;
  }
  .chart-box svg {
    display: block;
    max-width: 100%;
    overflow: visible;
    color: var(--ink-2);
    font-family: var(--sans);
    font-size: 12px;
  }
  .table-box {
    overflow: auto;
    max-height: 420px;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: var(--t-s);
    line-height: 1.25rem;
  }
  th,
  td {
    padding: var(--s1) var(--s3) var(--s1) 0;
    border-bottom: 1px solid var(--line);
    text-align: right;
    vertical-align: top;
  }
  thead th {
    position: sticky;
    top: 0;
    background: var(--panel);
    color: var(--ink-2);
    font-weight: 500;
  }
  th:first-child {
    text-align: left;
  }
  tbody th {
    font-weight: 500;
  }
  figcaption {
    margin-top: var(--s3);
    padding-top: var(--s3);
    border-top: 1px solid var(--line);
    font: 400 var(--t-l) / 1.5rem var(--serif);
  }
  footer {
    display: flex;
    align-items: center;
    gap: var(--s3);
    margin-top: var(--s2);
    font-size: var(--t-xs);
    line-height: 1rem;
    color: var(--ink-3);
  }
  @media (max-width: 519px) {
    figure {
      padding: var(--s3) var(--s4);
    }
  }
  @media print {
    figure {
      break-inside: avoid;
      border: 0;
      padding: 0;
    }
    header {
      margin-bottom: 2pt;
    }
    h2 {
      font-size: 10pt;
      line-height: 13pt;
    }
    header p {
      font-size: 8pt;
      line-height: 11pt;
    }
    figcaption {
      margin-top: 2pt;
      padding-top: 2pt;
      font-size: 9pt;
      line-height: 12pt;
    }
    .seg,
    footer {
      display: none;
    }
  }
`
