import { describe, expect, it } from 'vitest'
import {
  alongOrder,
  leaveOneOut,
  remembered,
  shapley,
  thereAndBack,
  type Game
} from '../../packages/core/src/analysis/shapley.ts'
import { orderOf } from '../../packages/core/src/ensemble/sharing.ts'
import { createRandom } from '../../packages/core/src/random/random.ts'

const worth = [3, -1, 0.25, 7, 0]
const additive: Game = (playing) => playing.reduce((sum, is, player) => sum + (is ? worth[player]! : 0), 0)
const count = (playing: readonly boolean[]) => playing.filter(Boolean).length
const majority: Game = (playing) => Number(count(playing) > playing.length / 2)
/** Whoever has a left glove needs one of the two right ones. */
const gloves: Game = ([left, right, other]) => Number(left && (right || other))
/** A law of five votes needs six of the weights 4, 3, 2, 1. */
const weights = [4, 3, 2, 1]
const votes: Game = (playing) => Number(playing.reduce((sum, is, player) => sum + (is ? weights[player]! : 0), 0) >= 6)

const sum = (values: readonly number[]) => values.reduce((all, each) => all + each, 0)
const everybody = (players: number) => Array.from({ length: players }, () => true)
const nobody = (players: number) => Array.from({ length: players }, () => false)

describe('the Shapley value', () => {
  it('gives each player of an additive game its own worth', () => {
    shapley(5, additive).forEach((value, player) => expect(value).toBeCloseTo(worth[player]!, 12))
  })
  it('shares a majority game equally', () => {
    for (const value of shapley(5, majority)) expect(value).toBeCloseTo(1 / 5, 12)
  })
  it('gives two thirds to the one left glove', () => {
    const [left, right, other] = shapley(3, gloves)
    expect(left).toBeCloseTo(2 / 3, 12)
    expect([right, other].map((value) => value!.toFixed(12))).toEqual(['0.166666666667', '0.166666666667'])
  })
  it('is the index of power of a weighted vote', () => {
    // [6; 4, 3, 2, 1] by counting the 24 orders: 10, 6, 6 and 2 of them.
    shapley(4, votes).forEach((value, player) => expect(value).toBeCloseTo([10, 6, 6, 2][player]! / 24, 12))
  })
  it('sums to the whole, in every order and in all of them', () => {
    const random = createRandom('games')
    const values = new Map<string, number>()
    const any: Game = remembered((playing) => {
      values.set(playing.join(), values.size)
      random.setRun(values.size)
      return random.uniform([1, 2], 0)
    })
    const whole = any(everybody(7)) - any(nobody(7))
    expect(sum(shapley(7, any))).toBeCloseTo(whole, 12)
    for (let number = 0; number < 20; number++) {
      const order = orderOf(7, createRandom('orders'), number)
      expect(sum(alongOrder(order, any))).toBeCloseTo(whole, 12)
      expect(sum(thereAndBack(order, any))).toBeCloseTo(whole, 12)
    }
  })
  it('is the mean over all orders', () => {
    const orders = permutations([0, 1, 2, 3])
    const mean = (player: number) => sum(orders.map((order) => alongOrder(order, votes)[player]!)) / orders.length
    shapley(4, votes).forEach((value, player) => expect(mean(player)).toBeCloseTo(value, 12))
  })
  it('is come near by orders drawn at random', () => {
    const random = createRandom('orders')
    const orders = Array.from({ length: 4000 }, (_, number) => orderOf(4, random, number))
    const shares = orders.map((order) => thereAndBack(order, votes))
    // The standard error of a mean of 4,000 values between 0 and 1 is below 0.008.
    shapley(4, votes).forEach((value, player) =>
      expect(Math.abs(sum(shares.map((each) => each[player]!)) / 4000 - value)).toBeLessThan(0.04)
    )
  })
  it('is refused for more players than can be counted through', () => {
    expect(() => shapley(17, additive)).toThrow(RangeError)
  })
})

describe('leaving one out', () => {
  it('gives each player of an additive game its own worth', () =>
    leaveOneOut(5, additive).forEach((value, player) => expect(value).toBeCloseTo(worth[player]!, 12)))
  it('finds that nobody alone matters to a majority of all', () => {
    expect(leaveOneOut(5, majority)).toEqual([0, 0, 0, 0, 0])
  })
})

it('an order of players has each of them once, and every order comes', () => {
  const random = createRandom('orders')
  const seen = new Set<string>()
  for (let number = 0; number < 200; number++) {
    const order = orderOf(3, random, number)
    expect([...order].sort((a, b) => a - b)).toEqual([0, 1, 2])
    seen.add(order.join())
  }
  expect(seen.size).toBe(6)
})

function permutations(list: readonly number[]): number[][] {
  if (list.length === 0) return [[]]
  return list.flatMap((first) => permutations(list.filter((other) => other !== first)).map((rest) => [first, ...rest]))
}
