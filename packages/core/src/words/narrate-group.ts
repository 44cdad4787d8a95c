import type { Answer } from '../rules/occurrence.js'
import type { Scenario } from '../scenario/scenario.js'
import { shortName } from './label.js'
import { messagesIn, type Language } from './language.js'
import { narrate } from './narrate.js'
import type { Passage } from './passages.js'

/** A passage of the log in words: one sentence for the answers of a rung, and one for a run of quiet weeks. */
export function narrateGroup(passage: Passage, scenario: Scenario, language: Language = 'en'): string {
  const { groups } = messagesIn(language)
  switch (passage.kind) {
    case 'one':
      return narrate(passage.occurrence, scenario, language)
    case 'alike':
      return passage.occurrences.map((occurrence) => narrate(occurrence, scenario, language)).join(' ')
    case 'answers': {
      const { rung, answers } = passage
      const by = (answer: Answer) =>
        answers.filter((given) => given.answer === answer).map(({ member }) => shortName(member))
      const members = { full: by('full'), part: by('part'), later: by('later'), decline: by('decline') }
      return groups.answers({ rung, asked: answers.length, by: members })
    }
    case 'weeks': {
      const { weeks, before } = passage
      const observed = weeks.reduce((sum, week) => sum + week.observed, 0) / weeks.length
      const from = (before ?? weeks[0])?.erosion ?? 0
      return groups.weeks({ weeks: weeks.length, observed, from, to: weeks.at(-1)?.erosion ?? from })
    }
  }
}
