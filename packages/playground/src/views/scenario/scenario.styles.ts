import { css } from 'lit'

export const styles = css`
  .wide {
    max-width: 1600px;
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(260px, 400px) minmax(0, 1fr);
    gap: var(--s4);
    align-items: start;
  }
  .choice {
    display: grid;
    gap: var(--s4);
    min-width: 0;
  }
  .shipped li,
  .overlays li {
    display: flex;
    gap: var(--s3);
    align-items: flex-start;
    justify-content: space-between;
    padding: var(--s2) 0;
    border-bottom: 1px solid var(--line);
  }
  li .btn {
    flex: none;
  }
  li > div {
    min-width: 0;
  }
  li p {
    margin-top: 2px;
    font-size: var(--t-s);
    line-height: 1.125rem;
    color: var(--ink-2);
  }
  .shipped li p {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    line-clamp: 2;
  }
  b {
    display: block;
    font-size: var(--t-m);
    font-weight: 600;
  }
  .file {
    margin-top: var(--s3);
  }
  .file:focus-within {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  .note {
    margin: var(--s1) 0;
    font-size: var(--t-xs);
    line-height: 1.125rem;
    color: var(--ink-3);
  }
  .document {
    position: sticky;
    top: var(--s4);
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s2);
    margin-bottom: var(--s3);
  }
  .verdict {
    margin-left: auto;
    font-size: var(--t-s);
    color: var(--ink-2);
  }
  .news {
    margin-bottom: var(--s3);
    padding: var(--s2) var(--s3);
    border: 1px solid var(--ink);
    border-radius: var(--r2);
    font-size: var(--t-s);
    overflow-wrap: anywhere;
  }
  .editor {
    height: min(62vh, 640px);
    border: 1px solid var(--line-strong);
    border-radius: var(--r2);
    overflow: hidden;
  }
  .issues {
    max-height: 220px;
    margin-top: var(--s2);
    overflow: auto;
    font-size: var(--t-s);
    line-height: 1.25rem;
  }
  .issues li {
    padding: 6px 0;
    border-bottom: 1px solid var(--line);
    overflow-wrap: anywhere;
  }
  .issues span {
    display: block;
    color: var(--ink-2);
  }
  @media (max-width: 859px) {
    .columns {
      grid-template-columns: minmax(0, 1fr);
    }
    .document {
      position: static;
    }
    .editor {
      height: 50vh;
    }
  }
`
