// The one-way rule and its neighbours, read off the sources themselves.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  backDoors,
  looksAhead,
  outsideWorld,
  packagesReached,
  secondDoors,
  undocumented
} from './support/architecture.ts'
import { checkout, readSources, type Sources } from './support/sources.ts'

describe('the library', () => {
  const core = readSources('packages/core/src')

  it('has sources to read', () => expect(core.size).toBeGreaterThan(5))
  it('has no room that looks at a later one', () => expect(looksAhead(core)).toEqual([]))
  it('has one door for each of seedrandom, xstate and immer', () => expect(secondDoors(core)).toEqual([]))
  it('takes chance, time and the outside world as arguments', () => expect(outsideWorld(core)).toEqual([]))
  it('does not reach xstate, immer or the threads of Node from its main entry', () => {
    expect(core.has('index.ts')).toBe(true)
    const reached = packagesReached(core, 'index.ts')
    expect([...reached].filter((name) => ['xstate', 'immer', 'node:worker_threads'].includes(name))).toEqual([])
  })
})

describe('what stands on the library', () => {
  const { exports } = JSON.parse(readFileSync(`${checkout}/packages/core/package.json`, 'utf8')) as { exports: object }
  const entries = Object.keys(exports).map((path) => path.replace('.', '@armistice/core'))

  it.each(['cli', 'cluster', 'playground'])('packages/%s comes in only by the published entries', (name) =>
    expect(backDoors(readSources(`packages/${name}/src`), entries)).toEqual([])
  )
})

describe('what is published', () => {
  const entriesOf = (name: string) => {
    const text = readFileSync(`${checkout}/packages/${name}/package.json`, 'utf8')
    const { exports } = JSON.parse(text) as { exports: Record<string, string | { default: string }> }
    const files = Object.values(exports).map((entry) => (typeof entry === 'string' ? entry : entry.default))
    return files.filter((file) => file.endsWith('.js')).map((file) => file.replace('./dist/', '').replace('.js', '.ts'))
  }

  it.each(['core', 'cluster'])('by packages/%s has a docstring, every function and every type of it', (name) => {
    const [sources, entries] = [readSources(`packages/${name}/src`), entriesOf(name)]
    expect(entries.filter((entry) => !sources.has(entry))).toEqual([])
    expect(entries.flatMap((entry) => undocumented(sources, entry))).toEqual([])
  })
})

describe('these checks, on a made-up house', () => {
  const house: Sources = new Map([
    ['index.ts', `export { run } from './run/run.js'\nexport type { World } from './rules/world.js'`],
    ['random/random.ts', `import alea from 'seedrandom/lib/alea.js'\nimport { run } from '../run/run.js'`],
    ['rules/world.ts', `import { produce } from 'immer' // Date and Math.random are only named here\n`],
    ['run/run.ts', `import {\n  step\n} from '../rules/world.js'\nimport type { A } from '../random/random.js'`],
    ['scenarios/paris.ts', `import { run } from '../run/run.js'`],
    ['cellar/wine.ts', `import { run } from '../run/run.js'`],
    ['session/now.ts', `export const now = () => Date.now() + Math.exp(1)\nconst fs = await import('node:fs')`]
  ])

  it('finds rooms that look ahead, and no others', () =>
    expect(looksAhead(house)).toEqual([
      'random/random.ts looks ahead to ../run/run.js',
      'scenarios/paris.ts looks ahead to ../run/run.js',
      'cellar/wine.ts: cellar is no room of the house'
    ]))
  it('finds a second door', () =>
    expect(secondDoors(house)).toEqual(['rules/world.ts imports immer, whose door is machine/machine.ts']))
  it('follows imports and types to the packages behind them', () =>
    expect([...packagesReached(house, 'index.ts')].sort()).toEqual(['immer', 'seedrandom']))
  it('finds the clock, unsteady mathematics and the file system, but not in comments', () =>
    expect(outsideWorld(house)).toEqual([
      'session/now.ts uses Date',
      'session/now.ts uses Math.exp',
      'session/now.ts imports node:fs'
    ]))
  it('finds what is published without a word about it, through whatever passes it on', () => {
    const sources = new Map([
      ['index.ts', `export { a, type B } from './a.js'\nexport const c = 1\n/** D. */\nexport function d() {}`],
      ['a.ts', `/** A. */\nexport const a = 1\nexport type { B } from './b.js'`],
      ['b.ts', `// No docstring.\nexport interface B {}`]
    ])
    expect(undocumented(sources, 'index.ts')).toEqual(['c of index.ts', 'B of a.ts'])
  })
  it('finds a way in past the published entries', () => {
    const sources = new Map([
      ['a.ts', `import { run } from '@armistice/core'\nimport '@armistice/core/dist/run/run.js'`],
      ['b/c.ts', `import { run } from '../../../core/src/index.js'\nimport { core } from './core.js'`]
    ])
    expect(backDoors(sources, ['@armistice/core'])).toEqual([
      'a.ts imports @armistice/core/dist/run/run.js',
      'b/c.ts imports ../../../core/src/index.js'
    ])
  })
})
