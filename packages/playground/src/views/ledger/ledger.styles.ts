import { css } from 'lit'

export const styles = css`
  .known {
    display: block;
    width: 100%;
    height: 12px;
    margin-bottom: var(--s4);
  }
  .known rect {
    stroke: var(--panel);
    stroke-width: 1.5;
  }
  .known .sourced {
    fill: var(--ink);
  }
  .known .reported {
    fill: var(--ink-3);
  }
  .known .derived {
    fill: var(--accent);
  }
  .known .assumption {
    fill: var(--accent-tint);
    stroke: var(--accent);
    stroke-dasharray: 4 3;
    stroke-width: 1;
  }
  .known .undisclosed {
    fill: var(--panel);
    stroke: var(--line-strong);
    stroke-dasharray: 1.5 2;
    stroke-width: 1;
  }
  .filters {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--s3) var(--s4);
  }
  .filters label {
    display: grid;
    gap: 2px;
    min-width: 0;
  }
  .search {
    flex: 1 1 14rem;
    max-width: 22rem;
  }
  .filters input,
  .filters select {
    width: 100%;
    max-width: 20rem;
    min-height: max(32px, var(--hit));
    margin: 0;
    padding: 0 var(--s2);
    border: 1px solid var(--line-strong);
    border-radius: var(--r2);
    background: var(--panel);
    font-size: var(--t-s);
  }
  fieldset {
    display: grid;
    gap: 2px;
    margin: 0;
    padding: 0;
    border: 0;
    min-width: 0;
  }
  legend {
    padding: 0;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 5px;
    min-height: max(32px, var(--hit));
    padding: 0 10px;
    border: 1px solid var(--line-strong);
    border-radius: 22px;
    background: var(--panel);
    color: var(--ink-2);
    font-size: var(--t-s);
    cursor: pointer;
  }
  .chip[aria-pressed='true'] {
    border: 2px solid var(--accent);
    padding: 0 9px;
    background: var(--accent-tint);
    color: var(--ink);
  }
  .chip .quiet-text {
    color: inherit;
  }
  .filters .as-link {
    min-height: 32px;
    font-size: var(--t-s);
  }
  .count {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--s3);
    margin: var(--s4) 0 var(--s2);
    font-size: var(--t-s);
    color: var(--ink-2);
  }
  .empty {
    display: flex;
    align-items: center;
    gap: var(--s4);
  }
  table {
    width: 100%;
    border: 1px solid var(--line);
    border-collapse: collapse;
    background: var(--panel);
    font-size: var(--t-s);
    line-height: 1.25rem;
  }
  th,
  td {
    padding: var(--s2) var(--s3);
    border-bottom: 1px solid var(--line);
    text-align: left;
    vertical-align: top;
    font-weight: 400;
    overflow-wrap: anywhere;
  }
  thead th {
    position: sticky;
    z-index: 1;
    top: 0;
    background: var(--panel);
    font-weight: 600;
    color: var(--ink-2);
    border-bottom-color: var(--line-strong);
  }
  .group th {
    padding: 6px var(--s3);
    background: var(--panel-2);
    font-weight: 600;
    color: var(--ink-2);
  }
  .group span {
    font-weight: 400;
    color: var(--ink-3);
  }
  th.name {
    width: 31%;
  }
  q {
    display: block;
    margin-top: 2px;
    font: 400 var(--t-m) / 1.25rem var(--serif);
    color: var(--ink-2);
  }
  .value {
    width: 11rem;
    text-align: right;
    font-weight: 600;
  }
  thead .value {
    font-weight: 600;
  }
  .unit {
    font-weight: 400;
    color: var(--ink-2);
  }
  .range {
    width: 150px;
  }
  .interval {
    display: block;
    width: 100%;
    height: 16px;
    margin-top: 2px;
    overflow: visible;
  }
  .interval .scale {
    stroke: var(--line);
    stroke-width: 1.5;
  }
  .interval .span {
    stroke: var(--ink-2);
    stroke-width: 3;
  }
  .interval circle {
    fill: var(--accent);
    stroke: var(--panel);
    stroke-width: 1.5;
  }
  .ends {
    font-size: var(--t-xs);
    color: var(--ink-3);
  }
  td.status {
    width: 118px;
  }
  tr.assumption {
    background: var(--bg);
  }
  td.source {
    font-size: var(--t-xs);
    line-height: 1.125rem;
    color: var(--ink-2);
  }
  td.source a {
    display: inline-block;
    padding: 3px 0;
  }
  @media (max-width: 859px) {
    table,
    tbody,
    tr,
    th,
    td {
      display: block;
    }
    thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    tbody tr:not(.group) {
      display: grid;
      grid-template-columns: 1fr auto;
      gap: 2px var(--s3);
      padding: var(--s3);
      border-bottom: 1px solid var(--line);
    }
    tbody th.name,
    tbody td {
      width: auto;
      padding: 0;
      border: 0;
    }
    .name,
    td.source {
      grid-column: 1 / -1;
    }
    tbody .value {
      grid-row: 2;
      grid-column: 1;
      text-align: left;
    }
    tbody .status,
    tbody .range {
      width: auto;
    }
    tbody .status {
      grid-row: 2;
      grid-column: 2;
    }
    tbody .range {
      grid-column: 1 / -1;
      max-width: 320px;
    }
    .filters label,
    .search {
      flex: 1 1 100%;
      max-width: none;
    }
    .filters input,
    .filters select {
      box-sizing: border-box;
      max-width: none;
    }
  }
  @media print {
    .filters,
    .count .btn {
      display: none;
    }
    tr {
      break-inside: avoid;
    }
  }
`
