import { describe, expect, it } from 'vitest'
import { issuesAfter, type Edits } from '../support/edited.js'

const reliability = { preset: 'mots' }
const said = { component: 'cooperation', position: 'in', status: 'assumption' }
const source = { id: 'un', title: 'A resolution', publisher: 'UN', tier: 'article' }

const refused: [fact: string, edits: Edits, issue: object][] = [
  [
    'a pledge of an unknown member is refused',
    { '/pledges/1/member': 'BB' },
    { path: '/pledges/1/member', expected: 'the id of a member', received: '"BB"', hint: 'Did you mean "B"?' }
  ],
  [
    'where no member is near, those there are are named',
    { '/pledges/1/member': 'Elsewhere' },
    { path: '/pledges/1/member', hint: 'Known here: A, B, D, U' }
  ],
  [
    'a pledge to fill an unknown hub is refused',
    { '/pledges/0/hub': 'h1' },
    { path: '/pledges/0/hub', expected: 'the id of a hub', received: '"h1"', hint: 'Did you mean "H"?' }
  ],
  [
    'a pledge under a component that is not described is refused',
    { '/pledges/0/component': 'cooperation' },
    {
      path: '/pledges/0/component',
      expected: 'the id of a component',
      received: '"cooperation"',
      hint: 'Known here: monitoring, armedForces, force, commitments'
    }
  ],
  [
    'a position on a component that is not described is refused',
    { '/members/0/components': [said] },
    { path: '/members/0/components/0/component', expected: 'the id of a component', received: '"cooperation"' }
  ],
  [
    'an unknown preset is refused for everybody',
    { '/response/preset': 'mots' },
    { path: '/response/preset', expected: 'the id of a preset', received: '"mots"', hint: 'Did you mean "most"?' }
  ],
  [
    'an unknown preset is refused for a member',
    { '/members/0/reliability': reliability },
    {
      path: '/members/0/reliability/preset',
      expected: 'the id of a preset',
      received: '"mots"',
      hint: 'Did you mean "most"?'
    }
  ],
  [
    'a mechanism led by nobody known is refused',
    { '/mechanism/lead': 'd1' },
    { path: '/mechanism/lead', expected: 'the id of a member', received: '"d1"', hint: 'Did you mean "D"?' }
  ],
  [
    'the backing of nobody known is refused',
    { '/politics/backing/partner': 'UU' },
    { path: '/politics/backing/partner', expected: 'the id of a member', received: '"UU"', hint: 'Did you mean "U"?' }
  ],
  [
    'a member cannot be a party',
    { '/members/0/id': 'P', '/pledges/0/member': 'P' },
    {
      path: '/members/0/id',
      expected: 'another than those of the parties',
      received: '"P"',
      hint: 'A party cannot pledge to itself.'
    }
  ],
  [
    'the two parties cannot be one',
    { '/parties/challenger/id': 'P' },
    { path: '/parties/challenger/id', expected: 'another than that of the protected party', received: '"P"' }
  ]
]

const twice: [path: string, edits: Edits][] = [
  ['/members/1/id', { '/members/1/id': 'A', '/pledges/1/member': 'A' }],
  ['/pledges/2/id', { '/pledges/2/id': 'A-land' }],
  ['/hubs/1/id', { '/hubs/1': { id: 'H', name: 'Hub east', zone: 'east', status: 'assumption' } }],
  ['/components/3/number', { '/components/3/number': 1 }],
  ['/sources/1/id', { '/sources/0': source, '/sources/1': source }],
  ['/response/presets/1/id', { '/response/presets/1/id': 'most', '/members/1/reliability': { preset: 'most' } }],
  ['/violations/types/2/id', { '/violations/types/2/id': 'satisfied' }],
  ['/pledges/0/reaches/1', { '/pledges/0/reaches': [2, 2, 3] }],
  ['/pledges/3/conditions/1', { '/pledges/3/conditions': ['request', 'request'] }],
  ['/facts/1/id', { '/facts': ['one', 'one'].map((id) => ({ id, title: 'A fact', status: 'assumption' })) }]
]

describe('references', () => {
  it.each(refused)('%s', (_, edits, issue) => expect(issuesAfter(edits)).toEqual([expect.objectContaining(issue)]))

  it.each(twice)('the same at %s as before is refused', (path, edits) =>
    expect(issuesAfter(edits)).toContainEqual(
      expect.objectContaining({
        path,
        expected: 'another than those before it',
        hint: expect.stringMatching(/^The same stands at index \d already\.$/) as unknown
      })
    )
  )

  it('are left alone where the list they lead to is not sound', () =>
    expect(issuesAfter({ '/members/0/id': 5 }).map(({ path }) => path)).toEqual(['/members/0/id']))
})
