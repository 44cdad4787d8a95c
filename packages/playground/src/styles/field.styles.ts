import { css } from 'lit'

/** A labelled field in a panel. */
export const field = css`
  label {
    display: block;
    font-weight: 500;
  }
  input {
    width: 100%;
    min-height: max(32px, var(--hit));
    margin: 4px 0 var(--s2);
    padding: 0 10px;
    border: 1px solid var(--line-strong);
    border-radius: var(--r2);
    background: var(--panel);
  }
  .meta {
    margin-top: var(--s2);
  }
`
