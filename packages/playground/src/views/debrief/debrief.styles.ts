import { css } from 'lit'

export const styles = css`
  .paper {
    max-width: 880px;
  }
  .wrap > header .about,
  .cite {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--s4);
    max-width: none;
    margin-top: var(--s2);
    font-size: var(--t-xs);
    line-height: 1.25rem;
    color: var(--ink-2);
  }
  .wrap > header {
    padding-bottom: var(--s4);
    border-bottom: 1px solid var(--ink);
  }
  .wrap > header .goes-on {
    margin-top: var(--s3);
    padding-left: var(--s3);
    border-left: 3px solid var(--accent);
    font-size: var(--t-m);
    line-height: 1.25rem;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s2);
    margin-top: var(--s4);
  }
  section {
    margin-top: var(--s6);
  }
  h2 {
    margin-bottom: var(--s2);
    font: 600 1.375rem/1.75rem var(--serif);
    letter-spacing: -0.005em;
  }
  h3 {
    margin: var(--s5) 0 var(--s2);
    font: 600 1.0625rem/1.5rem var(--serif);
  }
  .lead {
    max-width: 68ch;
    font: 400 var(--t-l) / 1.5rem var(--serif);
    text-wrap: pretty;
  }
  .lead + .lead {
    margin-top: var(--s2);
  }
  .glance {
    margin: var(--s3) 0;
    overflow: hidden;
  }
  .strip {
    display: block;
    max-width: 100%;
    height: auto;
  }
  .told {
    display: grid;
    grid-template-columns: 8.5rem minmax(0, 1fr);
    gap: 6px var(--s4);
    margin-top: var(--s2);
    font: 400 var(--t-l) / 1.5rem var(--serif);
  }
  .told dt {
    font: 500 var(--t-s) / 1.5rem var(--sans);
    color: var(--ink-2);
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: var(--t-s);
    line-height: 1.25rem;
  }
  th,
  td {
    padding: 5px var(--s3) 5px 0;
    border-bottom: 1px solid var(--line);
    text-align: left;
    vertical-align: top;
    font-weight: 400;
  }
  thead th {
    font-weight: 600;
    border-bottom-color: var(--line-strong);
  }
  .two {
    display: grid;
    grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    gap: 0 var(--s6);
  }
  .sources {
    margin-top: var(--s3);
    font-size: var(--t-xs);
    line-height: 1.5rem;
    color: var(--ink-2);
  }
  .questions ol {
    counter-reset: question;
  }
  .questions li {
    position: relative;
    padding: var(--s2) 0 var(--s3) var(--s6);
    font: 400 var(--t-l) / 1.5rem var(--serif);
  }
  .questions li::before {
    counter-increment: question;
    content: counter(question);
    position: absolute;
    left: 0;
    font: 600 var(--t-s) / 1.5rem var(--sans);
  }
  .cite {
    margin-top: var(--s6);
    padding-top: var(--s3);
    border-top: 1px solid var(--line-strong);
  }
  @media (max-width: 719px) {
    .two {
      display: block;
    }
    .told {
      display: block;
    }
    .told dt {
      margin-top: var(--s3);
      line-height: 1.25rem;
    }
  }
  @media print {
    .actions {
      display: none;
    }
    .paper {
      font-size: 9.5pt;
    }
    section {
      margin-top: 14pt;
    }
    h2,
    h3 {
      break-after: avoid;
    }
    h3 {
      margin: 10pt 0 4pt;
    }
    .told,
    .lead,
    .questions li {
      font-size: 9.5pt;
      line-height: 13pt;
    }
    .told {
      gap: 2pt 10pt;
    }
    .told dt {
      font-size: 8pt;
      line-height: 13pt;
    }
    table {
      font-size: 8pt;
      line-height: 11pt;
    }
    th,
    td {
      padding: 2pt 6pt 2pt 0;
    }
    tr,
    .told dd,
    .questions li {
      break-inside: avoid;
    }
    /* Lines to write on. */
    .questions li::after {
      content: '';
      display: block;
      height: 40pt;
      margin-top: 6pt;
      background: repeating-linear-gradient(transparent 0 19pt, #999 19pt 19.5pt);
      print-color-adjust: exact;
    }
  }
`
