import { css } from 'lit'

/** A page that is read from the top: one column, a title, a lead. */
export const pageStyles = css`
  .wrap {
    max-width: 1232px;
    margin: 0 auto;
    padding: var(--s5) var(--s5) 64px;
  }
  .wrap > header {
    margin-bottom: var(--s5);
  }
  .wrap > header h1 {
    font: 600 2rem/2.5rem var(--serif);
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  .wrap > header p {
    max-width: 68ch;
    margin-top: var(--s1);
    font-size: var(--t-l);
    line-height: 1.5rem;
    color: var(--ink-2);
  }
  .panel {
    padding: var(--s4) var(--s5);
    background: var(--panel);
    border: 1px solid var(--line);
    border-radius: var(--r2);
  }
  .panel > h2,
  .panel > header h2 {
    font: 600 var(--t-xl) / 1.625rem var(--serif);
  }
  @media (min-width: 2560px) {
    .wrap {
      max-width: 1680px;
    }
  }
  @media (max-width: 719px) {
    .wrap {
      padding: var(--s4) var(--s4) var(--s6);
    }
    .wrap > header h1 {
      font-size: 1.5rem;
      line-height: 2rem;
    }
    .panel {
      padding: var(--s3) var(--s4);
    }
  }
  @media print {
    .wrap {
      max-width: none;
      padding: 0;
    }
    .panel {
      border: 0;
      padding: 0;
    }
  }
`
