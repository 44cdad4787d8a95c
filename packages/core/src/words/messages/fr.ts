import type { Messages } from '../messages.js'
import { compliance, debrief, reasonsInCompliance } from './fr/compliance.js'
import { digests } from './fr/digests.js'
import { decimal, elapsed, list, odds, plural } from './fr/grammar.js'
import { groups } from './fr/groups.js'
import { known } from './fr/known.js'
import { labels } from './fr/labels.js'
import { politics, reasonsInPolitics } from './fr/politics.js'
import { presence, reasonsInPresence } from './fr/presence.js'
import { options, questions } from './fr/questions.js'
import { reasonsInTalks, talks } from './fr/talks.js'
import { typeset } from './fr/typeset.js'

const months = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ')

/** French, to be given to `narrate` and its like. */
export const fr: Messages = typeset<Messages>({
  language: 'fr',
  known,
  shortNames: {},
  happenings: { ...talks, ...presence, ...compliance, ...politics },
  reasons: { ...reasonsInTalks, ...reasonsInPresence, ...reasonsInCompliance, ...reasonsInPolitics },
  because: (reasons) => `car ${list(reasons)}`,
  debrief,
  questions,
  options,
  groups,
  digests,
  labels,
  roles: { protected: 'État protégé', challenger: 'partie contestataire' },
  decidedBy: { person: 'décidé par une personne', strategy: (name) => `décidé par la stratégie « ${name} »` },
  elapsed,
  date: (year, month, day) => [day === 1 ? '1er' : day, month && months[month - 1], year].filter(Boolean).join(' '),
  odds,
  decimal,
  honesty: {
    forecast: 'Exploration d’un scénario, pas une prévision.',
    positions: (date) => `Positions publiques au ${date}.`,
    fictional: 'Tout y est inventé.',
    assumptions: (count, total) =>
      `${count} ${plural(count, 'nombre')} sur ${total} ${plural(count, 'est une hypothèse', 'sont des hypothèses')}.`
  }
})

export { typeset } from './fr/typeset.js'

export { quantities } from './fr/quantities.js'
