import type { Summary } from '@armistice/core'
import type { State } from '../../app/state.js'
import { endingsFigure, fatesOf, shareOf } from '../../figures/endings-figure.js'
import { percentRange } from '../../figures/numbers.js'
import { ownOf } from '../../figures/own.js'
import type { FigureParts } from '../../figures/parts.js'
import { survivalFigure } from '../../figures/survival-figure.js'
import { timeAxis } from '../../figures/time-axis.js'
import { debriefMessages } from '../../messages/debrief.js'
import { labMessages } from '../../messages/lab.js'
import { label } from '../../words.js'
import { lasted } from './debrief.js'

/** A run beside others: what is to be said of it, and the figures with its own ending marked. */
export function besideOthers(
  summary: Summary,
  { session: { scenario }, view }: Pick<State, 'session' | 'view'>
): { readonly sentence: string; readonly figures: readonly FigureParts[] } {
  const words = debriefMessages.luck
  const own = ownOf(view, words.own)
  const side = { name: words.others, summary }
  const figures = [survivalFigure([side], scenario, own), endingsFigure(side, scenario, own)]
  return { sentence: sentence(), figures: figures.filter((parts) => parts !== null) }

  function sentence(): string {
    const last = fatesOf(summary, [timeAxis(scenario).end])?.[0]
    if (own === null || !last || view.ending === null) return words.goesOn
    const share = percentRange(shareOf(last.shares, own.fate))
    return words.told(label('ending', view.ending), lasted(view), share, labMessages.count(summary.runs))
  }
}
