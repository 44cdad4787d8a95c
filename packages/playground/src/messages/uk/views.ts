import { plural } from '@armistice/core/words/uk'
import type { views as english } from '../en/views.js'
import type { Translation } from '../translation.js'

export const views: Translation<typeof english> = {
  phases: {
    title: 'Фаза',
    presence: 'Присутність',
    compliance: 'Дотримання',
    live: 'триває',
    paused: 'на паузі',
    ended: 'завершено',
    notYet: 'ще ні',
    over: 'Прогін завершено',
    done: '(минуло)',
    rung: (rung) => `Щабель ${rung}`,
    response: (rung, of) => `Відповідь на порушення, щабель ${rung} з ${of}`,
    isPaused: (phase) => `${phase}: на паузі`
  },
  members: {
    title: 'Учасники',
    count: (count, besides) => `${count} та ${besides}`,
    askedAt: (rung) => `Відповідають на щаблі ${rung}, по черзі`,
    answered: (answered, of) => `${answered} з ${of}`,
    notReached: (rung) => `Немає зобов’язання, що сягає щабля ${rung}`,
    withPledge: 'З публічним зобов’язанням',
    partners: 'Партнери',
    withoutPledge: 'Конкретного зобов’язання не знайдено',
    backing: (backing) => `підтримка ${backing}`,
    open: 'Учасники'
  },
  answers: {
    full: 'повністю',
    part: 'частково',
    later: 'пізніше',
    decline: 'відмова',
    asked: 'відповідає зараз',
    toCome: 'попереду'
  },
  member: {
    role: { guarantor: 'Учасник коаліції', partner: 'Партнер, не учасник коаліції' },
    gate: (name) => `Рішення вдома: ${name}`,
    pledges: 'Що обіцяно і що з того вийшло',
    none: 'Конкретного публічного зобов’язання не знайдено. Це означає «не зазначено», а не «нічого».',
    now: (state) => `Зараз: ${state}`,
    said: 'Що ще сказано',
    strategy: 'За цього учасника відповідає модель.',
    takeBack: 'Знову вирішувати самостійно'
  },
  tiles: {
    title:
      'Учасники й партнери — однакові плитки навколо захищеної держави. Місця лише допомагають запам’ятати; розмір і місце нічого не кажуть про силу.',
    partner: 'партнер',
    challenger: 'кидає виклик',
    protectedState: 'захищена держава',
    contactLine: 'лінія зіткнення',
    sea: 'Чорне море',
    hub: (name, stage) => `${name}: ${stage}`,
    openViolation: (severity, word) => `Відкрите порушення, тяжкість ${severity}: ${word}`,
    named: (name, firmness) => `${name}: ${firmness}`,
    asked: 'зараз',
    answers: { full: 'повна', part: 'часткова', later: 'згодом', decline: 'відмова' },
    place: (place) => `${place}-й`,
    answersAt: (rung) => `Відповідь на щаблі ${rung}`,
    firmness: 'Твердість',
    presence: 'Зобов’язання',
    zone: { north: 'Північ', west: 'Захід', centre: 'Центр', south: 'Південь', east: 'Схід' },
    stage: { 0: 'план', 1: 'передова', 2: 'базова', 3: 'повна' },
    short: {
      notStated: '',
      ruledOut: '',
      pledged: 'обіцяно',
      awaitingMandate: 'чекає',
      authorised: 'дозвіл',
      refused: 'ні',
      preparing: 'у дорозі',
      partlyInPlace: 'частина',
      inPlace: 'на місці',
      suspended: 'пауза',
      withdrawn: 'вийшло'
    },
    legend: {
      inPlace: 'на місці',
      partlyInPlace: 'частково',
      underWay: 'у дорозі',
      pledged: 'обіцяно',
      notStated: 'не зазначено'
    }
  },
  meter: {
    delivered: (strength) => `Надана потужність ${strength}`,
    against: (severity) => `з 1, проти того, чого за припущенням потребує порушення тяжкості ${severity}`,
    needed: (needed) => `потрібно ${needed}`,
    range: (low, high) => `діапазон ${low}–${high}`,
    spoken: (strength, needed, low, high) =>
      `Надана потужність ${strength}; потрібно ${needed}, діапазон від ${low} до ${high}.`,
    deterrence: (value) => `Стримування ${value}`,
    ofOne: 'з 1, завдяки силам на місці та оголошеній відповіді',
    denial: 'недопущення',
    punishment: 'покарання',
    spokenDeterrence: (value, denial, punishment) =>
      `Стримування ${value} з 1: ${denial} завдяки силам на місці, ${punishment} завдяки зобов’язанням.`
  },
  standing: {
    title: 'Стан справ',
    backing: 'Підтримка',
    mechanism: 'Моніторинг',
    credibility: 'Переконливість',
    impunity: 'Безкарність',
    unity: 'Єдність',
    erosion: 'Ерозія',
    ofFive: (level) => `${level} з 5`,
    percent: (value) => `${value}\u00A0%`
  },
  now: {
    title: 'Зараз',
    start: (title) => `${title}. Ще нічого не сталося.`,
    begin: 'Пройдіть обіцянки подія за подією або відразу перейдіть до наступного рішення.',
    afterBreach: (elapsed) => `${elapsed} після порушення`,
    severity: (severity, word) => `тяжкість ${severity}, ${word}`,
    why: (causes) => `Чому: ${causes} ${plural(causes, 'причина', 'причини', 'причин')}`
  },
  history: {
    title: 'Перед тим',
    whole: 'Що сталося, від найновішого',
    more: 'Показати більше',
    none: 'Ще нічого не сталося.'
  },
  decision: {
    title: 'Рішення',
    of: (place, of) => `${place} з ${of}`,
    time: (time) => `${time}-й раз`,
    inTheLedger: 'джерело',
    source: (title) => `Джерело: ${title} (відкриває інший сайт)`,
    otherWords: (count) => `Ще ${count} ${plural(count, 'заява', 'заяви', 'заяв')}`,
    noWords: 'Публічних слів про це не записано.',
    met: 'виконано',
    notMet: 'не виконано',
    unknown: 'невідомо',
    options: 'Варіанти',
    odds: 'ймовірності моделі з діапазонами',
    oddsWithoutRange: 'ймовірності моделі без діапазону',
    oddsHidden: 'ймовірності сховано',
    hideOdds: 'Сховати ймовірності',
    showOdds: 'Показати ймовірності',
    range: (low, high) => `${low}–${high}`,
    letModel: 'Хай вирішує модель',
    queue: 'Хто відповідає далі',
    thisOne: 'це рішення',
    others: (count) => `інші (${count})`,
    othersSpoken: (count) => `інші учасники на цьому щаблі: ${count}`,
    always: (code) => `завжди ${code}`,
    alwaysSpoken: (code, name) => `завжди ${code}: ${name}, відтепер`,
    noRange: 'без діапазону'
  },
  ending: {
    title: (ending) => `Прогін завершено: ${ending.charAt(0).toLowerCase()}${ending.slice(1)}`,
    lasted: 'Час від припинення вогню',
    counts: 'Що сталося',
    violations: (severity, word) => `Порушення тяжкості ${severity} (${word})`,
    known: (known, hidden) => `відомо: ${known}${hidden > 0 ? `, не зафіксовано: ${hidden}` : ''}`,
    answers: 'Відповіді учасників',
    answersBy: (counts) => counts.join(' · '),
    none: 'немає',
    mandates: 'Мандати',
    mandatesBy: (granted, postponed, refused) =>
      `надано: ${granted} · відкладено: ${postponed} · не надано: ${refused}`,
    decisions: 'Ваші рішення',
    revealed: 'Розкрито лише тепер',
    again: 'Ще раз із тим самим зерном',
    other: (seed) => `Ще раз із зерном ${seed}`,
    note: 'Одна історія з багатьох: ті самі зобов’язання з іншим зерном можуть завершитися інакше.',
    traceNote: 'Той самий сценарій, те саме зерно й ті самі рішення дають цей протокол на кожному комп’ютері.'
  }
}
