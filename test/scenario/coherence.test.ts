import { describe, expect, it } from 'vitest'
import { issuesAfter, type Edits } from '../support/edited.js'

const refused: [fact: string, edits: Edits, issue: object][] = [
  [
    'a condition on monitoring is refused where there is no mechanism',
    { '/mechanism/present': false },
    {
      path: '/pledges/3/conditions/0',
      expected: 'a condition that can be met',
      received: '"monitoringOperational"',
      hint: 'Here mechanism.present is false.'
    }
  ],
  [
    'a condition on firm backing is refused where ambiguous backing stays as it is',
    { '/politics/backing/initial': 'ambiguous', '/politics/backing/ambiguousToFirm/value': 0 },
    {
      path: '/pledges/1/conditions/0',
      expected: 'a condition that can be met',
      received: '"backingFirm"',
      hint: 'Here backing is not firm and never becomes so.'
    }
  ],
  [
    'a condition on firm backing is refused where withdrawn backing stays withdrawn',
    { '/politics/backing/initial': 'withdrawn', '/politics/backing/withdrawnToAmbiguous/value': 0 },
    { path: '/pledges/1/conditions/0', received: '"backingFirm"' }
  ],
  [
    'rungs are numbered in order',
    {
      '/ladder/rungs/1/id': 3,
      '/ladder/rungs/2': undefined,
      '/ladder/rungs/length': 2,
      '/pledges/0/reaches': [2],
      '/pledges/1/reaches': [2],
      '/pledges/4/reaches': [1]
    },
    { path: '/ladder/rungs/1/id', expected: '2', received: '3', hint: 'Rungs are numbered from 1, in order.' }
  ],
  [
    'a rung is not due before the one below it',
    { '/ladder/rungs/2/dueHours/value': 47 },
    { path: '/ladder/rungs/2/dueHours/value', expected: 'at least 48, when the rung before it is due', received: '47' }
  ],
  [
    'a rung that nobody can answer is refused',
    { '/ladder/rungs/0/ownForces': false, '/pledges/2/reaches': [] },
    {
      path: '/ladder/rungs/0',
      expected: 'a rung that somebody can answer',
      received: 'one that no pledge reaches and that is without own forces',
      hint: 'Let a pledge reach 1, or set ownForces to true.'
    }
  ],
  [
    'a pledge cannot reach a rung that does not exist',
    { '/ladder/rungs/length': 2, '/pledges/0/reaches': [2], '/pledges/1/reaches': [2] },
    { path: '/pledges/4/reaches/0', expected: 'one of the 2 rungs of the ladder', received: '3' }
  ],
  [
    'the shares of the types add up to 1',
    { '/violations/types/0/share/value': 0.5 },
    { path: '/violations/types', expected: 'types whose shares add up to 1', received: 'a sum of 1.05' }
  ],
  [
    'the shares of the actors add up to no more than 1',
    { '/violations/actors/3/protected/value': 0.5 },
    { path: '/violations/actors/3', expected: 'shares that add up to at most 1', received: 'a sum of 1.25' }
  ],
  [
    'an attack that is answered is worth less than one that is not',
    { '/challenger/payoffs/fight/value': 10 },
    {
      path: '/challenger/payoffs/fight/value',
      expected: 'less than 10, the value of an attack that nobody answers',
      received: '10'
    }
  ],
  [
    'rates that would keep a run from ending in reasonable time are refused',
    { '/violations/base/2/value': 5000 },
    {
      path: '/violations/base',
      expected: 'rates that bring at most 20000 violations a year',
      received: expect.stringMatching(/^rates that can bring 17\d{4}, with all that raises them$/) as unknown,
      hint: expect.stringContaining('branching') as unknown
    }
  ]
]

const allowed: [fact: string, edits: Edits][] = [
  ['shares may miss 1 by what rounding does', { '/violations/types/0/share/value': 0.45 + 1e-10 }],
  ['backing may be ambiguous and become firm', { '/politics/backing/initial': 'ambiguous' }],
  ['two rungs may be due in the same hour', { '/ladder/rungs/2/dueHours/value': 48 }],
  ['a rung that no pledge reaches may rest on own forces', { '/pledges/2/reaches': [] }],
  ['what is needed need not rise with severity', { '/ladder/needed/4/value': 0 }],
  ['the status quo may be worth more than victory', { '/challenger/payoffs/statusQuo/value': 50 }]
]

describe('coherence', () => {
  it.each(refused)('%s', (_, edits, issue) => expect(issuesAfter(edits)).toEqual([expect.objectContaining(issue)]))
  it.each(allowed)('%s', (_, edits) => expect(issuesAfter(edits)).toEqual([]))
})
