import type { Texts } from './en.js'

export const uk: Texts = {
  hidden: '(приховано)',
  asAbove: '(див. вище)',
  overlays: (titles) => `Накладання: ${titles.join('; ')}`,
  seed: (seed, run) => `Зерно ${seed}, прогін ${run}.`,
  group: (group: number) => `Невідоме взято таким, як для групи ${group} багатьох прогонів із цим зерном.`,
  again: 'Той самий прогін ще раз',
  facts: { command: 'команда', scenario: 'сценарій', trace: 'протокол', engine: 'рушій' },
  ending: (ending) => `Кінець: ${ending}`,
  notEnded: 'Ще не завершено',
  stopped: 'Прогін зупинено тут, як вимагає --until.',
  counts: {
    violations: 'порушення',
    observed: (counts) => `${counts.join(', ')}; лише зафіксовані`,
    cases: 'справи',
    closed: (answered, unanswered) =>
      `закрито з відповіддю: ${answered}; без відповіді, що їх припинила: ${unanswered}`,
    answers: 'відповіді',
    nobodyAsked: 'нікого не запитували',
    answered: (asked, by) =>
      `усього: ${asked}; повністю: ${by.full}; частково: ${by.part}; пізніше: ${by.later}; відмова: ${by.decline}`
  },
  debrief: {
    title: 'Підсумковий розбір',
    noViolation: 'Порушень тяжкості 2 і вище не було.',
    violations: (count, by) =>
      `Порушення тяжкості 2 і вище: ${count} (${by.challenger.join(': ')}; ${by.protected.join(': ')}; без певної сторони: ${by.nobody}).`,
    unobserved: (count) => (count === 0 ? 'Усі зафіксовано.' : `Лишилися непоміченими: ${count}.`),
    falseAlarms: (count) => `Повідомлення про порушення, яких не було: ${count}.`
  },
  card: {
    conditions: 'Умови',
    notMet: '(не виконано)',
    delivered: 'Надано',
    needed: (strength, needed, low, high) =>
      `поки що ${strength} з 1; за припущенням, потрібно близько ${needed} (${low}–${high})`
  },
  menu: {
    message: (name) => `${name}: ваше рішення (ймовірності моделі та їхній діапазон)`,
    strength: (strength) => `, потужність тоді ${strength}`,
    model: 'Хай вирішує модель',
    always: (name) => `Завжди хай вирішує модель: ${name}`,
    undo: 'Скасувати',
    save: 'Зберегти й вийти',
    takenBack: 'Скасовано.'
  },
  saving: {
    ended: 'Прогін завершено.',
    save: 'Зберегти й вийти',
    leave: 'Вийти без збереження',
    as: 'Зберегти як',
    expected: 'Потрібна назва файлу.',
    saved: (command) => `Збережено. Продовжити: ${command}`
  },
  keys: 'Стрілки вибирають, Enter підтверджує, Ctrl-C — вихід без збереження.',
  seats: { message: 'За кого ви граєте?', everybody: 'За всіх, кого запитують' }
}
