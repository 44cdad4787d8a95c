import { plural } from '@armistice/core/words/uk'
import type { ledger as english } from '../en/ledger.js'
import type { Translation } from '../translation.js'

const entries = (count: number) => `${count} ${plural(count, 'запис', 'записи', 'записів')}`

export const ledger: Translation<typeof english> = {
  title: 'Реєстр',
  lead: 'Кожне зобов’язання і кожне число, які використовує модель, на що вони спираються і наскільки можуть відхилятися.',
  search: 'Пошук',
  searchHint: 'Учасник, число або джерело',
  statuses: 'Звідки це відомо',
  member: 'Учасник',
  component: 'Частина декларації',
  all: 'усі',
  model: 'сама модель',
  onlyAssumed: 'Показати лише припущення',
  everything: 'Показати все',
  save: 'Зберегти CSV',
  none: 'Цим фільтрам нічого не відповідає.',
  shown: (shown, all) => (shown === all ? entries(all) : `${shown} з ${all}`),
  entries,
  columns: {
    name: 'Зобов’язання або число',
    value: 'Значення',
    range: 'Діапазон',
    status: 'Статус',
    source: 'Джерело'
  },
  file: { group: 'група', path: 'шлях', low: 'від', high: 'до', unit: 'одиниця', note: 'примітка' },
  notPublished: 'не оприлюднено',
  noRange: 'діапазон не зазначено',
  noSource: 'Немає: вибрано для цього сценарію.',
  bar: (counts) => `Числа за походженням: ${counts}`,
  opens: (title) => `${title} (відкриває нову вкладку)`
}
