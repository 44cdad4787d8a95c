import { css } from 'lit'

export const styles = css`
  h2 {
    margin-bottom: var(--s2);
    font: 600 1.375rem/1.75rem var(--serif);
    letter-spacing: -0.005em;
  }
  .lead {
    max-width: 68ch;
    margin-bottom: var(--s3);
    font: 400 var(--t-l) / 1.5rem var(--serif);
    text-wrap: pretty;
  }
  .told {
    margin-top: var(--s3);
  }
  .bar {
    border-top: 0;
    padding-top: 0;
  }
  .figures {
    grid-template-columns: minmax(0, 1fr);
  }
  @media print {
    :host(:not([made])),
    .btn,
    .bar {
      display: none;
    }
    h2 {
      margin-bottom: 2pt;
      font-size: 13pt;
      line-height: 16pt;
      break-after: avoid;
    }
    .lead {
      max-width: none;
      margin: 0 0 2pt;
      font-size: 9pt;
      line-height: 12pt;
    }
    /* The sentence has said how the others end. */
    armistice-figure + armistice-figure {
      display: none;
    }
  }
`
