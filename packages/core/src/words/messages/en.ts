import type { Messages } from '../messages.js'
import { compliance, debrief, reasonsInCompliance } from './en/compliance.js'
import { digests } from './en/digests.js'
import { decimal, elapsed, list, odds } from './en/grammar.js'
import { groups } from './en/groups.js'
import { labels } from './en/labels.js'
import { politics, reasonsInPolitics } from './en/politics.js'
import { presence, reasonsInPresence } from './en/presence.js'
import { options, questions } from './en/questions.js'
import { reasonsInTalks, talks } from './en/talks.js'

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** English, the language that is spoken unless another is given. */
export const en = {
  language: 'en',
  known: {},
  shortNames: { GB: 'UK' },
  happenings: { ...talks, ...presence, ...compliance, ...politics },
  reasons: { ...reasonsInTalks, ...reasonsInPresence, ...reasonsInCompliance, ...reasonsInPolitics },
  because: (reasons) => `because ${list(reasons)}`,
  debrief,
  questions,
  options,
  groups,
  digests,
  labels,
  roles: { protected: 'the protected state', challenger: 'the challenger' },
  decidedBy: { person: 'decided by a person', strategy: (name) => `decided by the strategy “${name}”` },
  elapsed,
  date: (year, month, day) => [day, month && months[month - 1], year].filter(Boolean).join(' '),
  odds,
  decimal,
  honesty: {
    forecast: 'Scenario exploration, not a forecast.',
    positions: (date) => `Positions as public on ${date}.`,
    fictional: 'Everybody in it is made up.',
    assumptions: (count, total) => `${count} of ${total} numbers are assumptions.`
  }
} satisfies Messages
