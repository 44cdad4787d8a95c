import { plural } from '@armistice/core/words/uk'
import type { sheets as english } from '../en/sheets.js'
import type { Translation } from '../translation.js'

const list = (parts: readonly string[]) =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} та ${parts.at(-1)!}`

export const sheets: Translation<typeof english> = {
  list: {
    lead: 'Усі гілки мають той самий випадок: відрізняють їх лише рішення.',
    name: (name) => `Назва: ${name}`,
    comment: (name) => `Примітка: ${name}`,
    commentHint: 'Що ви спробували і чому',
    from: (parent, when) => `відходить від гілки ${parent} в момент ${when}`,
    start: 'від початку прогону',
    standsAt: (when) => `відома до ${when}`,
    ended: (ending) => `завершено: ${ending.charAt(0).toLowerCase()}${ending.slice(1)}`,
    shown: 'показана зараз',
    show: 'Показати',
    showSpoken: (name) => `Показати: ${name}`,
    remove: 'Видалити',
    removeSpoken: (name) => `Видалити: ${name}`,
    compare: 'Порівняти',
    compareSpoken: (one, other) => `Порівняти: ${one} та ${other}`,
    none: 'Інших гілок ще немає. Відгалузьте тут, щоб порівняти.'
  },
  file: {
    title: 'Зберегти у файл',
    note: 'Файл містить кожну гілку з назвою, приміткою та рішеннями. Нічого нікуди не надсилається.',
    save: 'Зберегти всі гілки',
    open: 'Відкрити файл…',
    failed: 'Цей файл не вдалося відкрити; тут нічого не змінилося.',
    tooLarge: (size, most) => `Файл може мати щонайбільше ${most}, а цей має ${size}.`,
    megabytes: (size) => `${size}\u00A0МБ`,
    notRead: 'Файл не вдалося прочитати з диска.',
    more: (count) => `і ще ${count}`,
    otherScenario:
      'Цей файл зроблено з іншою версією сценарію. Він відкриється, але події можуть відрізнятися від побачених.',
    otherEngine: (made, here) =>
      `Цей файл зроблено у версії ${made}, а тут ${here}. Він відкриється, але події можуть відрізнятися від побачених.`
  },
  compare: {
    title: (one, other) => `Порівняння: ${one} та ${other}`,
    one: 'Перша гілка',
    other: 'Друга гілка',
    print: 'Друкувати',
    parting: 'Де вони розходяться',
    partAt: (when) => `Вони розходяться в момент ${when}.`,
    same: 'Поки що в обох сталося те саме. Можливо, одну з них пройдено далі.',
    nothing: 'Більше тут нічого не відомо.',
    by: {
      person: 'Вирішили ви.',
      model: 'Вирішила модель.',
      strategy: (name) => `Вирішила стратегія «${name}».`
    },
    behind: (decision) => `Причина тут: ${decision}`,
    goThere: 'Перейти туди',
    goThereSpoken: (name) => `Перейти туди на гілці ${name}`,
    cost: 'До чого дійшла кожна',
    at: (when) => `Як це знають усі за столом у момент ${when} — останній, якого досягли обидві.`,
    measure: 'Показник',
    differs: 'різниця',
    violations: (severity, word) => `Порушення тяжкості ${severity} (${word})`,
    answered: 'Порушення з відповіддю',
    unanswered: 'Порушення без відповіді',
    days: 'Час відповіді на порушення',
    delivered: 'Надана потужність, середня',
    deliveredValue: (strength, needed, cases) =>
      `${strength} з потрібних ${needed}, ${cases} ${plural(cases, 'порушення', 'порушення', 'порушень')}`,
    noTime: 'немає',
    noRung: 'жодного щабля',
    deterrence: 'Стримування',
    ending: 'Кінець',
    goesOn: 'триває',
    endedAt: (ending, when) => `${ending.charAt(0).toLowerCase()}${ending.slice(1)}, ${when}`,
    note: 'Два прогони з тим самим випадком: одна історія поряд з іншою. Наскільки кожна ймовірна, каже лабораторія.'
  },
  why: {
    title: 'Чому?',
    lead: 'Згори донизу: кожен рядок веде до того, що його спричинило.',
    picture: (count) => `Причини малюнком, подій: ${count}. Список нижче каже те саме.`,
    sentences: 'Реченнями',
    because: (reasons) => `бо ${list(reasons)}`,
    answers: (count, rung, counts) => `Відповіді на щаблі ${rung}, усього ${count}: ${counts.join(', ')}`,
    several: (count, first) => `Однакових: ${count}, перша: ${first}`,
    none: 'Ніщо в протоколі цього не спричинило.',
    all: (count) => `Показати всі (${count})`,
    gone: 'Це пізніше за показане місце.'
  },
  roles: {
    lead: 'За тих, кого ви лишаєте моделі або стратегії, вас не запитують; прогін іде далі без зупинки.',
    quick: 'Ви вирішуєте за',
    everybody: 'усіх',
    nobody: 'нікого',
    member: 'одного учасника…',
    rest: 'Усі інші',
    person: 'Ви',
    model: 'модель',
    strategy: (name) => `«${name}»`,
    parties: 'Сторони',
    members: 'Учасники',
    partners: 'Партнери',
    count: (count, of) => `Ви вирішуєте за ${count} з ${of}.`,
    about: 'Що роблять стратегії',
    strategies: {
      model: 'Лишає кожне питання жеребу моделі.',
      cautious:
        'Погоджується із застереженнями, на першому щаблі відповідає повністю, на дальших частково, а коли підтримку відкликано — не відповідає.',
      hawkish:
        'Погоджується, на кожному щаблі відповідає повністю, підтверджує підтримку, відразу просить про розгортання.',
      restrained: 'Відступає на першому щаблі; стримується.',
      opportunist: 'Продовжує, доки надано менше, ніж потрібно, і відступає, коли цього досить.',
      probing:
        'На першому щаблі продовжує, щоб побачити, хто відповість, а тоді відступає, якщо потужність більша за половину потрібної.',
      threshold: 'Нападає, доки сприйнята ймовірність втручання нижча за p* = (Vwin − Vsq) / (Vwin − Vfight).'
    },
    fromHere: 'Звідси далі',
    restart: 'Почати знову з цими ролями',
    note: '«Звідси далі» зберігає те, що сталося. Новий початок повторює прогін із тим самим зерном; посилання містить, хто вирішує.'
  }
}
