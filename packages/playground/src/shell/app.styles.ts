import { css } from 'lit'

export const styles = css`
  :host {
    display: grid;
    height: 100vh;
    grid-template-rows: auto auto auto minmax(0, 1fr) auto auto;
    grid-template-columns: minmax(0, 1fr);
  }
  armistice-top {
    grid-row: 1;
  }
  armistice-phases {
    grid-row: 2;
  }
  .notice {
    grid-row: 3;
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--s3);
    padding: var(--s2) var(--s4);
    background: var(--panel);
    border: 1px solid var(--ink);
    font-size: var(--t-s);
    line-height: 1.25rem;
    overflow-wrap: anywhere;
  }
  .main {
    grid-row: 4;
    position: relative;
    display: grid;
    grid-template-columns: 280px minmax(0, 1fr) 432px;
    min-height: 0;
  }
  .main > * {
    contain: layout paint;
    min-height: 0;
    overflow: auto;
    scrollbar-width: thin;
    scrollbar-color: var(--line-strong) transparent;
  }
  armistice-members {
    background: var(--panel);
    border-right: 1px solid var(--line);
  }
  .picture {
    display: flex;
    flex-direction: column;
  }
  armistice-tiles {
    flex: 1;
  }
  .strip {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
  }
  .strip armistice-standing {
    flex: 1 1 16rem;
  }
  .drawer {
    display: none;
  }
  .now {
    display: flex;
    flex-direction: column;
    background: var(--panel);
    border-left: 1px solid var(--line);
    outline-offset: -2px;
  }
  armistice-decision {
    flex: 1;
  }
  .time {
    grid-row: 5;
    padding: var(--s2) var(--s4) 0;
    background: var(--panel);
    border-top: 1px solid var(--line);
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px var(--s3);
  }
  armistice-timeline {
    margin-top: var(--s1);
  }
  footer {
    grid-row: 6;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 var(--s4);
    padding: 5px var(--s4);
    background: var(--panel-2);
    border-top: 1px solid var(--line);
    font-size: var(--t-xs);
    line-height: 18px;
    color: var(--ink-2);
  }
  /* Only a narrow page shows the log by itself. */
  .dock,
  .log {
    display: none;
  }
  .page {
    grid-row: 4 / 6;
    overflow: auto;
    min-height: 0;
    outline-offset: -2px;
    scrollbar-width: thin;
    scrollbar-color: var(--line-strong) transparent;
  }
  .seg {
    margin: var(--s2) 0 0 var(--s4);
  }
  .loading,
  .failure {
    grid-row: 4;
    padding: var(--s5);
  }
  .failure {
    border: 1px solid var(--ink);
    background: var(--panel);
  }
`
