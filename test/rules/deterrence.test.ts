import { describe, expect, it } from 'vitest'
import { refreshRates } from '../../packages/core/src/rules/deterrence.ts'
import { smallScenario } from '../support/scenario.ts'
import { stage, still } from './scene.ts'

/** The small scenario by hand: 3 in place of 5 pledges, one with caveats, credibility 4, ambiguous backing. */
function worked() {
  const document = smallScenario()
  document.deterrence.provocation.value = 0.4
  const scene = stage(document)
  const { world, kit } = scene
  Object.assign(world.pledges[0]!, { state: 'partlyInPlace', fraction: 2 / 3 })
  Object.assign(world.pledges[1]!, { state: 'inPlace', fraction: 1, caveats: true })
  Object.assign(world.pledges[3]!, { state: 'refused' })
  Object.assign(world, { credibility: 4, impunity: 1.5, settling: 0.8 })
  world.backing.value = 'ambiguous'
  world.erosion.odds = 0.25
  world.deterrence.stale = true
  refreshRates(world, kit)
  return { document, world, kit }
}

// A-land: 1 x 1 x brigade (1) x 2/3; B-air: 0.6 x 0.4 x air (0.8) x caveats (0.6); monitoring denies nothing.
const denial = 2 / 3 + 0.6 * 0.4 * 0.8 * 0.6
// Land 0.1 of A (0.75), air 0.2 of B (0.5), monitoring 0, backstop 1 of U (0.75); D-train is refused. Half of it is scaled
// away, a fifth for want of credibility, half for want of firm backing.
const punishment = (0.1 * 0.75 + 0.2 * 0.5 + 1 * 0.75) * (4 / 5) * 0.5 * 0.5
const inside = 2 / 3

describe('deterrence', () => {
  it('is 1 - exp(-(denial + punishment)), each by hand (rule D1)', () => {
    const { world } = worked()
    expect(world.deterrence.denial).toBeCloseTo(denial, 12)
    expect(world.deterrence.punishment).toBeCloseTo(punishment, 12)
    expect(world.deterrence.deter).toBeCloseTo(1 - Math.exp(-(denial + punishment)), 12)
    expect(world.deterrence.provocation).toBeCloseTo(0.4 * (1 - Math.exp(-inside)), 12)
  })

  it('sets the rates of all three clocks, with everything else that they depend on (rule V1)', () => {
    const { document, world } = worked()
    const type = document.violations.types.find(({ id }) => id === world.type)!
    const D = 1 - Math.exp(-(denial + punishment))
    ;(['2', '3', '4'] as const).forEach((severity, place) => {
      const expected =
        (document.violations.base[severity].value / 8766) *
        type.factor.value *
        0.8 *
        0.2 ** 0.1 *
        document.violations.hazardRatio[severity].value ** D *
        1.3 ** 1.5 *
        1.5 ** 0.4 *
        Math.exp(0.4 * (1 - Math.exp(-inside)))
      expect(world.clocks[place]!.rate / expected).toBeCloseTo(1, 12)
    })
  })

  it('spends a wait at the old rate before it takes the new one (rule C2)', () => {
    const { world, kit } = stage(still(({ violations }) => (violations.base['2'].value = 2)))
    const { left, rate, due } = world.clocks[0]!
    expect(due).toBe(Math.ceil(left / rate))
    world.hour = Math.floor(due / 3)
    world.settling = 0.5
    refreshRates(world, kit)
    const after = world.clocks[0]!
    expect(after.rate).toBeCloseTo(rate / 2, 15)
    expect(after.left).toBeCloseTo(left - rate * world.hour, 12)
    expect(after.due).toBe(world.hour + Math.ceil(after.left / after.rate))
  })
})
