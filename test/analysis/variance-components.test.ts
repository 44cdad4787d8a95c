import { expect, describe, it } from 'vitest'
import { momentsOf } from '../../packages/core/src/analysis/moments.ts'
import { shrunkMeans, varianceComponents } from '../../packages/core/src/analysis/variance-components.ts'

// Calcium in turnip leaves, four leaves of one plant, four determinations each: Snedecor and Cochran, Statistical
// Methods, chapter on sampling from groups. Mean squares 0.2961 and 0.0066, component of leaves 0.0724.
const leaves = [
  [3.28, 3.09, 3.03, 3.03],
  [3.52, 3.48, 3.38, 3.38],
  [2.88, 2.8, 2.81, 2.76],
  [3.34, 3.38, 3.23, 3.26]
].map(momentsOf)

describe('varianceComponents', () => {
  it('gives the published components of the turnip leaves', () => {
    const { between, within, share } = varianceComponents(leaves)!
    expect(within).toBeCloseTo(0.0066, 4)
    expect(between).toBeCloseTo(0.0724, 4)
    expect(share).toBeCloseTo(0.0724 / (0.0724 + 0.0066), 3)
  })

  it('is 0 between groups that differ less than chance would have them', () => {
    const { between, share } = varianceComponents([momentsOf([0, 1, 2]), momentsOf([2, 1, 0])])!
    expect([between, share]).toEqual([0, 0])
  })

  it('has no answer for one group, or for groups of one', () => {
    expect(varianceComponents([momentsOf([1, 2])])).toBeNull()
    expect(varianceComponents([momentsOf([1]), momentsOf([2]), momentsOf([])])).toBeNull()
  })
})

describe('shrunkMeans', () => {
  it('lie between the mean of their group and that of all', () => {
    const components = varianceComponents(leaves)!
    const shrunk = shrunkMeans(leaves, components)
    const weight = components.between / (components.between + components.within / 4)
    expect(shrunk[0]).toBeCloseTo(3.165625 + weight * (3.1075 - 3.165625), 12)
  })
})
