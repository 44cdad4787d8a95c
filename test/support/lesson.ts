import type { Debrief, Guide, History, Role } from '../../packages/core/src/scenario/schema.js'

/** What a scenario may bring for a class, at its smallest. */
export function smallLesson(): { roles: Role[]; guide: Guide; debrief: Debrief; history: History } {
  return {
    roles: [
      {
        id: 'protected',
        title: 'The protected state',
        plays: 'P',
        brief: 'You want to be safe.',
        watch: ['Who answers']
      },
      { id: 'guest', title: 'A guest', brief: 'You watch.', aims: ['See it'], limits: ['Decide'], watch: ['All of it'] }
    ],
    guide: {
      minutes: 50,
      before: ['Read the summary'],
      steps: [
        { minutes: 10, title: 'Brief', text: 'Hand out the cards.' },
        { minutes: 40, title: 'Play', text: 'Step through it.' }
      ],
      questions: ['What will they do?']
    },
    debrief: { happened: ['What broke?'], why: ['What let it?'], soWhat: ['Where else?'] },
    history: {
      summary: 'It held.',
      status: 'sourced',
      citation: ['afterwards'],
      events: [
        {
          date: '2027-02',
          text: 'The last of them came.',
          quantity: { value: 400, unit: 'd', status: 'derived' },
          status: 'assumption'
        }
      ],
      outcomes: [
        { years: 1, resumed: false, text: 'It held.', status: 'assumption' },
        { years: 5, resumed: null, text: 'Nobody can know yet.', status: 'undisclosed' }
      ],
      failed: ['attribution'],
      sources: [{ id: 'afterwards', title: 'It held', publisher: 'A paper', tier: 'B', address: 'https://example.org' }]
    }
  }
}
