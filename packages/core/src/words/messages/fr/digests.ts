import type { Labels, Messages } from '../../messages.js'

export const digests: Messages['digests'] = {
  answers: (rung) => `Réponses à l’échelon ${rung}`,
  titles: {
    mandates: 'Mandats',
    presence: 'Contributions',
    hubs: 'Hubs militaires'
  },
  rows: {
    full: 'en totalité',
    part: 'en partie',
    later: 'plus tard',
    declined: 'refus',
    granted: 'accordé',
    caveats: 'avec restrictions',
    sought: 'attendu',
    postponed: 'reporté',
    refused: 'non accordé',
    inPlace: 'en place',
    resumed: 'reprise',
    partlyInPlace: 'en cours d’arrivée',
    rotated: 'relève',
    suspended: 'suspension',
    withdrawn: 'retrait',
    stage3: 'pleine capacité',
    stage2: 'capacité initiale',
    stage1: 'détachement précurseur',
    stage0: 'rien en place'
  },
  item: (id, { pledges, by, names }) => {
    const promised = pledges.map((pledge) => names.pledge(pledge)).filter((pledge) => pledge !== undefined)
    const kinds = [...new Set(promised.map(({ capability }) => short[capability]))]
    const decided = by === 'model' ? [] : [by === 'person' ? 'une personne' : `stratégie ${by}`]
    const details = [...kinds, ...decided]
    const name = names.isHub(id) ? names.hub(id) : names.of(id)
    return details.length === 0 ? name : `${name} (${details.join(', ')})`
  }
}

const short: Labels['capability'] = {
  land: 'terre',
  air: 'air',
  sea: 'mer',
  logistics: 'logistique',
  training: 'formation',
  monitoring: 'surveillance',
  intelligence: 'renseignement',
  finance: 'finances',
  sanctions: 'sanctions',
  backstop: 'dernier recours'
}
