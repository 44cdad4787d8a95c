import type { Labels } from '../../messages.js'
import { of } from './names.js'

export const labels: Labels = {
  // None of these changes in the accusative, so that they can stand after "на".
  capability: {
    land: 'Сухопутні сили',
    air: 'Повітряні сили',
    sea: 'Морські сили',
    logistics: 'Матеріальне забезпечення',
    training: 'Навчання',
    monitoring: 'Спостереження',
    intelligence: 'Розвіддані',
    finance: 'Фінансування',
    sanctions: 'Санкції',
    backstop: 'Резервне забезпечення'
  },
  phase: {
    negotiation: 'Переговори',
    ceasefire: 'Припинення вогню',
    monitoring: 'Моніторинг',
    deployment: 'Розгортання хабів',
    established: 'Хаби розгорнуто',
    response: 'Відповідь на порушення',
    ended: 'Завершено'
  },
  state: { holding: 'Дотримання', verification: 'Перевірка', response: 'Відповідь', assessment: 'Оцінювання' },
  firmness: {
    formal: 'формально',
    conditional: 'за умови',
    considering: 'розглядається',
    ruledOut: 'виключено',
    notStated: 'не зазначено'
  },
  location: {
    insideProtected: (names) => `на території ${of(names.protected)}`,
    neighbouring: 'на суміжній території',
    elsewhere: 'в іншому місці'
  },
  forceClass: {
    staff: 'штаб',
    air: 'авіаційний підрозділ',
    sea: 'морський підрозділ',
    company: 'рота',
    battalion: 'батальйон',
    brigade: 'бригада',
    division: 'дивізія',
    support: 'підтримка'
  },
  pledgeState: {
    notStated: 'не зазначено',
    ruledOut: 'виключено',
    pledged: 'обіцяно',
    awaitingMandate: 'очікує мандата',
    authorised: 'дозволено',
    refused: 'відмовлено',
    preparing: 'готується',
    partlyInPlace: 'частково на місці',
    inPlace: 'на місці',
    suspended: 'призупинено',
    withdrawn: 'відкликано'
  },
  hubStage: { 0: 'заплановано', 1: 'передова група', 2: 'початкова спроможність', 3: 'повна спроможність' },
  mechanism: { standingUp: 'розгортається', operational: 'діє', degraded: 'обмежений', absent: 'відсутній' },
  finding: {
    challenger: (names) => `дія ${of(names.challenger)}`,
    protected: (names) => `дія ${of(names.protected)}`,
    accident: 'нещасний випадок',
    unattributed: 'сторону не визначено',
    nothing: 'нічого не сталося'
  },
  severity: { 2: 'серйозне', 3: 'значне', 4: 'поновлення збройного нападу' },
  backing: { firm: 'тверда', ambiguous: 'двозначна', withdrawn: 'відкликана' },
  condition: {
    backingFirm: 'підтримка тверда',
    monitoringOperational: 'моніторинг діє',
    credibleCeasefire: 'припинення вогню вірогідне',
    unMandate: 'мандат ООН',
    request: (names) => `є прохання ${of(names.protected)}`
  },
  answer: { full: 'повністю', part: 'частково', later: 'пізніше', decline: 'відмова' },
  mandateAnswer: { yes: 'надано', caveats: 'надано із застереженнями', postpone: 'відкладено', no: 'не надано' },
  dealAnswer: { accept: 'прийнято', reject: 'відхилено' },
  reaction: { backDown: 'відступає', persist: 'продовжує', escalate: 'загострює' },
  challengerType: { satisfied: 'задоволена', opportunist: 'опортуністична', determined: 'рішуча' },
  ending: {
    held: 'Дотримано',
    frozen: 'Заморожено',
    resumed: 'Поновлено',
    lapsed: 'Втрата чинності',
    noDeal: 'Без угоди'
  },
  endingMeaning: {
    held: 'Припинення вогню протрималося до кінця періоду, і порушень було менше за зазначений рівень.',
    frozen: 'Припинення вогню протрималося до кінця періоду, але порушень було більше за зазначений рівень.',
    resumed: 'Поновлений збройний напад тривав і після останнього щабля, отже збройний конфлікт поновився.',
    lapsed: (names) => `Гарантії більше не діють: неспровоковане значне порушення визнано дією ${of(names.protected)}.`,
    noDeal: 'Переговори завершилися без угоди, тому припинення вогню не набуло чинності.'
  },
  component: {
    monitoring: 'Моніторинг і перевірка припинення вогню',
    armedForces: 'Підтримка збройних сил',
    force: 'Багатонаціональні сили',
    commitments: 'Обов’язкові зобов’язання щодо відповіді',
    cooperation: 'Довгострокова оборонна співпраця'
  },
  status: {
    sourced: 'за джерелом',
    reported: 'повідомлено',
    derived: 'виведено',
    assumption: 'припущення',
    undisclosed: 'не оприлюднено'
  }
}
