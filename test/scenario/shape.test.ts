import { describe, expect, it } from 'vitest'
import { issuesAfter, type Edits } from '../support/edited.js'

const refused: [fact: string, edits: Edits, issue: object][] = [
  [
    'a key that is not known',
    { '/members/0/gatee': 1 },
    {
      path: '/members/0/gatee',
      where: 'members[A].gatee',
      expected: 'a known key',
      received: '1',
      hint: 'Did you mean "gate"?'
    }
  ],
  [
    'a word that is not one of those allowed',
    { '/members/1/gate/kind': 'goverment' },
    {
      path: '/members/1/gate/kind',
      expected: 'one of "government", "informed", "vote", "ratification", "council"',
      received: '"goverment"',
      hint: 'Did you mean "government"?'
    }
  ],
  [
    'a wrong unit',
    { '/negotiation/limitDays/unit': 'h' },
    {
      path: '/negotiation/limitDays/unit',
      expected: '"d"',
      received: '"h"',
      hint: 'The unit is fixed: convert the value and its range.'
    }
  ],
  [
    'a bare number where a quantity belongs',
    { '/horizonDays': 5 },
    {
      path: '/horizonDays',
      expected: 'a quantity with value, unit and status',
      received: '5',
      hint: 'Such as { "value": …, "unit": "d", "status": "assumption" }'
    }
  ],
  [
    'a probability over 1',
    { '/members/2/reliability/value': 1.2 },
    { path: '/members/2/reliability/value', expected: 'at most 1', received: '1.2' }
  ],
  [
    'a horizon of less than a day',
    { '/horizonDays/value': 0.5 },
    { path: '/horizonDays/value', expected: 'at least 1', received: '0.5' }
  ],
  [
    'half a part',
    { '/deployment/steps/value': 2.5 },
    { path: '/deployment/steps/value', expected: 'a whole number', received: '2.5' }
  ],
  [
    'an unknown key of a preset',
    { '/members/1/reliability': { preset: 'half', presett: 1 } },
    { path: '/members/1/reliability/presett', expected: 'a known key', hint: 'Did you mean "preset"?' }
  ],
  [
    'what is left out',
    { '/deterrence': undefined },
    { path: '/deterrence', expected: 'an object', received: 'nothing' }
  ],
  [
    'a force class that is left out',
    { '/deployment/classes/air': undefined },
    { path: '/deployment/classes/air', expected: 'an object', received: 'nothing' }
  ],
  [
    'a force class that is made up',
    { '/deployment/classes/brigde': {} },
    { path: '/deployment/classes/brigde', expected: 'a known key', hint: 'Did you mean "brigade"?' }
  ],
  ['an empty text', { '/title': '' }, { path: '/title', expected: 'a text that is not empty', received: '""' }],
  [
    'an id with a space',
    { '/id': 'a b' },
    { path: '/id', expected: '1 to 64 of the characters A-Z a-z 0-9 . _ - (the first a letter or digit)' }
  ],
  [
    'a list that is too long',
    { '/objectives': Array.from({ length: 11 }, () => 'x') },
    { path: '/objectives', expected: 'a list of at most 10', received: 'a list of 11' }
  ],
  [
    'a range of one',
    { '/truce/residual/range': [0.1] },
    { path: '/truce/residual/range', expected: 'a list of at least 2', received: '[0.1]' }
  ]
]

describe('the shape of a document', () => {
  it.each(refused)('refuses %s', (_, edits, issue) =>
    expect(issuesAfter(edits)).toEqual([expect.objectContaining(issue)])
  )

  it('has its issues in words that name elements by their ids', () =>
    expect(issuesAfter({ '/pledges/1/firmness': 'formall' })[0]?.message).toBe(
      'Expected pledges[B-air].firmness to be one of "formal", "conditional", "considering", "ruledOut", "notStated", ' +
        'but received "formall". Did you mean "formal"?'
    ))
})
