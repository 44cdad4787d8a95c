import type { sheets as english } from '../en/sheets.js'
import type { Translation } from '../translation.js'

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
    notRead: 'Файл не вдалося прочитати з диска.',
    more: (count) => `і ще ${count}`,
    otherScenario:
      'Цей файл зроблено з іншою версією сценарію. Він відкриється, але події можуть відрізнятися від побачених.',
    otherEngine: (made, here) =>
      `Цей файл зроблено у версії ${made}, а тут ${here}. Він відкриється, але події можуть відрізнятися від побачених.`
  }
}
