import { css } from 'lit'

/** A modal sheet: native dialogs keep the focus and close on Escape by themselves. */
export const dialogStyles = css`
  dialog {
    width: min(560px, calc(100vw - 32px));
    max-height: min(720px, calc(100vh - 48px));
    padding: 0 var(--s5) var(--s5);
    border: 1px solid var(--line-strong);
    border-radius: var(--r2);
    background: var(--panel);
    color: var(--ink);
    font-size: var(--t-s);
    line-height: 1.25rem;
  }
  dialog::backdrop {
    background: var(--shade);
  }
  dialog > .head {
    position: sticky;
    top: 0;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--s3);
    margin: 0 calc(-1 * var(--s2)) 0 0;
    padding: var(--s4) 0 var(--s2);
    background: var(--panel);
  }
  dialog > .head .btn {
    margin-left: auto;
  }
  h2 {
    font: 600 1.25rem/1.75rem var(--serif);
  }
  dialog > p {
    margin-top: var(--s3);
    color: var(--ink-2);
  }
  .keys div {
    display: grid;
    grid-template-columns: 72px minmax(0, 1fr);
    gap: var(--s3);
    padding: 4px 0;
    border-bottom: 1px solid var(--line);
  }
  .keys dt {
    font-weight: 600;
  }
`
