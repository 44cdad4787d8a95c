import { plural } from '@armistice/core/words/uk'
import type { statechart as english } from '../en/statechart.js'
import type { Translation } from '../translation.js'

export const statechart: Translation<typeof english> = {
  statechart: {
    title: 'Діаграма станів гарантій зі шляхом цього прогону',
    asTable: 'Таблицею',
    keep: 'Зберегти малюнок',
    parallel: 'обидві області діють водночас',
    times: (count) => `${count}×`,
    leftOut: 'пропущено',
    marks: {
      live: 'діє зараз',
      entered: 'уже відвідано',
      possible: 'ще не відвідано',
      out: 'пропущено в цьому сценарії'
    },
    legend: { taken: 'пройдений шлях із кількістю', possible: 'можливо, не пройдено', final: 'кінець' },
    spoken: (title, mark, count) =>
      count === 0 ? `${title}: ${mark}` : `${title}: ${mark}, ${count} ${plural(count, 'раз', 'рази', 'разів')}`,
    sentence: (states, moves) =>
      `${states.join(' та ')}. ${moves === 0 ? 'Переходів поки немає.' : `Переходів між станами: ${moves}.`}`,
    wholly: 'Намальовано за самою машиною.',
    columns: { state: 'Стан', within: 'У складі', now: 'Зараз', entered: 'Відвідано' },
    moveColumns: { from: 'Звідки', to: 'Куди', when: 'Коли', taken: 'Пройдено' },
    moveTitle: 'Переходи між станами',
    rests: 'На що це спирається в основній статті',
    restsOn: (sentence) => `Речення ${sentence}`,
    noSentence: 'У статті про це немає речення; це належить моделі.',
    waysIn: 'Входи',
    waysOut: 'Виходи',
    taken: (count) => (count === 0 ? 'не пройдено' : `пройдено ${count} ${plural(count, 'раз', 'рази', 'разів')}`)
  },
  states: {
    guarantee: { title: 'Гарантія', means: 'Система безпекових зобов’язань — від переговорів про неї до її кінця.' },
    negotiation: {
      title: 'Переговори',
      means: 'Сторони ведуть переговори. Гарантії готують, і вони діють, щойно припинення вогню набуде чинності.'
    },
    inForce: { title: 'Чинність', means: 'Припинення вогню чинне, а з ним і гарантії.' },
    presence: { title: 'Присутність', means: 'Наскільки просунулися моніторинг і військові хаби.' },
    ceasefire: { title: 'Припинення вогню', means: 'Зброя мовчить; на місці ще нікого немає.' },
    monitoring: { title: 'Моніторинг', means: 'Механізм бачить, перевіряє і робить висновки.' },
    deployment: { title: 'Розгортання', means: 'Сили готуються і прибувають поетапно.' },
    established: { title: 'Розгорнуто', means: 'Кожен хаб має повну спроможність.' },
    compliance: { title: 'Дотримання', means: 'Чи дотримано припинення вогню і що стається, коли ні.' },
    holding: { title: 'Дотримано', means: 'Відкритих серйозних порушень немає.' },
    verification: { title: 'Перевірка', means: 'Механізм з’ясовує, що сталося і хто це зробив.' },
    response: { title: 'Відповідь', means: 'Учасників щабель за щаблем просять виконати зобов’язання.' },
    rung1: {
      title: 'Щабель 1',
      means: 'Дипломатичне попередження і, за потреби, власні сили захищеної держави.'
    },
    rung2: { title: 'Щабель 2', means: 'Сили коаліції, якщо бойові дії тривають.' },
    rung3: { title: 'Щабель 3', means: 'На розширений напад відповідають також сили партнера.' },
    assessment: {
      title: 'Оцінювання',
      means: 'Те, на що відповіли і на що ні, змінює переконливість, безкарність та ерозію.'
    },
    held: { title: 'Дотримано', means: 'Перемир’я протрималося до кінця періоду.' },
    frozen: {
      title: 'Заморожено',
      means: 'Перемир’я протрималося до кінця періоду, але значна частина насильства повернулася.'
    },
    resumed: { title: 'Поновлено', means: 'Наприкінці щаблів стався поновлений збройний напад.' },
    lapsed: {
      title: 'Втрата чинності',
      means: 'Гарантії втратили чинність після неспровокованого порушення захищеної держави.'
    },
    noDeal: { title: 'Без угоди', means: 'Переговори завершилися до набуття чинності припиненням вогню.' }
  },
  moves: {
    'negotiation>inForce': 'обидві сторони згодні',
    'negotiation>noDeal': 'кінець без угоди',
    'inForce>held': 'кінець періоду',
    'inForce>frozen': 'кінець, але з ерозією',
    'ceasefire>monitoring': 'моніто\u00ADринг діє',
    'ceasefire>deployment': 'хаб уже має мандат',
    'ceasefire>established': 'усі хаби вже готові',
    'monitoring>deployment': 'перший мандат',
    'deployment>established': 'усі хаби готові',
    'established>deployment': 'хаб відстає',
    'holding>verification': 'серйозна тривога',
    'verification>holding': 'нічого або випадок',
    'verification>assessment': 'відповідає захищена держава',
    'verification>response': 'пору\u00ADшення є',
    'verification>lapsed': 'неспрово\u00ADковане порушення захищеної держави',
    'rung1>rung2': 'триває',
    'rung2>rung3': 'триває',
    'rung1>assessment': 'відступ або щаблі вичерпано',
    'rung2>assessment': 'відступ або щаблі вичерпано',
    'rung3>assessment': 'відступ або щаблі вичерпано',
    'rung1>resumed': 'збройний напад',
    'rung2>resumed': 'збройний напад',
    'rung3>resumed': 'збройний напад',
    'assessment>holding': 'справу закрито',
    'assessment>verification': 'нова тривога'
  }
}
