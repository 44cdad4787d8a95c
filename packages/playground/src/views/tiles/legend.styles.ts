import { css } from 'lit'

export const legendStyles = css`
  .legend {
    padding: var(--s2) var(--s5) var(--s3);
    font-size: var(--t-xs);
    line-height: 20px;
    color: var(--ink-2);
  }
  .legend p {
    display: flex;
    flex-wrap: wrap;
    gap: 2px var(--s4);
  }
  .legend span {
    display: inline-flex;
    align-items: center;
    gap: 6px;
  }
  .legend b {
    font-weight: 600;
    color: var(--ink);
  }
  .swatch {
    width: 14px;
    height: 14px;
    border: 1px solid var(--accent);
    border-radius: var(--r1);
    background: var(--panel);
  }
  .swatch.inPlace {
    background: var(--accent);
  }
  .swatch.pledged {
    border-color: var(--line-strong);
  }
  .swatch.notStated {
    border-color: transparent;
    background: var(--panel-2);
  }
  .swatch.partlyInPlace {
    background: linear-gradient(var(--panel) 50%, var(--accent-tint) 50%);
  }
`
