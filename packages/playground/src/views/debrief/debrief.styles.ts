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
  section,
  armistice-other-luck {
    display: block;
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
  .paper-only {
    display: none;
  }
  .cite {
    margin-top: var(--s6);
    padding-top: var(--s3);
    border-top: 1px solid var(--line-strong);
  }
  @media screen and (min-width: 2560px) {
    .paper {
      max-width: 1200px;
    }
  }
  /* Paper is narrower than that, but lets its lines be shorter. */
  @media screen and (max-width: 719px) {
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
    .actions,
    .screen {
      display: none;
    }
    .paper-only {
      display: block;
      padding-left: 70pt;
      font-size: 8pt;
      line-height: 11pt;
      color: var(--ink-2);
    }
    .scroll + .paper-only {
      padding-left: 0;
    }
    .history .told {
      grid-template-columns: 88pt minmax(0, 1fr);
    }
    .wrap > header {
      margin-bottom: 0;
      padding-bottom: 6pt;
    }
    .wrap > header h1 {
      font-size: 18pt;
      line-height: 22pt;
    }
    .wrap > header .about,
    .cite {
      margin-top: 2pt;
      font-size: 8pt;
      line-height: 11pt;
    }
    section,
    armistice-other-luck {
      display: block;
      margin-top: 4pt;
    }
    h2 {
      margin-bottom: 2pt;
      font-size: 13pt;
      line-height: 16pt;
    }
    h3 {
      margin: 5pt 0 2pt;
      font-size: 10pt;
      line-height: 11pt;
    }
    h2,
    h3 {
      break-after: avoid;
    }
    .glance {
      margin: 2pt 0;
    }
    .told,
    .lead,
    .questions li {
      font-size: 8.5pt;
      line-height: 11pt;
    }
    .lead {
      max-width: none;
    }
    .told {
      grid-template-columns: 62pt minmax(0, 1fr);
      gap: 1pt 8pt;
      margin-top: 2pt;
    }
    .told dt {
      font-size: 8pt;
      line-height: 11pt;
    }
    table {
      font-size: 8pt;
      line-height: 10pt;
    }
    th,
    td {
      padding: 1pt 6pt 1pt 0;
    }
    td {
      white-space: nowrap;
    }
    .scroll td {
      white-space: normal;
    }
    tr,
    .told dd,
    .questions li {
      break-inside: avoid;
    }
    /* Many members answer: side by side they take half of the page's height. */
    .scroll.long {
      columns: 2;
      column-gap: 18pt;
    }
    .two {
      display: block;
    }
    .badge {
      min-height: 0;
      padding: 0 3pt;
      border-width: 0.5pt;
      font-size: 8pt;
      line-height: 9pt;
      vertical-align: top;
    }
    table .i {
      width: 9pt;
      height: 9pt;
    }
    /* What is not known stands in one paragraph. */
    .two .lead {
      display: inline;
    }
    .two .lead::after {
      content: ' ';
    }
    .sources li {
      display: inline;
    }
    .sources li + li::before {
      content: '· ';
    }
    .sources {
      margin-top: 2pt;
      font-size: 8pt;
      line-height: 11pt;
    }
    .questions ol {
      columns: 2;
      column-gap: 18pt;
    }
    .questions li {
      padding: 1pt 0 1pt 14pt;
    }
    .questions li::before {
      font-size: 8pt;
      line-height: 12pt;
    }
    /* A line to write on. */
    .to-write-on li::after {
      content: '';
      display: block;
      height: 13pt;
      border-bottom: 0.5pt solid #999;
      print-color-adjust: exact;
    }
    .cite {
      margin-top: 4pt;
      padding-top: 3pt;
    }
  }
`
