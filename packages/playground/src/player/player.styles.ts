import { css } from 'lit'

/** The player begins from nothing: what the page around says of its texts stops here. */
export const playerStyles = css`
  :host {
    all: initial;
    display: block;
    container-type: inline-size;
    overflow: clip;
    border: 1px solid var(--line);
    border-radius: var(--r2);
    background: var(--panel);
    color: var(--ink);
    font: 400 var(--t-m) / 1.25rem var(--sans);
    font-variant-numeric: tabular-nums lining-nums;
  }
  :host([hidden]) {
    display: none;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 var(--s3);
    padding: var(--s2) var(--s4);
    border-bottom: 1px solid var(--line);
  }
  header b {
    font: 600 var(--t-l) / 1.5rem var(--serif);
  }
  header .meta {
    align-self: center;
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .now {
    min-width: 0;
    outline: none;
  }
  armistice-player-tiles {
    border-bottom: 1px solid var(--line);
  }
  armistice-now {
    padding: var(--s3) var(--s4);
  }
  armistice-ending {
    padding: var(--s4);
  }
  armistice-controls {
    padding: var(--s2) var(--s4);
    border-top: 1px solid var(--line);
  }
  footer {
    padding: 5px var(--s4);
    background: var(--panel-2);
    border-top: 1px solid var(--line);
    font-size: var(--t-xs);
    line-height: 18px;
    color: var(--ink-2);
  }
  .loading,
  .problem {
    padding: var(--s4);
  }
  .problem {
    border-bottom: 1px solid var(--line-strong);
    overflow-wrap: anywhere;
  }
  @container (min-width: 720px) {
    .columns:has(armistice-player-tiles) {
      grid-template-columns: minmax(0, 1fr) minmax(340px, 42%);
    }
    .columns:has(armistice-player-tiles) .now {
      border-left: 1px solid var(--line);
    }
    armistice-player-tiles {
      position: sticky;
      top: 0;
      align-self: start;
      border-bottom: 0;
    }
  }
`
