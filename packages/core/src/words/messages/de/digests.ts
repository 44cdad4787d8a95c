import type { Labels, Messages } from '../../messages.js'

export const digests: Messages['digests'] = {
  answers: (rung) => `Antworten auf Stufe ${rung}`,
  titles: {
    mandates: 'Mandate',
    presence: 'Beiträge',
    hubs: 'Militärische Drehkreuze'
  },
  rows: {
    full: 'in vollem Umfang',
    part: 'teilweise',
    later: 'später',
    declined: 'abgelehnt',
    granted: 'erteilt',
    caveats: 'mit Auflagen',
    sought: 'erwartet',
    postponed: 'vertagt',
    refused: 'nicht erteilt',
    inPlace: 'bereitgestellt',
    resumed: 'wieder aufgenommen',
    partlyInPlace: 'treffen ein',
    rotated: 'abgelöst',
    suspended: 'ausgesetzt',
    withdrawn: 'zurückgezogen',
    stage3: 'volle Einsatzfähigkeit',
    stage2: 'erste Einsatzfähigkeit',
    stage1: 'Vorauskommando',
    stage0: 'nichts bereitgestellt'
  },
  item: (id, { pledges, by, names }) => {
    const promised = pledges.map((pledge) => names.pledge(pledge)).filter((pledge) => pledge !== undefined)
    const kinds = [...new Set(promised.map(({ capability }) => short[capability]))]
    const decided = by === 'model' ? [] : [by === 'person' ? 'eine Person' : `Strategie ${by}`]
    const details = [...kinds, ...decided]
    const name = names.isHub(id) ? names.hub(id) : names.of(id)
    return details.length === 0 ? name : `${name} (${details.join(', ')})`
  }
}

const short: Labels['capability'] = {
  land: 'Land',
  air: 'Luft',
  sea: 'See',
  logistics: 'Logistik',
  training: 'Ausbildung',
  monitoring: 'Überwachung',
  intelligence: 'Aufklärung',
  finance: 'Finanzen',
  sanctions: 'Sanktionen',
  backstop: 'Rückversicherung'
}
