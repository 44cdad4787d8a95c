import { canGoOn, type Comparison, type Scenario, type Summary } from '@armistice/core'
import type { Side } from '../../figures/about-runs.js'
import { changeFigure } from '../../figures/change-figure.js'
import { endingsFigure } from '../../figures/endings-figure.js'
import type { FigureParts } from '../../figures/parts.js'
import { survivalFigure } from '../../figures/survival-figure.js'
import { isUnderWay, sideOf, type Setup } from '../../lab/setup.js'
import { changed, titleOf } from '../../lab/what-if.js'
import { labMessages } from '../../messages/lab.js'
import { when } from '../../words.js'

/** The figures of one experiment, as far as it has come. */
export function figuresOf(made: Summary | Comparison, setup: Setup): readonly (FigureParts | null)[] {
  const { scenario } = setup.session
  const words = labMessages
  const first: Side = { name: words.asPledged, summary: sideOf(made, 'first') }
  if (made.format === 'armistice.ensemble')
    return [survivalFigure([first], scenario), endingsFigure(first, scenario), null]
  const second: Side = { name: words.whatIfSide, summary: sideOf(made, 'second') }
  return [
    survivalFigure([first, second], scenario),
    endingsFigure(first, scenario),
    changeFigure(made, titleOf(setup.whatIf, scenario), scenario)
  ]
}

/** From where the runs go on, in words. */
export function placeText({ view }: Pick<Setup, 'view'>): string {
  return isUnderWay(view) ? labMessages.fromPlace(when(view.hour, view.forceHour)) : labMessages.fromStart
}

/** Whether a change can only be looked at from the start of a run, though this one is under way. */
export async function startsOver({ session, view, whatIf }: Setup): Promise<boolean> {
  if (!isUnderWay(view) || whatIf.kind !== 'theory') return false
  try {
    const against: Scenario = await changed(whatIf, session.scenario)
    return !canGoOn(session.scenario, against)
  } catch {
    // What is wrong with it is told when runs are asked for.
    return false
  }
}
