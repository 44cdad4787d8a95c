import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  applyOverlay,
  hashOverlay,
  parseOverlay,
  parseOverlayText,
  tryOverlay,
  type Overlay
} from '../../packages/core/src/scenario/overlay.js'
import { ScenarioError } from '../../packages/core/src/scenario/issue.js'
import { defineScenario } from '../../packages/core/src/scenario/parse-scenario.js'
import { smallScenario } from '../support/scenario.js'

const small = defineScenario(smallScenario())
const source = {
  id: 'study',
  title: 'A study',
  publisher: 'A journal',
  tier: 'A' as const,
  address: 'https://example.org'
}
const overlay = (changes: Overlay['changes'], more: Partial<Overlay> = {}): Overlay => {
  return { version: 1, id: 'what-if', title: 'What if', claim: 'It makes a difference.', changes, ...more }
}
const apply = (...changes: Overlay['changes']) => applyOverlay(small, overlay(changes))
const issuesOf = (changes: Overlay['changes'], more?: Partial<Overlay>) => {
  const tried = tryOverlay(small, overlay(changes, more))
  return tried.ok ? [] : tried.issues
}

describe('an overlay', () => {
  it('sets a value, found by ids', () =>
    expect(apply({ path: '/members/B/gate/chance/value', value: 0.2 }).members[1]!.gate!.chance!.value).toBe(0.2))
  it('finds elements by index too', () =>
    expect(apply({ path: '/members/1/name', value: 'Bor' }).members[1]!.name).toBe('Bor'))
  it('finds rungs by their number', () =>
    expect(apply({ path: '/ladder/rungs/2/title', value: 'Two' }).ladder.rungs.map(({ title }) => title)).toEqual([
      'Warning, and own forces',
      'Two',
      'Partner forces'
    ]))
  it('sets an optional key that was not there', () =>
    expect(apply({ path: '/members/A/reliability', value: { preset: 'half' } }).members[0]!.reliability).toEqual({
      preset: 'half'
    }))
  it('changes every element under *', () =>
    expect(apply({ path: '/pledges/*/firmness', value: 'formal' }).pledges.map(({ firmness }) => firmness)).toEqual(
      Array(5).fill('formal')
    ))
  it('changes those elements under * that have what comes after it', () => {
    const { pledges } = apply({ path: '/pledges/*/conditions', remove: true })
    expect(pledges.filter(({ conditions }) => conditions)).toEqual([])
  })
  it('removes every element under *', () =>
    expect(
      apply({ path: '/pledges/*', remove: true }, { path: '/ladder/rungs/*/ownForces', value: true }).pledges
    ).toEqual([]))
  it('adds to a list', () => {
    const pledge = { ...small.pledges[0]!, id: 'A-sea', capability: 'sea' }
    expect(apply({ path: '/pledges/-', add: pledge }).pledges.at(-1)).toEqual(pledge)
  })
  it('adds to a list that was not there', () =>
    expect(apply({ path: '/pledges/A-land/conditions/-', add: 'request' }).pledges[0]!.conditions).toEqual(['request']))
  it('scales a quantity with its range, and a number alone', () => {
    const { truce, violations } = apply(
      { path: '/truce/doublingDays/range', value: [60, 120] },
      { path: '/truce/doublingDays', multiply: 0.5 },
      { path: '/violations/base/*/value', multiply: 2 }
    )
    expect(truce.doublingDays).toMatchObject({ value: 45, range: [30, 60] })
    expect(Object.values(violations.base).map(({ value }) => value)).toEqual([12, 3, 0.24])
  })
  it('keeps a range in order when it is scaled below zero', () =>
    expect(
      apply({ path: '/response/herd/range', value: [0.5, 2] }, { path: '/response/herd', multiply: -1 }).response.herd
    ).toMatchObject({ value: -1, range: [-2, -0.5] }))
  it('gives every place a value of its own', () => {
    const chance = { value: 0.5, unit: '1', status: 'assumption' }
    const { members } = apply(
      { path: '/members/*/reliability', value: chance },
      { path: '/members/A/reliability/value', value: 1 }
    )
    expect(members.map(({ reliability }) => reliability)).toMatchObject([
      { value: 1 },
      { value: 0.5 },
      { value: 0.5 },
      { value: 0.5 }
    ])
  })
  it('understands ~1 as a slash and ~0 as a tilde', () =>
    expect(issuesOf([{ path: '/a~1b~0', remove: true }])[0]!.expected).toBe(
      'a path of the scenario (nothing is at "a/b~" in the scenario)'
    ))

  it('is noted in the scenario with its hash, and leaves the one it was applied to alone', () => {
    const first = overlay([{ path: '/title', value: 'Other' }])
    const { overlays, title } = applyOverlay(small, first)
    expect({ overlays, title }).toEqual({
      title: 'Other',
      overlays: [{ id: 'what-if', title: 'What if', hash: hashOverlay(first) }]
    })
    expect(small).toEqual(smallScenario())
  })
  it('composes: the second sees what the first did', () => {
    const half = (id: string) => overlay([{ path: '/truce/doublingDays', multiply: 0.5 }], { id })
    const both = applyOverlay(applyOverlay(small, half('one')), half('two'))
    expect(both.truce.doublingDays.value).toBe(22.5)
    expect(both.overlays!.map(({ id }) => id)).toEqual(['one', 'two'])
  })
  it('is not applied twice', () => {
    const once = overlay([{ path: '/title', value: 'Other' }])
    expect(tryOverlay(applyOverlay(small, once), once)).toMatchObject({
      issues: [{ path: '/id', expected: 'the id of an overlay that is not yet applied', overlay: 'what-if' }]
    })
  })
  it('brings its sources along', () => {
    const cites = overlay([{ path: '/truce/residual/citation', value: ['study'] }], {
      sources: [source],
      citation: ['study']
    })
    const once = applyOverlay(small, cites)
    expect(once.sources).toEqual([source])
    expect(applyOverlay(once, { ...cites, id: 'again' }).sources).toEqual([source])
  })
  it('may be frozen, and any of its sources changed by what comes after', () => {
    const parsed = parseOverlay(overlay([{ path: '/sources/study/note', value: 'Read it.' }], { sources: [source] }))
    expect(parsed.ok && applyOverlay(small, parsed.overlay).sources).toEqual([{ ...source, note: 'Read it.' }])
  })
})

describe('an overlay is refused where', () => {
  it.each<[fact: string, changes: Overlay['changes'], issue: object]>([
    [
      'its path leads nowhere',
      [{ path: '/truse/residual', multiply: 2 }],
      {
        path: '/changes/0/path',
        expected: 'a path of the scenario (nothing is at "truse" in the scenario)',
        received: '"/truse/residual"',
        hint: 'Did you mean "truce"?'
      }
    ],
    [
      'no element has that id',
      [{ path: '/pledges/A-lnd/firmness', value: 'formal' }],
      { path: '/changes/0/path', hint: 'Did you mean "A-land"?' }
    ],
    [
      'no element under * has what comes after it',
      [{ path: '/members/*/gat', remove: true }],
      { path: '/changes/0/path', hint: 'Did you mean "gate"?' }
    ],
    [
      '* stands for nothing',
      [{ path: '/sources/*', remove: true }],
      { path: '/changes/0/path', hint: 'There is nothing in it.' }
    ],
    ['a rung is asked for by index', [{ path: '/ladder/rungs/0/title', value: 'x' }], { path: '/changes/0/path' }],
    [
      'it scales a text',
      [{ path: '/title', multiply: 2 }],
      { expected: 'the path of a number or a quantity, not of "A small ceasefire"' }
    ],
    [
      'it scales a size that is undisclosed',
      [{ path: '/pledges/D-train/size', multiply: 2 }],
      { path: '/changes/0/path' }
    ],
    [
      'it adds to what is no list',
      [{ path: '/title/-', add: 1 }],
      { expected: 'the path of a list, not of "A small ceasefire"' }
    ],
    [
      'a change makes a key that is not known',
      [{ path: '/truce/residul', value: 1 }],
      { path: '/truce/residul', where: 'truce.residul (overlay what-if)', hint: 'Did you mean "residual"?' }
    ],
    [
      'a change leads past a limit',
      [{ path: '/truce/residual', multiply: 100 }],
      { path: '/truce/residual/value', expected: 'at most 0.9999', received: '5' }
    ],
    [
      'a change breaks what refers to it',
      [
        { path: '/hubs/H', remove: true },
        { path: '/pledges/D-train/hub', remove: true }
      ],
      { path: '/pledges/0/hub', where: 'pledges[A-land].hub (overlay what-if)' }
    ],
    [
      'a number grows beyond all',
      [
        { path: '/truce/rateBefore', multiply: 1e308 },
        { path: '/truce/rateBefore', multiply: 1e308 }
      ],
      { path: '/truce/rateBefore/value', expected: 'a finite number' }
    ]
  ])('%s', (_, changes, issue) =>
    expect(issuesOf(changes)).toEqual([expect.objectContaining({ ...issue, overlay: 'what-if' })])
  )

  it('a source of the same id says something else', () => {
    const scenario = defineScenario({ ...smallScenario(), sources: [source] })
    expect(
      tryOverlay(scenario, overlay([{ path: '/title', value: 'x' }], { sources: [{ ...source, title: 'Other' }] }))
    ).toMatchObject({
      issues: [{ path: '/sources/0', expected: 'the same as the source study of the scenario' }]
    })
  })
  it('nobody knows what it cites', () =>
    expect(issuesOf([{ path: '/title', value: 'x' }], { citation: ['study'] })).toMatchObject([
      { path: '/citation/0', received: '"study"' }
    ]))
  it('several of its changes cannot be made, and all are told at once', () =>
    expect(
      issuesOf([
        { path: '/a', remove: true },
        { path: '/title', value: 'x' },
        { path: '/b', multiply: 2 }
      ]).map(({ path }) => path)
    ).toEqual(['/changes/0/path', '/changes/2/path']))
  it('applyOverlay throws the issues', () => expect(() => apply({ path: '/a', remove: true })).toThrow(ScenarioError))
})

describe('parseOverlay', () => {
  const changed = (change: unknown) => parseOverlay({ ...overlay([]), changes: [change] })

  it.each([
    ['a path without a slash', { path: 'title', value: 1 }, '/changes/0/path'],
    ['a tilde that escapes nothing', { path: '/a~2', value: 1 }, '/changes/0/path'],
    ['__proto__ in a path', { path: '/__proto__/a', value: 1 }, '/changes/0/path'],
    ['constructor in a path', { path: '/pledges/constructor', remove: true }, '/changes/0/path'],
    ['prototype in a path', { path: '/prototype', value: 1 }, '/changes/0/path'],
    ['a change of the version', { path: '/version', value: 2 }, '/changes/0/path'],
    ['a change of the overlays applied', { path: '/overlays/*', remove: true }, '/changes/0/path'],
    ['add without /-', { path: '/pledges', add: {} }, '/changes/0/path'],
    ['/- without add', { path: '/pledges/-', value: {} }, '/changes/0/path'],
    ['a change that changes nothing', { path: '/title' }, '/changes/0/value'],
    ['two changes in one', { path: '/title', value: 1, remove: true }, '/changes/0/remove'],
    ['a factor that is no number', { path: '/title', multiply: '2' }, '/changes/0/multiply'],
    ['a change that is no object', 5, '/changes/0'],
    [
      'a value with __proto__',
      { path: '/title', value: JSON.parse('{ "__proto__": 1 }') as unknown },
      '/changes/0/value'
    ]
  ])('refuses %s', (_, change, path) => expect(changed(change)).toMatchObject({ ok: false, issues: [{ path }] }))

  it('refuses later versions by name', () =>
    expect(parseOverlay({ version: 2 })).toMatchObject({
      issues: [
        { path: '/version', hint: 'This overlay is written for overlay version 2; this release reads up to version 1.' }
      ]
    }))
  it('never throws, whatever comes', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        expect(parseOverlay(input)).toMatchObject({ ok: false })
      })
    )
    fc.assert(
      fc.property(fc.anything(), (change) => {
        expect(changed(change)).toHaveProperty('ok')
      })
    )
  })
  it('reads JSON text, and says where it is not', () => {
    expect(parseOverlayText(JSON.stringify(overlay([{ path: '/title', value: 'x' }])))).toMatchObject({ ok: true })
    expect(parseOverlayText('{')).toMatchObject({ ok: false, issues: [{ where: 'line 1, column 2' }] })
  })
})

describe('any change', () => {
  const path = fc
    .array(fc.constantFrom('members', 'pledges', 'A', 'A-land', '*', '0', 'truce', 'residual', 'value', '-', 'x'), {
      minLength: 1,
      maxLength: 5
    })
    .map((keys) => `/${keys.join('/')}`)
  const change = fc.oneof(
    fc.record({ path, value: fc.jsonValue() }),
    fc.record({ path, remove: fc.constant(true as const) }),
    fc.record({ path, add: fc.jsonValue() }),
    fc.record({ path, multiply: fc.double() })
  )

  it('is made or refused, and never throws', () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const tried = tryOverlay(small, overlay(changes))
        if (tried.ok) expect(tried.scenario.overlays).toHaveLength(1)
        else expect(tried.issues.length).toBeGreaterThan(0)
      }),
      { numRuns: 1000 }
    )
  })
})
