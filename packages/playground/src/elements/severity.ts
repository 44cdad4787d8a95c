import { css, html, svg } from 'lit'

/** Four rising bars, as many filled as the severity is high. The word stands beside it. */
export const severityBars = (severity: number) => html`
  <svg class="i sev sev${severity}" viewBox="0 0 16 16" aria-hidden="true">
    ${[1, 2, 3, 4].map((step) => bar(step, step <= severity))}
  </svg>
`

const bar = (step: number, filled: boolean) => svg`
  <rect x=${(step - 1) * 4 + 0.5} y=${13.5 - step * 3} width="3" height=${step * 3} fill=${filled ? 'currentColor' : 'none'} stroke="currentColor" stroke-width=".800"/>
`

export const severityStyles = css`
  .sev1 {
    color: var(--sev1);
  }
  .sev2 {
    color: var(--sev2);
  }
  .sev3 {
    color: var(--sev3);
  }
  .sev4 {
    color: var(--sev4);
  }
`
