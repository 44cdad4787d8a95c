import { describe, expect, it } from 'vitest'
import { issuesAfter, type Edits } from '../support/edited.js'

const source = { id: 'un-2026', title: 'A resolution', publisher: 'UN', tier: 'A', address: 'https://example.org' }
const statement = { id: 's1', actor: 'A', paraphrase: 'It will come.', status: 'assumption' }
const fact = (quantity: object) => [
  { id: 'f', title: 'A fact', status: 'assumption', quantity: { unit: 'people', ...quantity } }
]

const refused: [fact: string, edits: Edits, issue: object][] = [
  ...['/truce/residual', '/members/0/gate', '/members/0/troops', '/pledges/0/words/0', '/hubs/0'].flatMap((path) =>
    ['sourced', 'reported'].map((status): [string, Edits, object] => [
      `${path} cannot be ${status} without a citation`,
      { [`${path}/status`]: status },
      {
        path: `${path}/citation`,
        expected: `the ids of its sources, as its status is ${status}`,
        received: 'nothing',
        hint: 'Cite an entry of sources, or mark it as an assumption.'
      }
    ])
  ),
  [
    'a citation of an unknown source is refused',
    { '/sources': [source], '/truce/residual/citation': ['un-2025'] },
    {
      path: '/truce/residual/citation/0',
      expected: 'the id of a source',
      received: '"un-2025"',
      hint: 'Did you mean "un-2026"?'
    }
  ],
  [
    'a range that is reversed is refused',
    { '/truce/residual/range': [0.1, 0.01] },
    { path: '/truce/residual/range', expected: 'the lowest value and then the highest', received: '[0.1, 0.01]' }
  ],
  [
    'a range that leaves its value out is refused',
    { '/truce/residual/range': [0.1, 0.2] },
    { path: '/truce/residual/range', expected: 'a range that holds the value 0.05', received: '[0.1, 0.2]' }
  ],
  [
    'a value that is null is undisclosed',
    { '/facts': fact({ value: null, status: 'assumption' }) },
    { path: '/facts/0/quantity/status', expected: '"undisclosed", as its value is null', received: '"assumption"' }
  ],
  [
    'a number that the model uses is not undisclosed',
    { '/truce/residual/status': 'undisclosed' },
    {
      path: '/truce/residual/status',
      expected: 'how its value is known',
      received: '"undisclosed"',
      hint: 'A number that nobody has published is an assumption where the model uses it, and null where it does not.'
    }
  ],
  [
    'a size with a number is not undisclosed',
    { '/pledges/3/size/value': 300 },
    { path: '/pledges/3/size/status', expected: 'how its value is known', received: '"undisclosed"' }
  ],
  [
    'a source has an address',
    { '/sources': [{ ...source, address: undefined }] },
    { path: '/sources/0/address', expected: 'an address, as only the article has none', received: 'nothing' }
  ],
  [
    'a statement has words',
    { '/pledges/0/words': [{ status: 'assumption' }] },
    {
      path: '/pledges/0/words/0',
      expected: 'a statement with a quote or a paraphrase',
      received: 'an object with status',
      hint: 'Give its words, or what it says in yours.'
    }
  ],
  [
    'a statement is carried by what is there',
    { '/statements': [{ ...statement, carriedBy: ['/members/A/gate', '/members/A/gates'] }] },
    {
      path: '/statements/0/carriedBy/1',
      expected: 'a path of this document',
      received: '"/members/A/gates"',
      hint: 'Did you mean "gate"?'
    }
  ],
  [
    'a statement is carried by paths',
    { '/statements': [{ ...statement, carriedBy: ['members A'] }] },
    { path: '/statements/0/carriedBy/0', expected: 'a path such as /members/DE/gate/chance', received: '"members A"' }
  ]
]

const allowed: [fact: string, edits: Edits][] = [
  ['the article has no address', { '/sources': [{ ...source, tier: 'article', address: undefined }] }],
  ['an undisclosed size may have a range', { '/pledges/3/size/range': [100, 500] }],
  ['a derived number may go without a citation', { '/truce/residual/status': 'derived' }],
  ['a range may end at the value', { '/truce/residual/range': [0.05, 0.05] }],
  [
    'a statement may be carried by elements by id, by index, and by all of them',
    { '/statements': [{ ...statement, carriedBy: ['/members/A', '/members/0', '/members/*/gate', '/ladder/rungs/3'] }] }
  ]
]

describe('provenance', () => {
  it.each(refused)('%s', (_, edits, issue) => expect(issuesAfter(edits)).toEqual([expect.objectContaining(issue)]))
  it.each(allowed)('%s', (_, edits) => expect(issuesAfter(edits)).toEqual([]))

  it('is not told twice where a citation has the wrong shape', () =>
    expect(
      issuesAfter({ '/truce/residual/status': 'sourced', '/truce/residual/citation': 'un' }).map(({ path }) => path)
    ).toEqual(['/truce/residual/citation']))
})
