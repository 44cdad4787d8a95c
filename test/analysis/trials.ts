// Two published trials that every text on survival works through.
import { survivalTable, type Life } from '../../packages/core/src/analysis/survival-table.ts'

/** '6 6+ 7' is one that ended at 6, one last seen at 6 and one that ended at 7. */
export function lives(text: string): readonly Life[] {
  return text.split(' ').map((word) => ({ time: parseInt(word, 10), ended: !word.endsWith('+') }))
}

// E. J. Freireich et al., Blood 21 (1963): weeks of remission from leukaemia; R: MASS::gehan.
const sixMp = '6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+'
const placebo = '1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23'
export const freireich = { sixMp: survivalTable(lives(sixMp)), placebo: survivalTable(lives(placebo)) }

// R. G. Miller, Survival analysis (1997): weeks of remission from leukaemia; R: survival::aml.
const maintained = '9 13 13+ 18 23 28+ 31 34 45+ 48 161+'
const nonmaintained = '5 5 8 8 12 16+ 23 27 30 33 43 45'
export const aml = { maintained: survivalTable(lives(maintained)), nonmaintained: survivalTable(lives(nonmaintained)) }
