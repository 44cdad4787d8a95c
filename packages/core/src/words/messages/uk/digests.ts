import type { Labels, Messages } from '../../messages.js'

export const digests: Messages['digests'] = {
  answers: (rung) => `Відповіді на щаблі ${rung}`,
  titles: {
    mandates: 'Мандати',
    presence: 'Внески',
    hubs: 'Військові хаби'
  },
  rows: {
    full: 'повністю',
    part: 'частково',
    later: 'пізніше',
    declined: 'відмова',
    granted: 'надано',
    caveats: 'із застереженнями',
    sought: 'очікується',
    postponed: 'відкладено',
    refused: 'не надано',
    inPlace: 'на місці',
    resumed: 'відновлено',
    partlyInPlace: 'прибувають',
    rotated: 'ротація',
    suspended: 'призупинено',
    withdrawn: 'відкликано',
    stage3: 'повна спроможність',
    stage2: 'початкова спроможність',
    stage1: 'передова група',
    stage0: 'нічого немає'
  },
  item: (id, { pledges, by, names }) => {
    const promised = pledges.map((pledge) => names.pledge(pledge)).filter((pledge) => pledge !== undefined)
    const kinds = [...new Set(promised.map(({ capability }) => short[capability]))]
    const decided = by === 'model' ? [] : [by === 'person' ? 'людина' : `стратегія ${by}`]
    const details = [...kinds, ...decided]
    const name = names.isHub(id) ? names.hub(id) : names.of(id)
    return details.length === 0 ? name : `${name} (${details.join(', ')})`
  }
}

const short: Labels['capability'] = {
  land: 'суходіл',
  air: 'повітря',
  sea: 'море',
  logistics: 'забезпечення',
  training: 'навчання',
  monitoring: 'спостереження',
  intelligence: 'розвіддані',
  finance: 'фінанси',
  sanctions: 'санкції',
  backstop: 'резерв'
}
