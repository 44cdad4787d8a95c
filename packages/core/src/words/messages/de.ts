import type { Messages } from '../messages.js'
import { compliance, debrief, reasonsInCompliance } from './de/compliance.js'
import { digests } from './de/digests.js'
import { decimal, elapsed, list, odds, plural } from './de/grammar.js'
import { groups } from './de/groups.js'
import { known } from './de/known.js'
import { labels } from './de/labels.js'
import { politics, reasonsInPolitics } from './de/politics.js'
import { presence, reasonsInPresence } from './de/presence.js'
import { options, questions } from './de/questions.js'
import { reasonsInTalks, talks } from './de/talks.js'

const months = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ')

/** German, to be given to `narrate` and its like. */
export const de: Messages = {
  language: 'de',
  known,
  shortNames: {},
  happenings: { ...talks, ...presence, ...compliance, ...politics },
  reasons: { ...reasonsInTalks, ...reasonsInPresence, ...reasonsInCompliance, ...reasonsInPolitics },
  // "Denn" leaves the order of the words alone, so that a reason can stand by itself too.
  because: (reasons) => `denn ${list(reasons)}`,
  debrief,
  questions,
  options,
  groups,
  digests,
  labels,
  roles: { protected: 'geschützter Staat', challenger: 'Herausforderer' },
  decidedBy: { person: 'von einer Person entschieden', strategy: (name) => `von der Strategie „${name}“ entschieden` },
  elapsed,
  date: (year, month, day) => [day && `${day}.`, month && months[month - 1], year].filter(Boolean).join(' '),
  odds,
  decimal,
  honesty: {
    forecast: 'Erkundung eines Szenarios, keine Vorhersage.',
    positions: (date) => `Positionen nach öffentlichem Stand vom ${date}.`,
    fictional: 'Alle Beteiligten sind erfunden.',
    assumptions: (count, total) =>
      `${count} von ${total} ${plural(total, 'Zahl', 'Zahlen')} ${plural(count, 'ist eine Annahme', 'sind Annahmen')}.`
  }
}

export { quantities } from './de/quantities.js'
