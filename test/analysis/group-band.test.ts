import { describe, expect, it } from 'vitest'
import { groupBand } from '../../packages/core/src/analysis/group-band.ts'
import { mean, momentsOf, variance } from '../../packages/core/src/analysis/moments.ts'
import { quantiles } from '../../packages/core/src/analysis/quantiles.ts'
import { shrunkMeans, varianceComponents } from '../../packages/core/src/analysis/variance-components.ts'

// The turnip leaves of Snedecor and Cochran, as in the test of the components of variance.
const leaves = [
  [3.28, 3.09, 3.03, 3.03],
  [3.52, 3.48, 3.38, 3.38],
  [2.88, 2.8, 2.81, 2.76],
  [3.34, 3.38, 3.23, 3.26]
].map(momentsOf)
const estimates = leaves.map((group) => ({ value: mean(group), variance: variance(group) / 4, count: 4 }))

describe('groupBand', () => {
  it('is what the analysis of variance gives for groups of one size', () => {
    const components = varianceComponents(leaves)!
    const [low, high] = quantiles(shrunkMeans(leaves, components), [0.025, 0.975])
    const band = groupBand(estimates, 0.95)!
    expect(band.low).toBeCloseTo(low!, 12)
    expect(band.high).toBeCloseTo(high!, 12)
    expect(band.share).toBeCloseTo(components.share, 12)
  })

  it('has no width where groups differ less than chance would have them', () =>
    expect(groupBand([estimates[0]!, { ...estimates[0]!, value: 3.1 }], 0.95)).toMatchObject({ share: 0 }))

  it('has no answer for fewer than two groups of two', () => {
    expect(groupBand(estimates.slice(0, 1), 0.95)).toBeNull()
    expect(groupBand([estimates[0]!, { ...estimates[1]!, count: 1 }], 0.95)).toBeNull()
  })

  it('refuses a level that is none', () => expect(() => groupBand(estimates, 1)).toThrow(RangeError))
})
