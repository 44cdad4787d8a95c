import { plural } from '@armistice/core/words/uk'
import type { lab as english } from '../en/lab.js'
import type { Translation } from '../translation.js'

type Unit = 'year' | 'month'

const comma = (value: number) => String(value).replace('-', '−').replace('.', ',')
/** A part of one takes the genitive: 1,5 року. The forms are the same after "через". */
const word = (unit: Unit, count: number) => {
  const [one, few, many, part] =
    unit === 'year' ? ['рік', 'роки', 'років', 'року'] : ['місяць', 'місяці', 'місяців', 'місяця']
  return Number.isInteger(count) ? plural(count, one, few, many) : part
}
const counted = (unit: Unit, count: number) => `${comma(count)} ${word(unit, count)}`

export const lab: Translation<typeof english> = {
  title: 'Звідси далі',
  lead: (place) =>
    `Багато прогонів від ${place}, де кожне рішення й кожна роль лишаються, як є. У кожному порівнянні обидві сторони мають той самий випадок.`,
  fromStart: 'початку',
  fromPlace: (when) => `моменту ${when} цього прогону`,
  overAlready: 'Цей прогін завершено, тому ці прогони починаються від початку.',
  setup: 'Прогони',
  howMany: 'Скільки',
  unknowns: 'Що невідоме',
  drawn: 'Вибір у діапазонах',
  fixed: 'Числа, як є',
  fixedNote: 'Числа взято, як є. Для незавершеного випадку це приховує більшість невідомого.',
  betweenFrames:
    'Ця сторінка — один файл, тож прогони вона виконує сама, між кадрами й один за одним. Багато прогонів потребують часу; відкрита за адресою в мережі, вона використовує кілька ядер.',
  run: (runs) => `Зробити прогони: ${runs}`,
  cancel: 'Скасувати',
  done: (done, of) => `${done} з ${of} прогонів`,
  orderings: (done, of) => `${done} з ${of} порядків`,
  progress: 'Поступ',
  left: (seconds) => (seconds < 90 ? `ще близько ${seconds} с` : `ще близько ${Math.round(seconds / 60)} хв`),
  empty: 'Прогонів ще немає. Вони показують, як може бути далі і наскільки це відкрито.',
  starting: 'Починаються перші прогони…',
  cancelled: (done) => `Скасовано. Показано вже зроблені прогони: ${done}.`,
  cancelledEmpty: 'Скасовано до перших прогонів.',
  failed: (why) => `Прогони не вдалося зробити: ${why}`,
  changed: 'Відтоді ви пішли далі або вибрали інакше. Ці діаграми стосуються попереднього місця чи вибору.',
  said: {
    started: (runs) => `Розпочато прогонів: ${runs}.`,
    quarter: (percent) => `Зроблено ${percent}\u00A0% прогонів.`,
    done: (runs) => `Усі прогони зроблено: ${runs}.`,
    cancelled: 'Скасовано.',
    failed: 'Прогони не вдалося зробити.'
  },
  asPledged: 'Як є',
  whatIfSide: 'Що, якби',
  whatIf: {
    title: 'Що, якби',
    kinds: {
      none: 'більше нічого не змінюється',
      pledge: 'змінюється зобов’язання',
      member: 'змінюється учасник',
      number: 'змінюється число',
      theory: 'справджується теза'
    },
    pledge: 'Зобов’язання',
    member: 'Учасник',
    number: 'Число',
    theory: 'Теза',
    effect: 'Зміна',
    value: 'Значення',
    out: 'його немає',
    formal: 'воно формальне',
    nothing: 'нічого не робить',
    low: 'найменш надійно',
    high: 'найнадійніше',
    lowest: (value) => `Найменше (${value})`,
    highest: (value) => `Найбільше (${value})`,
    stands: (value, unit) => `Зараз воно ${value}${unit}.`,
    fromStart: 'Це змінює склад учасників, тому обидві сторони починають від початку прогону.',
    pledgeTitle: (pledge, effect) => (effect === 'out' ? `без «${pledge}»` : `формальне «${pledge}»`),
    memberTitle: (member, effect) =>
      effect === 'nothing'
        ? `${member}: жодних дій`
        : `${member}: ${effect === 'low' ? 'найменша' : 'найбільша'} надійність, яку вважають можливою`,
    numberTitle: (name, value) => `«${name}»: ${value}`,
    claim: (title) => `Що, якби: ${title}?`,
    unknownNumber: (name) => `Потрібне число цього сценарію, а отримано «${name}».`,
    notANumber: 'Потрібне число.'
  },
  survival: {
    heading: 'Як довго триває припинення вогню',
    aboutDrawn: 'Частка прогонів, де бойові дії не поновилися. Затінено: середні 95\u00A0% невідомого.',
    aboutFixed: 'Частка прогонів, де бойові дії не поновилися. Затінено: що лишає відкритим випадок, 95\u00A0%.',
    sentence: (side, name, span, share, drawn) =>
      side === 0
        ? `Через ${span} бойові дії не поновилися в ${share} прогонів${drawn ? '; діапазон — це невідоме' : ''}.`
        : `${name}: ${share}.`,
    atRisk: 'Ще тривають',
    columns: {
      side: 'Сторона',
      time: 'Час',
      share: 'Не поновилися',
      range: 'Невідоме, 95\u00A0%',
      chance: 'Випадок, 95\u00A0%',
      risk: 'Ще тривають'
    }
  },
  endings: {
    heading: 'Як завершуються прогони',
    about: (name) => `${name}. Кожен прогін має один кінець; доти він триває. Діапазони — у таблиці.`,
    goingOn: 'Чинне',
    part: (fate, share) =>
      ({
        goingOn: `${share} — ще чинне`,
        held: `${share} — дотримано`,
        frozen: `${share} — заморожено`,
        resumed: `${share} — поновлено`,
        lapsed: `${share} — втрата чинності`,
        noDeal: `${share} — без угоди`
      })[fate],
    sentence: (span, parts) => `Через ${span} з усіх прогонів: ${parts.join('; ')}.`,
    row: (unit, tick, last) =>
      last ? 'у кінці' : /\p{L}/u.test(tick) ? tick : `${tick} ${word(unit, Number(tick.replace(',', '.')))}`,
    columns: {
      time: 'Час',
      ending: 'Кінець',
      share: 'Частка',
      range: 'Невідоме, 95\u00A0%',
      chance: 'Випадок, 95\u00A0%'
    }
  },
  outcomes: {
    lastRung: 'Щабель 3 досягнуто хоча б раз',
    resumed: 'Поновлено',
    frozen: 'Заморожено',
    held: 'Дотримано',
    lapsed: 'Втрата чинності',
    noDeal: 'Без угоди'
  },
  change: {
    heading: (title) => `Що змінюється: ${title}`,
    aboutDrawn:
      'Випадок з обох сторін той самий, тож лишається тільки зміна. Лінія: випадок, 95\u00A0%. Штриховка: середні 95\u00A0% невідомого.',
    aboutFixed: 'Випадок з обох сторін той самий, тож лишається тільки зміна. Лінія: випадок, 95\u00A0%.',
    differs: (name, range, more) => `${name}: ${range} в. п., тобто ${more ? 'більше' : 'менше'} прогонів.`,
    cannotTell: (names) => `${names.join(', ')}: інтервал містить нуль, тому ці прогони не дають відповіді.`,
    unit: 'відсоткові пункти, «що, якби» мінус «як є»',
    columns: {
      outcome: 'Результат',
      first: 'Як є',
      second: 'Що, якби',
      difference: 'Різниця, в. п.',
      interval: 'Випадок, 95\u00A0%',
      range: 'Невідоме, 95\u00A0%'
    }
  },
  contributions: {
    heading: (members) => (members ? 'Внесок кожного учасника' : 'Внесок кожного зобов’язання'),
    about:
      'На скільки пунктів менше поновлень. Смуга: частка в усьому обіцяному, з інтервалом. Ромб: що втрачається, коли бракує лише цього.',
    whole: (range, sure) =>
      sure
        ? `Усе разом зменшує частку поновлень на ${range} в. п.`
        : `Усе разом: ${range} в. п.; інтервал містить нуль, тому ці прогони не дають відповіді.`,
    nobody: 'Жоден інтервал не виключає нуля: ці прогони не дозволяють їх розрізнити.',
    some: (told, all) => `Інтервал виключає нуль у ${told} з ${all}; про решту ці прогони не дають відповіді.`,
    unseen: (count, all) => `Без жодного прогону з іншим результатом: ${count} з ${all}; у таблиці вони теж є.`,
    made: (orderings, runs) =>
      `Значення Шеплі за випадковими порядками (${orderings}), кожен в обидва боки; прогонів із тим самим випадком: ${runs}.`,
    unit: 'на скільки пунктів менше поновлень; інтервал 95\u00A0%',
    all: 'Усе разом',
    by: 'За',
    pledges: 'зобов’язаннями',
    members: 'учасниками',
    start: 'Обчислити',
    empty: (orderings) => `Ще не обчислено. Потрібно порядків: ${orderings}; це довше, ніж прогони вище.`,
    first: 'Обчислюються перші порядки…',
    columns: {
      player: (members) => (members ? 'Учасник' : 'Зобов’язання'),
      share: 'Частка, в. п.',
      interval: '95\u00A0%',
      leftOut: 'Без нього одного, в. п.'
    }
  },
  tick: (unit, count) => (count === 1 ? counted(unit, 1) : comma(count)),
  span: counted,
  made: (by) =>
    [
      `Прогонів: ${by.runs}, зерно ${by.seed}, рушій ${by.engine}`,
      by.draws > 0 ? `вибірок невідомого: ${by.draws}` : 'числа, як є',
      `сценарій ${[by.scenario, ...by.overlays].join(' + ')}, SHA-256 ${by.hash}`,
      ...(by.against === null ? [] : [`порівняно з SHA-256 ${by.against}`])
    ].join('; ') + '.',
  number: (value, digits) => value.toFixed(digits).replace('-', '−').replace('.', ','),
  plain: (value) => comma(Number(value.toPrecision(6))),
  count: (value) => (value < 10_000 ? String(value) : String(value).replace(/\B(?=(\d{3})+$)/g, '\u00A0')),
  percent: (value) => `${value}\u00A0%`,
  percentRange: (value, low, high) => `${value}\u00A0% (${low}–${high})`,
  pointsRange: (value, low, high) => `${value} (від ${low} до ${high})`,
  from: (low, high) => `від ${low} до ${high}`,
  notDrawn: 'без вибірки',
  noInterval: 'немає',
  noDifference: 'не видно'
}
