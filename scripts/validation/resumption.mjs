// P1 to P3 and P8: how often hostilities resume, without guarantees and with some, and which way changes move it.
import { applyOverlay, defineScenario, editable, loadOverlay, loadScenario } from '@armistice/core'
import { hazard, lives, resumed, seed } from './lives.mjs'
import { cite, row } from './row.mjs'
import { bootstrap, mean, meanInterval, wilson } from './statistics.mjs'

/** @typedef {import('@armistice/core').Scenario} Scenario */
/** @typedef {import('@armistice/core').ScenarioDocument} ScenarioDocument */
/** @typedef {import('./lives.mjs').Life} Life */
/** @typedef {import('./row.mjs').Row} Row */

/**
 * What P1 to P3 say of a scenario with the numbers that it has: shares and ratios, and the runs behind them.
 * @param {Scenario} scenario
 * @param {number} runs
 * @param {string} [luck]
 */
export async function resumptionOf(scenario, runs, luck = seed) {
  const bare = await lives(applyOverlay(scenario, await loadOverlay('no-guarantees')), runs, luck)
  const forces = await lives(onlyForces(scenario), runs, luck)
  const observers = await lives(applyOverlay(scenario, await loadOverlay('observers-only')), runs, luck)
  const failures = resumed(bare)
  const early = failures.filter(({ time }) => time < scenario.horizonDays.value / 6).length
  return { bare, forces, observers, failures: failures.length, early }
}

/**
 * How the hazards of two sides compare, run i beside run i.
 * @param {readonly Life[]} side
 * @param {readonly Life[]} beside
 */
export function hazardRatio(side, beside) {
  const pairs = side.map(({ ended }, run) => /** @type {const} */ ([ended, beside[run]?.ended === true]))
  const ratio = (/** @type {typeof pairs} */ list) =>
    hazard(list.map(([own]) => own)) / hazard(list.map(([, other]) => other))
  return { ratio: ratio(pairs), interval: () => bootstrap(pairs, (list) => ratio([...list])) }
}

/**
 * P1 to P3.
 * @param {number} runs
 * @returns {Promise<Row[]>}
 */
export async function resumptionRows(runs) {
  const paris = await loadScenario('paris-2026')
  const { bare, forces, observers, failures, early } = await resumptionOf(paris, runs)
  const [force, watch] = [hazardRatio(forces, bare), hazardRatio(observers, bare)]
  return [
    row({
      pattern: 'P1',
      what: 'a bare ceasefire: resumed within five years',
      source: `${cite(paris.sources, 'fortna-2004')}: "almost half" of wars between states were followed by renewed fighting; the share within five years is ours`,
      target: [0.35, 0.5],
      found: failures / runs,
      interval: wilson(failures, runs),
      shown: 'share'
    }),
    row({
      pattern: 'P1',
      what: 'and the hazard falls: failures that fall into the first sixth of the time',
      source: 'More than a quarter, where a constant hazard would give about a fifth: ours',
      target: [0.25, 1],
      found: early / failures,
      interval: wilson(early, failures),
      shown: 'share'
    }),
    row({
      pattern: 'P2',
      what: 'armed force in the country, all else equal: the hazard beside that of a bare ceasefire',
      source: `${cite(paris.sources, 'pksoi-p16')}: 50 to 75 % less, from civil wars`,
      target: [0.25, 0.5],
      found: force.ratio,
      interval: force.interval(),
      shown: 'factor'
    }),
    row({
      pattern: 'P3',
      what: 'observers alone: the hazard beside that of a bare ceasefire',
      source:
        '[PKSOI Papers, page 19](https://viewer.joomag.com/pay-me-now-or-pay-me-later-pksoi-papers/0329991001445629588/p19): fewer deaths with troops and no such effect of observers, from civil wars; the range is ours',
      target: [0.8, 1.2],
      found: watch.ratio,
      interval: watch.interval(),
      shown: 'factor'
    })
  ]
}

/** @type {readonly (readonly [what: string, change: (document: ScenarioDocument) => void])[]} */
const better = [
  [
    'all firmness formal',
    ({ pledges }) => {
      for (const pledge of pledges) if (isActive(pledge)) pledge.firmness = 'formal'
    }
  ],
  [
    'backing that never leaves firm',
    ({ politics: { backing } }) => {
      backing.initial = 'firm'
      backing.firmToAmbiguous = { value: 0, unit: '1/y', status: 'assumption' }
    }
  ],
  [
    'monitoring that stands up in a day',
    ({ mechanism }) => {
      mechanism.standUpDays = { value: 1, unit: 'd', status: 'assumption' }
    }
  ],
  [
    'every member more reliable',
    ({ response }) => {
      for (const preset of response.presets) preset.honoured = { value: 0.9, unit: '1', status: 'assumption' }
    }
  ]
]

/**
 * P8.
 * @param {number} runs
 * @returns {Promise<Row[]>}
 */
export async function directionRows(runs) {
  const paris = await loadScenario('paris-2026')
  const before = await lives(paris, runs)
  /** @type {Row[]} */
  const rows = []
  for (const [what, change] of better) {
    const document = copyOf(paris)
    change(document)
    const after = await lives(defineScenario(document), runs)
    const differences = after.map(({ ended }, run) => Number(ended) - Number(before[run]?.ended))
    const [found, interval] = [mean(differences), meanInterval(differences)]
    rows.push({
      pattern: 'P8',
      what: `${what}: change in the share that resumes, luck being the same`,
      source: 'Direction, by the meaning of the terms: ours',
      target: [-100, 0],
      found: 100 * found,
      interval: [100 * interval[0], 100 * interval[1]],
      shown: 'points',
      // The whole interval above zero would be a rise; so would a point more, whatever the interval.
      met: interval[0] <= 0 && found < 0.01
    })
  }
  return rows
}

/**
 * @param {Pick<ScenarioDocument['pledges'][number], 'firmness'>} pledge
 */
const isActive = ({ firmness }) => firmness !== 'ruledOut' && firmness !== 'notStated'

/** @param {Scenario} scenario */
const copyOf = (scenario) => editable(scenario)

/**
 * The bare ceasefire with the land forces inside the protected state added, and nothing else.
 * @param {Scenario} scenario
 */
function onlyForces(scenario) {
  const document = copyOf(scenario)
  const land = document.pledges.filter(
    (pledge) => pledge.capability === 'land' && pledge.location === 'insideProtected' && isActive(pledge)
  )
  const needsNoOther = (/** @type {string} */ condition) =>
    condition !== 'backingFirm' && condition !== 'monitoringOperational'
  return defineScenario({
    ...document,
    statements: [],
    mechanism: { ...document.mechanism, present: false },
    response: { ...document.response, bindingInForce: false },
    ladder: { ...document.ladder, rungs: document.ladder.rungs.map((rung) => ({ ...rung, ownForces: true })) },
    pledges: land.map((pledge) => ({ ...pledge, conditions: (pledge.conditions ?? []).filter(needsNoOther) }))
  })
}
