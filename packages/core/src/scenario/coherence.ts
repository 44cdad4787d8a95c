import { exp } from '../random/elementary.js'
import type { Tell } from './issue.js'
import { severities } from './codes.js'
import type { ScenarioDocument } from './schema.js'
import type { Sound } from './shape.js'

type Document = Sound<ScenarioDocument>

/** Most violations a year that the numbers may bring at the very worst, so that every run ends in reasonable time. */
const mostViolations = 20_000

/** Which numbers must agree with which: shares that add up, a ladder that can be climbed, conditions that can be met. */
export function checkCoherence(document: Document, tell: Tell): void {
  checkShares(document, tell)
  checkLadder(document, tell)
  checkConditions(document, tell)
  checkPayoffs(document, tell)
  checkRates(document, tell)
  checkMinutes(document, tell)
}

const rounding = 1e-9

function checkShares({ violations }: Document, tell: Tell): void {
  const shares = violations?.types?.map((type) => type?.share?.value)
  const total = shares && sumOf(shares)
  if (total !== undefined && Math.abs(total - 1) > rounding)
    tell(['violations', 'types'], { expected: 'types whose shares add up to 1', received: `a sum of ${total}` })

  for (const severity of severities) {
    const actors = violations?.actors?.[severity]
    const sum = sumOf([actors?.challenger?.value, actors?.protected?.value])
    if (sum !== undefined && sum > 1 + rounding)
      tell(['violations', 'actors', severity], {
        expected: 'shares that add up to at most 1',
        received: `a sum of ${sum}`
      })
  }
}

/** The sum; undefined where one of the numbers is unsound. */
function sumOf(numbers: readonly (number | undefined)[]): number | undefined {
  return numbers.reduce((sum, number) => (sum === undefined || number === undefined ? undefined : sum + number), 0)
}

function checkLadder({ ladder, pledges }: Document, tell: Tell): void {
  const rungs = ladder?.rungs
  if (!rungs) return
  const reached = pledges?.map((pledge) => pledge?.reaches)
  const allReached = reached?.every((reaches) => reaches !== undefined) ? reached.flat() : undefined
  let latest = 0
  rungs.forEach((rung, n) => {
    if (rung?.id !== undefined && rung.id !== n + 1)
      tell(['ladder', 'rungs', n, 'id'], { expected: `${n + 1}`, hint: 'Rungs are numbered from 1, in order.' })
    const due = rung?.dueHours?.value
    if (due !== undefined && due < latest)
      tell(['ladder', 'rungs', n, 'dueHours', 'value'], {
        expected: `at least ${latest}, when the rung before it is due`
      })
    if (rung?.ownForces === false && allReached && !allReached.includes(n + 1))
      tell(['ladder', 'rungs', n], {
        expected: 'a rung that somebody can answer',
        received: 'one that no pledge reaches and that is without own forces',
        hint: `Let a pledge reach ${n + 1}, or set ownForces to true.`
      })
    latest = Math.max(latest, due ?? 0)
  })
  reached?.forEach((reaches, n) =>
    reaches?.forEach((rung, m) => {
      if (rung !== undefined && rung > rungs.length)
        tell(['pledges', n, 'reaches', m], { expected: `one of the ${rungs.length} rungs of the ladder` })
    })
  )
}

function checkConditions({ pledges, mechanism, politics }: Document, tell: Tell): void {
  const unmet = new Map([
    ['monitoringOperational', mechanism?.present === false && 'mechanism.present is false'],
    ['backingFirm', politics?.backing && neverFirm(politics.backing) && 'backing is not firm and never becomes so']
  ])
  pledges?.forEach((pledge, n) =>
    pledge?.conditions?.forEach((condition, m) => {
      const because = condition && unmet.get(condition)
      if (because)
        tell(['pledges', n, 'conditions', m], { expected: 'a condition that can be met', hint: `Here ${because}.` })
    })
  )
}

function neverFirm({ initial, ambiguousToFirm, withdrawnToAmbiguous }: Sound<ScenarioDocument['politics']['backing']>) {
  if (initial === undefined || initial === 'firm') return false
  return ambiguousToFirm?.value === 0 || (initial === 'withdrawn' && withdrawnToAmbiguous?.value === 0)
}

/** The threshold of intervention, (win - statusQuo) / (win - fight), needs something to divide by. */
function checkPayoffs({ challenger }: Document, tell: Tell): void {
  const win = challenger?.payoffs?.win?.value
  const fight = challenger?.payoffs?.fight?.value
  if (win !== undefined && fight !== undefined && !(fight < win))
    tell(['challenger', 'payoffs', 'fight', 'value'], {
      expected: `less than ${win}, the value of an attack that nobody answers`
    })
}

function checkRates({ violations, clusters, deterrence }: Document, tell: Tell): void {
  const factors = violations?.types?.map((type) => type?.factor?.value)
  const bases = severities.map((severity) => [
    violations?.base?.[severity]?.value,
    violations?.hazardRatio?.[severity]?.value
  ])
  const impunity = violations?.impunityFactor?.value
  const tension = violations?.tensionFactor?.value
  const branching = clusters?.branching?.value
  const provocation = deterrence?.provocation?.value
  const all = [...(factors ?? [undefined]), ...bases.flat(), impunity, tension, branching, provocation]
  if (all.some((number) => number === undefined)) return

  const base = bases.reduce((sum, [rate, ratio]) => sum + rate! * Math.max(1, ratio!), 0)
  const raised = fifthPower(Math.max(1, impunity!)) * Math.max(1, tension!) * exp(Math.max(0, provocation!))
  const worst = (base * Math.max(...factors!.map(Number)) * raised) / (1 - branching!)
  if (worst <= mostViolations) return
  tell(['violations', 'base'], {
    expected: `rates that bring at most ${mostViolations} violations a year`,
    received: `rates that can bring ${Math.round(worst)}, with all that raises them`,
    hint: 'They are raised by types, impunity to the fifth power, tension, hazard ratios above 1, provocation and branching.'
  })
}

/** Multiplied out because ** need not give the same bits on every engine. */
const fifthPower = (x: number) => x * x * x * x * x

function checkMinutes({ guide }: Document, tell: Tell): void {
  const sum = guide?.steps && sumOf(guide.steps.map((step) => step?.minutes))
  if (sum !== undefined && guide?.minutes !== undefined && sum > guide.minutes)
    tell(['guide', 'steps'], {
      expected: `steps of at most ${guide.minutes} minutes together`,
      received: `a sum of ${sum}`
    })
}
