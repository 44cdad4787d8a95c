import type { Messages } from '../messages.js'
import { compliance, debrief, reasonsInCompliance } from './uk/compliance.js'
import { digests } from './uk/digests.js'
import { decimal, elapsed, list, odds } from './uk/grammar.js'
import { groups } from './uk/groups.js'
import { known } from './uk/known.js'
import { labels } from './uk/labels.js'
import { plural } from './uk/plural.js'
import { politics, reasonsInPolitics } from './uk/politics.js'
import { presence, reasonsInPresence } from './uk/presence.js'
import { options, questions } from './uk/questions.js'
import { reasonsInTalks, talks } from './uk/talks.js'

const months = 'січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень'.split(
  ' '
)
/** As in "6 січня". */
const monthsOf = 'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня'.split(' ')

/** Ukrainian, to be given to `narrate` and its like. */
export const uk: Messages = {
  language: 'uk',
  known,
  shortNames: {},
  happenings: { ...talks, ...presence, ...compliance, ...politics },
  reasons: { ...reasonsInTalks, ...reasonsInPresence, ...reasonsInCompliance, ...reasonsInPolitics },
  because: (reasons) => `бо ${list(reasons)}`,
  debrief,
  questions,
  options,
  groups,
  digests,
  labels,
  roles: { protected: 'захищена держава', challenger: 'сторона, що кидає виклик' },
  decidedBy: { person: 'рішення людини', strategy: (name) => `рішення стратегії «${name}»` },
  elapsed,
  date: (year, month, day) =>
    [day, month && (day ? monthsOf : months)[month - 1], `${year}\u00A0р.`].filter(Boolean).join(' '),
  odds,
  decimal,
  honesty: {
    forecast: 'Дослідження сценарію, а не прогноз.',
    // A date ends in "р." already.
    positions: (date) => `Публічні позиції станом на ${date}`,
    fictional: 'Усі учасники вигадані.',
    assumptions: (count, total) => `${count} з ${total} ${plural(total, 'числа', 'чисел', 'чисел')} — припущення.`
  }
}

export { plural } from './uk/plural.js'
export { quantities } from './uk/quantities.js'
