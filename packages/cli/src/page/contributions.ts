import { listMeasures, summariseContributions, type Contributions, type Mean, type Scenario } from '@armistice/core'
import { amount, percent, thousands } from './amount.js'
import type { Page } from './page.js'
import { aboutOf, heading, section } from './summary.js'
import { wrap } from './wrap.js'

/** What each pledge or member adds, the largest first. Ranges stand before values. */
export function contributionsPage(made: Contributions, scenario: Scenario, page: Page): string[] {
  const { all, none, whole, players } = summariseContributions(made)
  const isShare = listMeasures().find(({ name }) => name === made.measure)?.kind === 'share'
  const write = isShare ? percent : amount
  const largest = [...players].sort((a, b) => Math.abs(b.share.value) - Math.abs(a.share.value))
  return [
    ...heading(scenario, made.manifest, made.orderings * made.runs, page),
    '',
    ...wrap(
      `${aboutOf(made.measure)}${isShare ? ', in % of runs' : ''}: ${write(all.value)} with all of them, ${write(none.value)} with none, which makes ${signed(whole.value, write)} (by chance ${range(whole, write)}).`,
      page.width
    ),
    ...section(
      'What each adds',
      [
        ['', 'by chance', 'share', 'by chance', 'left out'],
        ...largest.map(({ id, share, leftOut }) => [
          id,
          range(share, write),
          signed(share.value, write),
          range(leftOut, write),
          signed(leftOut.value, write)
        ])
      ],
      page
    ),
    '',
    ...wrap(
      `Share: the Shapley value over ${thousands(made.orderings)} orderings of ${thousands(made.runs)} runs each; the shares add up to the whole. Left out: all of them less all but this one; these need not add up. By chance: the 95 % interval that more orderings narrow, each with values of its own for what is not known where that is drawn.`,
      page.width
    )
  ]
}

function signed(value: number, write: (value: number) => string): string {
  const text = write(value)
  return /^0(\.0+)?$/.test(text) || value < 0 ? text : `+${text}`
}

const range = ({ interval }: Mean, write: (value: number) => string) =>
  interval ? `${signed(interval.low, write)} to ${signed(interval.high, write)}` : 'too few'
