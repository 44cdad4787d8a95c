import { css } from 'lit'

export const branchStyles = css`
  .branches {
    margin: var(--s3) 0;
    border-top: 1px solid var(--line);
  }
  .branches li {
    padding: var(--s3) 0 var(--s3) var(--s3);
    border-bottom: 1px solid var(--line);
    border-left: 3px solid transparent;
  }
  .branches li[aria-current] {
    border-left-color: var(--accent);
  }
  .name,
  textarea {
    min-height: var(--hit);
    padding: 3px var(--s2);
    border: 1px solid var(--line);
    border-radius: var(--r2);
    background: var(--panel);
    color: inherit;
  }
  .name {
    flex: 1 1 9rem;
    min-width: 0;
    max-width: 22rem;
    margin-left: calc(-1 * var(--s2));
    font: 600 var(--t-l) / 1.5rem var(--serif);
  }
  .name:hover,
  .name:focus,
  textarea:hover,
  textarea:focus {
    border-color: var(--line-strong);
  }
  .shown {
    margin-left: auto;
    padding: 0 var(--s2);
    font-size: var(--t-xs);
    font-weight: 600;
    color: var(--accent);
  }
  .name + .btn {
    margin-left: auto;
  }
  textarea {
    display: block;
    width: 100%;
    margin-top: var(--s2);
    font: inherit;
    resize: vertical;
    field-sizing: content;
  }
  textarea::placeholder {
    color: var(--ink-3);
    opacity: 1;
  }
  .file {
    margin-top: var(--s4);
    border-top: 1px solid var(--line);
  }
  .file .row {
    margin-top: var(--s2);
  }
  .file .meta {
    margin-top: var(--s2);
  }
  .failure {
    margin-top: var(--s3);
    padding: var(--s3);
    border: 1px solid var(--ink);
    border-radius: var(--r2);
    overflow-wrap: anywhere;
  }
  .failure p {
    font-weight: 600;
  }
  .failure li {
    margin-top: var(--s1);
  }
  @media (max-width: 719px) {
    .name {
      flex-basis: 100%;
      max-width: none;
    }
    .name + .btn,
    .shown {
      margin-left: calc(-1 * var(--s2));
    }
  }
`
