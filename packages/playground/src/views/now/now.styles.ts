import { css } from 'lit'

export const styles = css`
  :host {
    padding: var(--s3) var(--s5) var(--s3);
  }
  .when {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--s3);
    font-size: var(--t-xs);
    line-height: 20px;
    color: var(--ink-2);
  }
  .when b {
    font-weight: 600;
    color: var(--ink);
  }
  .when .i {
    margin-right: 2px;
  }
  .sentence {
    margin-top: 6px;
    font: 400 var(--t-xl) / 1.625rem var(--serif);
    letter-spacing: -0.003em;
    text-wrap: pretty;
    hyphens: manual;
  }
  .before {
    margin-top: 6px;
    font-size: var(--t-s);
    line-height: 1.25rem;
    color: var(--ink-2);
  }
  .summary {
    margin-top: var(--s3);
    font: 400 var(--t-l) / 1.5rem var(--serif);
    color: var(--ink-2);
    text-wrap: pretty;
  }
  .begin {
    margin-top: var(--s3);
    padding-left: var(--s3);
    border-left: 3px solid var(--accent);
    color: var(--ink-2);
  }
  .why {
    margin-top: 6px;
    font-size: var(--t-s);
  }
  .all {
    margin-top: 2px;
    font-size: var(--t-xs);
    text-decoration: none;
  }
  .all:hover {
    text-decoration: underline;
  }
  summary {
    display: inline-block;
    min-height: 24px;
    padding-right: var(--s2);
    font-size: var(--t-xs);
    line-height: 24px;
    font-weight: 500;
    color: var(--ink-2);
    cursor: pointer;
  }
  summary:hover {
    color: var(--accent);
  }
  /* On a small screen the question comes first. */
  @media (max-width: 719px), (max-height: 820px) {
    .before {
      display: none;
    }
  }
  @media (max-width: 719px) {
    :host {
      padding: var(--s3) var(--s4);
    }
    .sentence {
      font-size: 1.125rem;
      line-height: 1.5rem;
    }
    summary {
      min-height: 32px;
      line-height: 32px;
    }
  }
`
