import { css } from 'lit'

/** The page on wider and narrower screens, and on paper. */
export const sizeStyles = css`
  @media (min-width: 1680px) {
    .main {
      grid-template-columns: 344px minmax(0, 1fr) 496px;
    }
  }
  @media (min-width: 2560px) {
    .main {
      grid-template-columns: 460px minmax(0, 1fr) 680px;
    }
  }
  @media (max-width: 1279px) {
    .main {
      grid-template-columns: minmax(0, 1fr) 400px;
    }
    .drawer {
      display: inline-flex;
      flex: none;
      margin: 8px 0 0 var(--s4);
    }
    armistice-members {
      display: none;
    }
    armistice-members.open {
      display: block;
      position: absolute;
      z-index: 5;
      inset: 44px auto 0 0;
      width: 300px;
      border: 1px solid var(--line-strong);
      border-left: 0;
    }
  }
  @media (max-width: 1023px) {
    .main {
      grid-template-columns: minmax(0, 1fr) 340px;
    }
  }
  @media (max-width: 719px) {
    :host {
      display: block;
      height: auto;
      min-height: 100vh;
      padding-bottom: 112px;
    }
    .main {
      display: block;
    }
    .main > * {
      contain: none;
      overflow: visible;
      border: 0;
    }
    armistice-members,
    .picture,
    .now,
    .strip .drawer {
      display: none;
    }
    .main[data-panel='members'] armistice-members {
      display: block;
      position: static;
    }
    .main[data-panel='timeline'] .log {
      display: block;
      padding-bottom: 110px;
      background: var(--panel);
    }
    .main[data-panel='coalition'] .picture,
    .main[data-panel='now'] .now {
      display: block;
    }
    .time {
      position: fixed;
      z-index: 3;
      inset: auto 0 56px 0;
      padding: 6px var(--s2);
    }
    .bar {
      display: block;
    }
    .time armistice-timeline,
    .time armistice-branch-bar {
      display: none;
    }
    .main[data-panel='timeline'] ~ .time armistice-timeline {
      display: block;
    }
    .main[data-panel='timeline'] ~ .time armistice-branch-bar {
      display: flex;
      margin-top: 6px;
    }
    .dock {
      position: fixed;
      z-index: 3;
      inset: auto 0 0 0;
      display: flex;
      height: 56px;
      background: var(--panel);
      border-top: 1px solid var(--line);
    }
    .dock button {
      flex: 1;
      display: flex;
      flex-direction: column;
      align-items: center;
      justify-content: center;
      gap: 2px;
      border: 0;
      border-top: 2px solid transparent;
      background: none;
      font-size: var(--t-xs);
      line-height: 16px;
      font-weight: 500;
      color: var(--ink-2);
      cursor: pointer;
    }
    .dock button[aria-current] {
      color: var(--accent);
      border-top-color: var(--accent);
    }
    .dock button:focus-visible {
      outline-offset: -3px;
    }
  }
  @media print {
    :host {
      display: block;
      height: auto;
    }
    .time,
    .dock,
    .skip,
    .notice {
      display: none;
    }
    /* A debrief says itself what it is of, and its pages have feet of their own. */
    .page:has(> armistice-debrief) ~ footer,
    armistice-top:has(~ .page > armistice-debrief) {
      display: none;
    }
    /* A page is paper of its own: what surrounds it on the screen stays there. */
    .page {
      overflow: visible;
    }
    .main {
      display: block;
    }
    .main > * {
      contain: none;
      overflow: visible;
      border: 0;
    }
  }
`
