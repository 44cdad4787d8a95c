import type { branches as english } from '../en/branches.js'
import type { Translation } from '../translation.js'

export const branches: Translation<typeof english> = {
  main: 'Головна',
  title: 'Гілки',
  count: (count) => `Гілки: ${count}`,
  fork: 'Відгалузити тут',
  forkNote: 'Ще одна гілка від цього місця з тим самим випадком',
  roles: 'Хто вирішує',
  compare: (one, other) => `Порівняти: ${one} та ${other}`,
  lane: (name, until) => `Гілка ${name}, відома до ${until}: перейти на неї`,
  activeLane: (name) => `Гілка ${name}, показана зараз`,
  moreLanes: (count) => `ще ${count}`,
  moreLanesSpoken: (count) => `Інших гілок: ${count}. Відкрити список`,
  forked: (name, from, when) =>
    `Відгалуження в момент ${when}: тепер ви на гілці ${name}, що відходить від гілки ${from}.`,
  switched: (name, sentence) => `Гілка ${name}. ${sentence}`,
  removed: (name) => `Гілку ${name} видалено.`,
  putAway: (count) => `Почався новий прогін; відкладено гілок: ${count}.`,
  putBack: 'Повернути',
  tooMany: (most) => `Гілок уже ${most}, більше сторінка не вміщує. Видаліть одну, щоб відгалужувати далі.`,
  why: 'Чому?',
  whyAll: 'Чому? Назад до початку',
  whyOf: (what) => `Чому? ${what}`,
  held: (by) => `Тут вирішує ${by}. Зробіть крок далі або відповідайте самі.`,
  heldBy: { model: 'модель', strategy: (name) => `стратегія «${name}»` }
}
