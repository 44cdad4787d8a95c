import type { Labels, Messages } from '../../messages.js'

export const digests: Messages['digests'] = {
  answers: (rung) => `Answers at rung ${rung}`,
  titles: {
    mandates: 'Mandates',
    presence: 'Contributions',
    hubs: 'Military hubs'
  },
  rows: {
    full: 'in full',
    part: 'in part',
    later: 'later',
    declined: 'declined',
    granted: 'granted',
    caveats: 'with caveats',
    sought: 'awaited',
    postponed: 'postponed',
    refused: 'not granted',
    inPlace: 'in place',
    resumed: 'resumed',
    partlyInPlace: 'arriving',
    rotated: 'rotated',
    suspended: 'suspended',
    withdrawn: 'withdrawn',
    stage3: 'full capability',
    stage2: 'initial capability',
    stage1: 'advance party',
    stage0: 'nothing in place'
  },
  item: (id, { pledges, by, names }) => {
    const promised = pledges.map((pledge) => names.pledge(pledge)).filter((pledge) => pledge !== undefined)
    const kinds = [...new Set(promised.map(({ capability }) => short[capability]))]
    const decided = by === 'model' ? [] : [by === 'person' ? 'a person' : `strategy ${by}`]
    const details = [...kinds, ...decided]
    const name = names.isHub(id) ? names.hub(id) : names.of(id)
    return details.length === 0 ? name : `${name} (${details.join(', ')})`
  }
}

const short: Labels['capability'] = {
  land: 'land',
  air: 'air',
  sea: 'sea',
  logistics: 'logistics',
  training: 'training',
  monitoring: 'monitoring',
  intelligence: 'intelligence',
  finance: 'finance',
  sanctions: 'sanctions',
  backstop: 'backstop'
}
