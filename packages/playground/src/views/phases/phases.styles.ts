import { css } from 'lit'

export const styles = css`
  :host {
    background: var(--panel);
    border-bottom: 1px solid var(--line);
  }
  .rails {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
  }
  .rail {
    display: grid;
    grid-template-columns: minmax(76px, max-content) minmax(0, 1fr);
    column-gap: var(--s3);
    align-items: start;
    min-height: 55px;
    padding: 8px var(--s4);
  }
  .rail + .rail {
    border-left: 1px solid var(--line);
  }
  .name b {
    display: block;
    font-size: var(--t-s);
    line-height: 16px;
    font-weight: 600;
  }
  ol {
    display: flex;
  }
  li {
    position: relative;
    flex: 1 1 auto;
    padding: 20px var(--s3) 0 0;
    font-size: var(--t-xs);
    line-height: 1rem;
    color: var(--ink-3);
  }
  li.rung {
    flex: 0 1 64px;
  }
  @media (min-width: 1280px) {
    li.rung {
      flex: 0 0 auto;
      min-width: 64px;
      white-space: nowrap;
    }
  }
  li:last-child {
    flex: 0 1 auto;
    padding-right: 0;
  }
  li::before {
    content: '';
    position: absolute;
    inset: 7px 0 auto 0;
    height: 2px;
    background: var(--line);
  }
  li:last-child::before {
    display: none;
  }
  li::after {
    content: '';
    position: absolute;
    left: 0;
    top: 3px;
    width: 10px;
    height: 10px;
    border-radius: 50%;
    background: var(--panel);
    border: 2px solid var(--line-strong);
  }
  li.done {
    color: var(--ink-2);
  }
  li.done::before {
    background: var(--ink-2);
  }
  li.done::after {
    background: var(--ink-2);
    border-color: var(--ink-2);
  }
  li.here {
    color: var(--ink);
    font-weight: 600;
  }
  li.here::after {
    background: var(--accent);
    border-color: var(--accent);
    box-shadow: 0 0 0 3px var(--accent-tint);
  }
  .paused li.here::after {
    background: var(--panel);
    border: 3px solid var(--ink);
    box-shadow: none;
  }
  .short {
    display: none;
    align-items: center;
    gap: var(--s3);
    padding: 6px var(--s4);
  }
  .short b {
    display: block;
    font-weight: 600;
  }
  .short .meta {
    display: block;
  }
  .short .i {
    width: 20px;
    height: 20px;
  }
  @media (max-width: 1023px) {
    .rails {
      grid-template-columns: minmax(0, 1fr);
    }
    .presence {
      display: none;
    }
    .rail + .rail {
      border: 0;
    }
  }
  @media (max-width: 719px) {
    .rails {
      display: none;
    }
    .short {
      display: flex;
    }
  }
  @media (forced-colors: active) {
    li.done::after,
    li.here::after {
      background: CanvasText;
    }
  }
`
