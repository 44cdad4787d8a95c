import { css } from 'lit'

export const rolesStyles = css`
  .quick {
    padding-bottom: var(--s3);
    border-bottom: 1px solid var(--line);
  }
  .quick .row {
    margin-top: var(--s1);
  }
  [aria-pressed='true'] {
    border-color: var(--accent);
    background: var(--accent-tint);
    font-weight: 600;
  }
  select {
    min-height: var(--hit);
    max-width: 100%;
    padding: 0 var(--s2);
    border: 1px solid var(--line-strong);
    border-radius: var(--r2);
    background: var(--panel);
    color: inherit;
  }
  .rest {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s2);
    margin-top: var(--s2);
    color: var(--ink-2);
  }
  .groups ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(280px, 1fr));
    gap: 0 var(--s5);
    margin-top: 2px;
  }
  .groups label {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 8.5rem;
    align-items: center;
    gap: var(--s2);
    min-height: calc(var(--hit) + 4px);
    padding-left: var(--s2);
    border-left: 3px solid transparent;
    border-bottom: 1px solid var(--line);
  }
  .groups select {
    border-color: transparent;
    background: transparent;
  }
  .groups select:hover,
  .groups select:focus {
    border-color: var(--line-strong);
  }
  .groups option {
    background: var(--panel);
  }
  .mine label {
    border-left-color: var(--accent);
    font-weight: 600;
  }
  details {
    margin-top: var(--s4);
  }
  summary {
    min-height: 24px;
    line-height: 24px;
    color: var(--ink-2);
    cursor: pointer;
  }
  dl div {
    display: grid;
    grid-template-columns: 7rem minmax(0, 1fr);
    gap: var(--s2);
    padding: 3px 0;
  }
  dt {
    font-weight: 600;
  }
  dd {
    color: var(--ink-2);
  }
  .foot {
    position: sticky;
    bottom: calc(-1 * var(--s5));
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s2);
    margin: var(--s3) calc(-1 * var(--s5)) 0;
    padding: var(--s3) var(--s5);
    background: var(--panel);
    border-top: 1px solid var(--line);
  }
  .foot p {
    flex: 1 1 12rem;
  }
  @media (max-width: 719px) {
    .groups ul {
      grid-template-columns: 1fr;
    }
    .foot {
      margin: var(--s3) calc(-1 * var(--s4)) 0;
      padding: var(--s3) var(--s4);
    }
  }
`
