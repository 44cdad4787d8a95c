import type { Reaction } from '../../../rules/occurrence.js'
import type { Messages } from '../../messages.js'
import { cardinal, decimal, plural } from './grammar.js'
import { Of, The, capital, the } from './names.js'

/** From a violation to the assessment of the response. The actor is named only where the mechanism has found one. */
export const compliance = {
  'violation.occurred': ({ severity, detected }) =>
    detected
      ? `${capital(kinds[severity])} is observed. Nobody has been found responsible.`
      : `${capital(kinds[severity])} goes unobserved.`,
  'restraint.answered': ({ party, answer }, names) =>
    answer === 'holdBack'
      ? `${The(names.of(party))} holds back from a violation of its own.`
      : `${The(names.of(party))} does not hold back from a violation of its own.`,
  'followUp.cancelled': () =>
    'A further violation that was to follow does not happen, as the first was found an accident.',
  // True and false alarms read alike: which it was is for the finding to say.
  'alarm.raised': ({ severity }) =>
    `${capital(kinds[severity])} is reported. Verification begins; nobody has been found responsible.`,
  'finding.issued': ({ finding, severity }, names) =>
    ({
      challenger: `${capital(definite[severity])} is attributed to ${the(names.challenger)}.`,
      protected: `${capital(definite[severity])} is attributed to ${the(names.protected)}.`,
      accident: `${capital(definite[severity])} is found to have been an accident.`,
      unattributed: `${capital(definite[severity])} is confirmed, and nobody is found responsible.`,
      nothing: `Nothing is found to have happened: ${definite[severity]} was a false alarm.`
    })[finding],
  'rung.due': ({ rung, asked }, names) => {
    const title = names.rung(rung)
    const due =
      rung > 1 ? `Hostilities have gone on past rung ${rung - 1}, so rung ${rung} is due` : `Rung ${rung} is due`
    const who =
      asked.length === 0
        ? 'No pledge reaches it'
        : `${capital(cardinal(asked.length))} ${plural(asked.length, 'member is', 'members are')} asked`
    return `${due}${title ? ` (${title})` : ''}. ${who}.`
  },
  'response.given': ({ member, answer }, names) =>
    `${The(names.of(member))} ${{ full: 'answers in full', part: 'answers in part', later: 'will answer later', decline: 'declines' }[answer]}.`,
  'forces.acted': ({ party, strength }, names) =>
    `${The(names.of(party))} acts with its own forces (strength ${decimal(strength)} of 1).`,
  // Without the challenger's name: nobody may have been found responsible, and the ladder runs all the same.
  'challenger.reacted': ({ reaction, rung, strength, needed, severity }, names) => {
    const [low, high] = names.neededRange(severity) ?? []
    const range = low === undefined || high === undefined ? '' : ` (${decimal(low)}–${decimal(high)})`
    return (
      `Hostilities ${after(reaction, rung, severity)[0]}. ` +
      `Delivered strength was ${decimal(strength)} of 1, and about ${decimal(needed)}${range} is assumed to be needed.`
    )
  },
  'assessment.made': ({ finding, answered, severity, credibility, impunity }, names) =>
    finding === 'protected'
      ? `The case of ${definite[severity]} is closed. It was attributed to ${the(names.protected)}, so no rung fell due.`
      : `The case of ${definite[severity]} is closed ${answered ? 'as answered' : 'without an answer that ended it'}. ` +
        `Credibility stands at ${level(credibility)} of 5, impunity at ${level(impunity)} of 5.`,
  'guarantees.lapsed': () => 'The guarantees lapse.'
} satisfies Partial<Messages['happenings']>

export const reasonsInCompliance = {
  'violation.occurred': ({ severity }) => `there had been ${kinds[severity]}`,
  'restraint.answered': null,
  'followUp.cancelled': null,
  'alarm.raised': ({ severity }) => `${kinds[severity]} was reported`,
  'finding.issued': ({ finding, severity }, names) =>
    ({
      challenger: `${definite[severity]} was attributed to ${the(names.challenger)}`,
      protected: `${definite[severity]} was attributed to ${the(names.protected)}`,
      accident: `${definite[severity]} was found to be an accident`,
      unattributed: `nobody was found responsible for ${definite[severity]}`,
      nothing: 'the alarm was false'
    })[finding],
  'rung.due': ({ rung }) => `rung ${rung} was due`,
  'response.given': ({ member, answer }, names) =>
    `${the(names.of(member))} ${{ full: 'answered in full', part: 'answered in part', later: 'put off its answer', decline: 'declined' }[answer]}`,
  'forces.acted': ({ party }, names) => `${the(names.of(party))} acted with its own forces`,
  'challenger.reacted': ({ reaction, rung, severity }) => `hostilities ${after(reaction, rung, severity)[1]}`,
  'assessment.made': ({ answered, severity }) =>
    `${definite[severity]} ${answered ? 'had been answered' : 'had not been answered'}`,
  'guarantees.lapsed': () => 'the guarantees lapsed'
} satisfies Partial<Messages['reasons']>

export const debrief: Messages['debrief'] = {
  violation: ({ actor, severity, detected }, names) => {
    const whose = { challenger: the(names.challenger), protected: the(names.protected), nobody: 'nobody in particular' }
    return `${capital(kinds[severity])} by ${whose[actor]} ${detected ? 'is observed' : 'goes unobserved'}.`
  },
  falseAlarm: 'Nothing had happened.',
  type: {
    satisfied: ({ challenger }) =>
      `${Of(challenger)} disposition in this run was satisfied: it seldom tested the ceasefire.`,
    opportunist: ({ challenger }) =>
      `${Of(challenger)} disposition in this run was opportunist: it tested the ceasefire where that seemed cheap.`,
    determined: ({ challenger }) =>
      `${Of(challenger)} disposition in this run was determined: it was set on testing the ceasefire.`
  }
}

const kinds = {
  2: 'a serious violation (severity 2)',
  3: 'a major violation (severity 3)',
  4: 'a renewed armed attack (severity 4)'
}
const definite = {
  2: 'the serious violation (severity 2)',
  3: 'the major violation (severity 3)',
  4: 'the renewed armed attack (severity 4)'
}

/** Levels are shown to a whole or a half. */
const level = (value: number) => String(Math.round(value * 2) / 2)

/** What hostilities do after a rung, in the present and in the past. Escalation goes one severity up, to 4 at most. */
function after(reaction: Reaction, rung: number, severity: 2 | 3 | 4): [present: string, past: string] {
  const next = severity === 2 ? 3 : 4
  if (reaction === 'backDown') return [`stop after rung ${rung}`, `stopped after rung ${rung}`]
  if (reaction === 'persist' || next === severity) return [`go on after rung ${rung}`, `went on after rung ${rung}`]
  return [`escalate after rung ${rung} to ${kinds[next]}`, `escalated after rung ${rung} to ${kinds[next]}`]
}
