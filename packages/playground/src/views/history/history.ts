import type { Scenario, SessionView } from '@armistice/core'
import { hindsight, narrate } from '../../words.js'
import { lineOf, type Line } from '../../reading/line.js'
import { visible } from '../../reading/visible.js'

/**
 * What happened, latest first, as many as asked for: with the last occurrence (`whole`) or what came before it. The weekly reviews are left out: there
 * are hundreds, and each says the same things.
 */
export function history(
  view: SessionView,
  scenario: Scenario,
  { most, whole = false }: { most: number; whole?: boolean }
): Line[] {
  const told = visible(view)
  // Once the run has ended, what was hidden is told as well.
  const tell = view.ending === null ? narrate : hindsight
  const lines: Line[] = []
  for (let place = told.length - (whole ? 1 : 2); place >= 0 && lines.length < most; place--) {
    const one = told[place]!
    if (one.code !== 'week.reviewed') lines.push(lineOf(one, tell(one, scenario), view.forceHour))
  }
  return lines
}
