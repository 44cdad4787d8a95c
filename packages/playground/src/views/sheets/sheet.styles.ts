import { css } from 'lit'

/** Dialogs that hold tables and pictures: wider, full screen on a phone, a page of their own in print. */
export const sheetStyles = css`
  dialog {
    width: min(760px, calc(100vw - 32px));
    max-height: min(860px, calc(100vh - 48px));
  }
  dialog > .head {
    z-index: 2;
    flex-wrap: nowrap;
    align-items: start;
  }
  dialog > .head > .row {
    flex: none;
    margin-left: auto;
  }
  dialog > .head .btn {
    margin-left: 0;
  }
  dialog > .head h2 {
    min-width: 0;
    overflow-wrap: anywhere;
  }
  h3 {
    margin-top: var(--s4);
    font-size: var(--t-xs);
    line-height: 1rem;
    font-weight: 500;
    color: var(--ink-3);
  }
  .lead {
    margin: 0;
    color: var(--ink-2);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s2);
  }
  @media (max-width: 719px) {
    dialog {
      width: 100vw;
      max-width: 100vw;
      height: 100dvh;
      max-height: 100dvh;
      padding: 0 var(--s4) var(--s5);
      border: 0;
      border-radius: 0;
    }
  }
  @media print {
    dialog {
      position: static;
      width: auto;
      max-width: none;
      height: auto;
      max-height: none;
      padding: 0;
      border: 0;
      overflow: visible;
    }
    .btn,
    input[type='file'] {
      display: none;
    }
  }
`
