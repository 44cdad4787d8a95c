// Branches: one immutable value, the same luck in each, and a file that keeps them.
import { choose, defineScenario, loadScenario, traceOf, view, type Scenario } from '@armistice/core'
import { describe, expect, it } from 'vitest'
import { act } from '../../packages/playground/src/app/act.js'
import { branchOf, counterpart, mostBranches, nameOf } from '../../packages/playground/src/app/branches.js'
import type { Command } from '../../packages/playground/src/app/command.js'
import { startOf, type State } from '../../packages/playground/src/app/state.js'
import { fileOf, largestFile, openFile } from '../../packages/playground/src/views/branches/files.js'
import { lanesOf } from '../../packages/playground/src/views/timeline/lanes.js'

const paris = await loadScenario('paris-2026')
const after = (state: State, ...commands: Command[]) => commands.reduce(act, state)
const start = startOf(paris, '7b')
const asked = after(start, { do: 'decision' }, { do: 'decision' })
const forked = after(asked, { do: 'fork' }, { do: 'choose', choice: 'no' })
const tree = after(forked, { do: 'week' }, { do: 'switchTo', branch: 'main' }, { do: 'choose', choice: 'yes' })

describe('a fork', () => {
  it('stands where its parent stands and sees the same', () => {
    const fresh = act(asked, { do: 'fork' })
    expect([fresh.active, nameOf(branchOf(fresh, 'b')!)]).toEqual(['b', 'B'])
    expect(fresh.view.occurrences).toEqual(asked.view.occurrences)
    expect(fresh.view.question).toEqual(asked.view.question)
  })
  it('leaves its parent as it was', () => {
    expect(branchOf(forked, 'main')!.session).toBe(asked.session)
    expect(forked.session).not.toBe(asked.session)
  })
  it('keeps the luck: with the same decisions both come to the same trace', () => {
    const same = choose(branchOf(act(asked, { do: 'fork' }), 'b')!.session, 'no')
    expect(traceOf(same).hash).toBe(traceOf(choose(asked.session, 'no')).hash)
  })
  it('is refused, and told, where the page holds as many as it can', () => {
    const full = Array.from({ length: mostBranches }).reduce<State>((state) => act(state, { do: 'fork' }), start)
    expect(full.branches.length).toBe(mostBranches)
    expect(new Set(full.branches.map(({ id }) => id)).size).toBe(mostBranches)
    expect(full.notice).toMatch(/24 branches/)
  })
})

describe('the branches of a state', () => {
  it('hold the session that is shown as that of the active one', () => {
    for (const state of [start, asked, forked, tree]) expect(branchOf(state, state.active)!.session).toBe(state.session)
  })
  it('are switched between without anything being lost', () => {
    const there = act(tree, { do: 'switchTo', branch: 'b' })
    const back = act(there, { do: 'switchTo', branch: 'main' })
    expect(back.session).toBe(tree.session)
    expect(there.view.decisions.map(({ choice }) => choice)).toEqual(['no'])
    expect(back.view.decisions.map(({ choice }) => choice)).toEqual(['yes'])
  })
  it('can be switched to at an hour, and no further than is known', () => {
    expect(act(tree, { do: 'switchTo', branch: 'b', to: { hour: 0 } }).view.hour).toBe(0)
    const far = act(tree, { do: 'switchTo', branch: 'b', to: { hour: 1e6 } })
    expect(far.view.place).toBe(far.view.end)
  })
  it('take names and comments as plain data, cut to a length', () => {
    const hostile = '<img src=x onerror=alert(1)>'
    const named = after(
      tree,
      { do: 'rename', branch: 'b', text: ` ${hostile} ` },
      { do: 'comment', branch: 'b', text: 'x'.repeat(9999) }
    )
    expect(nameOf(branchOf(named, 'b')!)).toBe(hostile)
    expect(branchOf(named, 'b')!.comment.length).toBe(2000)
    expect(nameOf(branchOf(act(named, { do: 'rename', branch: 'b', text: '' }), 'b')!)).toBe('B')
  })
  it('are compared with the one they left', () => {
    expect(counterpart(start)).toBeNull()
    expect(counterpart(tree)!.id).toBe('b')
    expect(counterpart(act(tree, { do: 'switchTo', branch: 'b' }))!.id).toBe('main')
  })
})

describe('a branch that is deleted', () => {
  const grandchild = after(tree, { do: 'switchTo', branch: 'b' }, { do: 'week' }, { do: 'fork' })
  const without = act(grandchild, { do: 'remove', branch: 'b' })

  it('leaves what had left it to its own parent', () => {
    expect(without.branches.map(({ id, from }) => [id, from?.branch])).toEqual([
      ['main', undefined],
      ['c', 'main']
    ])
    expect(without.active).toBe('c')
  })
  it('comes back as it was', () => expect(act(without, { do: 'putBack' }).branches).toEqual(grandchild.branches))
  it('gives way to its parent where it was shown', () => {
    const { active, session } = act(forked, { do: 'remove', branch: 'b' })
    expect([active, session]).toEqual(['main', asked.session])
  })
  it('is never the first one', () => expect(act(tree, { do: 'remove', branch: 'main' })).toBe(tree))
})

it('a new run puts all branches away, and they can be put back', () => {
  const anew = act(tree, { do: 'restart', seed: 'spring' })
  expect(anew.branches.length).toBe(1)
  expect(act(anew, { do: 'putBack' }).session).toBe(tree.session)
})

it('a branch whose parent decides otherwise before the fork leaves it earlier', () => {
  const later = after(asked, { do: 'week' }, { do: 'week' }, { do: 'fork' }, { do: 'switchTo', branch: 'main' })
  const again = after(later, { do: 'goTo', to: { place: asked.view.place } }, { do: 'choose', choice: 'no' })
  expect(branchOf(later, 'b')!.from!.place).toBeGreaterThan(asked.view.place)
  expect(branchOf(again, 'b')!.from).toEqual({ branch: 'main', place: asked.view.place, hour: asked.view.hour })
})

describe('the lanes', () => {
  it('share one scale, and begin where they leave their parent', () => {
    const { lanes } = lanesOf({ branches: tree.branches, active: 'main', scenario: paris, width: 1000, most: 4 })
    expect(lanes.map(({ name, active }) => [name, active])).toEqual([
      ['Main', true],
      ['B', false]
    ])
    expect(new Set(lanes.map(({ marks }) => marks.domain.join())).size).toBe(1)
    const { from, marks } = lanes[1]!
    const leaves = (from!.hour / marks.domain[1]) * 1000
    for (const x of [...marks.lane.ticks, ...marks.lane.discs.map((disc) => disc.x)])
      expect(x).toBeGreaterThanOrEqual(leaves - 8)
  })
  it('are a few: the first, the active one and those made last; the rest are counted', () => {
    const many = Array.from({ length: 9 }).reduce<State>((state) => act(state, { do: 'fork' }), start)
    const { lanes, more } = lanesOf({ ...many, active: 'd', scenario: paris, width: 1000, most: 4 })
    expect(lanes.map(({ id }) => id)).toEqual(['main', 'd', 'i', 'j'])
    expect(more).toBe(6)
  })
})

interface Spoilt {
  format: string
  version: number
  evil?: number
  active: string
  scenario: { id: string }
  branches: { from: { branch: string; place: number } | null; log: unknown[] }[]
}

describe('a file', () => {
  const open = (text: string) => openFile(new Blob([text]))
  const named = after(
    tree,
    { do: 'rename', branch: 'b', text: 'No mandate' },
    { do: 'comment', branch: 'b', text: 'What if?' }
  )

  it('gives back every branch with its name, comment and run, and the one that was shown', async () => {
    const opened = await open(await fileOf(named))
    expect(opened.ok && opened.notice).toBeNull()
    if (!opened.ok) throw new Error(opened.problems.join())
    const again = act(start, { do: 'openTree', tree: opened.tree })
    const told = (state: State) =>
      state.branches.map(({ session, ...rest }) => ({
        ...rest,
        hash: traceOf(session).hash,
        place: view(session).place
      }))
    expect(told(again)).toEqual(told(named))
    expect(again.active).toBe(named.active)
  })
  it('holds no document of a shipped scenario, and the document of any other', async () => {
    const longer: Scenario = defineScenario({
      ...paris,
      horizonDays: { value: 400, unit: 'd', status: 'assumption' }
    })
    expect(await fileOf(named)).not.toContain('"document"')
    const opened = await open(await fileOf(after(startOf(longer, '7b'), { do: 'week' })))
    expect(opened.ok && opened.tree.branches[0]!.session.scenario.horizonDays.value).toBe(400)
  })
  it.each<[string, (file: Spoilt) => void, RegExp]>([
    ['of another format', (file) => (file.format = 'x'), /\/format: Expected format to be "armistice.branches"/],
    ['of a future version', (file) => (file.version = 2), /\/version: Expected version to be/],
    ['with a part that nobody knows', (file) => (file.evil = 1), /\/evil: .*a known key/],
    ['with a place that is none', (file) => (file.branches[1]!.from!.place = -1), /\/branches\/1\/from\/place/],
    ['with a branch that leaves nobody', (file) => (file.branches[1]!.from!.branch = 'z'), /\/branches\/1\/from/],
    ['that shows a branch that is not there', (file) => (file.active = 'z'), /\/active: .*one of main, b/],
    ['of an unknown scenario', (file) => (file.scenario.id = 'atlantis'), /\/scenario\/id/],
    [
      'with an answer that nobody was asked for',
      (file) => file.branches[0]!.log.push({ do: 'choose', question: 'mandate:DE:x:1', choice: 'yes' }),
      /\/branches\/0\/log: Expected log to be a log that fits the run/
    ]
  ])('%s is refused with the place and the reason', async (_, spoil, problem) => {
    const file = JSON.parse(await fileOf(named)) as Spoilt
    spoil(file)
    const opened = await open(JSON.stringify(file))
    expect(opened.ok ? '' : opened.problems.join('\n')).toMatch(problem)
  })
  it('that is no JSON, too deep or too large is refused', async () => {
    const refused = async (text: string) => {
      const opened = await open(text)
      return opened.ok ? '' : opened.problems[0]
    }
    expect(await refused('{"a":')).toMatch(/line 1, column/)
    expect(await refused('['.repeat(500) + ']'.repeat(500))).toMatch(/deep|depth|64|levels/i)
    expect(await refused(' '.repeat(largestFile + 1))).toMatch(/at most 5 MB/)
    expect(await refused('{"__proto__":{"x":1}}')).toMatch(/__proto__/)
    expect(({} as { x?: number }).x).toBeUndefined()
  })
  it('of another version of the scenario opens and says so', async () => {
    const file = JSON.parse(await fileOf(start)) as { scenario: { hash: string } }
    file.scenario.hash = '0'.repeat(64)
    const opened = await open(JSON.stringify(file))
    expect(opened.ok && opened.notice).toMatch(/another version of the scenario/)
  })
})
