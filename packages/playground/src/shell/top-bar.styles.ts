import { css } from 'lit'

export const styles = css`
  :host {
    display: flex;
    align-items: center;
    gap: var(--s1);
    min-height: 48px;
    padding: 0 var(--s4);
    background: var(--panel);
    border-bottom: 1px solid var(--line);
  }
  .skip {
    position: absolute;
    z-index: 20;
    left: var(--s2);
    top: -100px;
    padding: var(--s2) var(--s3);
    background: var(--panel);
    border: 1px solid var(--accent);
    border-radius: var(--r2);
  }
  .skip:focus {
    top: var(--s2);
  }
  h1 {
    margin-right: var(--s4);
    font: 600 1.125rem/1 var(--serif);
    letter-spacing: -0.01em;
  }
  nav {
    display: flex;
    align-self: stretch;
    margin-right: var(--s4);
  }
  nav button {
    display: flex;
    flex: none;
    align-items: center;
    min-height: var(--hit);
    padding: 0 var(--s3);
    border: 0;
    border-bottom: 2px solid transparent;
    background: none;
    font-size: var(--t-s);
    font-weight: 500;
    color: var(--ink-2);
    cursor: pointer;
  }
  nav button:hover {
    color: var(--ink);
    background: var(--panel-2);
  }
  nav button[aria-current] {
    color: var(--ink);
    border-bottom-color: var(--accent);
  }
  nav button:focus-visible {
    outline-offset: -2px;
  }
  nav.narrow {
    display: none;
  }
  b {
    font-weight: 600;
    color: var(--ink);
  }
  .scenario {
    min-width: 0;
  }
  .scenario [slot] {
    display: flex;
    align-items: center;
    gap: var(--s1);
    min-width: 0;
  }
  .scenario b {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .seed {
    display: inline-block;
    max-width: 12ch;
    overflow: hidden;
    text-overflow: ellipsis;
    vertical-align: bottom;
    color: var(--ink);
  }
  .actions {
    display: flex;
    flex: 1;
    align-items: center;
    gap: var(--s1);
  }
  .language select {
    field-sizing: content;
    min-height: var(--hit);
    padding: 0 var(--s2);
    border: 1px solid transparent;
    border-radius: var(--r2);
    background: none;
    font: 500 var(--t-s) / 1 var(--sans);
    color: var(--ink-2);
    cursor: pointer;
  }
  .language select:hover {
    color: var(--ink);
    background: var(--panel-2);
  }
  .language option {
    background: var(--panel);
    color: var(--ink);
  }
  .space {
    flex: 1;
  }
  .rule {
    width: 1px;
    height: 20px;
    margin: 0 var(--s2);
    background: var(--line);
  }
  .menu,
  .in-menu {
    display: none;
  }
  /* Pages have long names in some languages. */
  @media (max-width: 1179px) {
    h1 {
      margin-right: var(--s2);
    }
    nav {
      margin-right: 0;
    }
    nav button {
      padding: 0 6px;
    }
    .rule {
      display: none;
    }
    .language select {
      max-width: 6.5rem;
      padding: 0 var(--s1);
      text-overflow: ellipsis;
    }
    /* The bar is full where pages have the longest names: the name of the scenario tells more than this word. */
    :host(:lang(de)) .seed-word {
      display: none;
    }
  }
  @media (max-width: 1023px) {
    nav.wide {
      display: none;
    }
    nav.narrow {
      display: grid;
      width: 100%;
      margin: 0 0 var(--s2);
      border-bottom: 1px solid var(--line);
    }
    nav.narrow button {
      justify-content: start;
      padding: 0 var(--s2);
      border-bottom: 0;
      border-left: 2px solid transparent;
    }
    nav.narrow button[aria-current] {
      border-left-color: var(--accent);
    }
  }
  @media (max-width: 1023px) {
    :host {
      padding: 0 var(--s1) 0 var(--s4);
    }
    h1 {
      margin-right: 0;
    }
    .scenario {
      margin-right: auto;
    }
    .menu {
      display: inline-flex;
    }
    .actions {
      display: none;
    }
    .actions.open {
      position: absolute;
      z-index: 9;
      top: 48px;
      right: 0;
      display: grid;
      justify-items: start;
      min-width: 220px;
      padding: var(--s2);
      background: var(--panel);
      border: 1px solid var(--line-strong);
      border-width: 0 0 1px 1px;
    }
    .in-menu,
    :host(:lang(de)) .seed-word {
      display: inline;
    }
    .space,
    .rule {
      display: none;
    }
  }
  @media print {
    .actions,
    .menu {
      display: none;
    }
  }
`
