import type { Reaction } from '../../../rules/occurrence.js'
import type { Messages } from '../../messages.js'
import { cardinal, decimal, level } from './grammar.js'
import { dispositionOf } from './labels.js'
import { Does, accusative, capital, dative, does } from './names.js'

/** From a violation to the assessment of the response. The actor is named only where the mechanism has found one. */
export const compliance = {
  'violation.occurred': ({ severity, detected }) =>
    detected
      ? `Ein ${kinds[severity]} wird beobachtet. Eine verantwortliche Seite ist nicht festgestellt.`
      : `Ein ${kinds[severity]} bleibt unbeobachtet.`,
  'restraint.answered': ({ party, answer }, names) =>
    `${Does(names.of(party), 'verzichtet', 'verzichten')} ${answer === 'holdBack' ? '' : 'nicht '}auf einen eigenen Verstoß.`,
  'followUp.cancelled': () =>
    'Ein weiterer Verstoß, der folgen sollte, bleibt aus, da der erste als Unfall eingestuft wurde.',
  // True and false alarms read alike: which it was is for the finding to say.
  'alarm.raised': ({ severity }) =>
    `Ein ${kinds[severity]} wird gemeldet. Die Prüfung beginnt; eine verantwortliche Seite ist nicht festgestellt.`,
  'finding.issued': ({ finding, severity }, names) =>
    ({
      challenger: `Der ${definite[severity]} wird ${dative(names.challenger)} zugeschrieben.`,
      protected: `Der ${definite[severity]} wird ${dative(names.protected)} zugeschrieben.`,
      accident: `Der ${definite[severity]} wird als Unfall eingestuft.`,
      unattributed: `Der ${definite[severity]} ist bestätigt, aber niemandem zuzuschreiben.`,
      nothing: `Nach der Prüfung ist nichts geschehen: Der ${definite[severity]} war ein Fehlalarm.`
    })[finding],
  'rung.due': ({ rung, asked }, names) => {
    const title = names.rung(rung)
    const due =
      rung > 1
        ? `Die Feindseligkeiten gingen nach Stufe ${rung - 1} weiter, daher ist Stufe ${rung} fällig`
        : `Stufe ${rung} ist fällig`
    const who =
      asked.length === 0
        ? 'Keine Zusage reicht bis zu ihr'
        : asked.length === 1
          ? 'Ein Mitglied wird gefragt'
          : `${capital(cardinal(asked.length))} Mitglieder werden gefragt`
    return `${due}${title ? ` (${title})` : ''}. ${who}.`
  },
  'response.given': ({ member, answer }, names) => {
    const who = names.of(member)
    return {
      full: `${Does(who, 'antwortet', 'antworten')} in vollem Umfang.`,
      part: `${Does(who, 'antwortet', 'antworten')} teilweise.`,
      later: `${Does(who, 'wird', 'werden')} später antworten.`,
      decline: `${Does(who, 'lehnt', 'lehnen')} ab.`
    }[answer]
  },
  'forces.acted': ({ party, strength }, names) =>
    `${Does(names.of(party), 'handelt', 'handeln')} mit eigenen Kräften (Stärke ${decimal(strength)} von 1).`,
  // Without the challenger's name: nobody may have been found responsible, and the ladder runs all the same.
  'challenger.reacted': ({ reaction, rung, strength, needed, severity }, names) => {
    const [low, high] = names.neededRange(severity) ?? []
    const range = low === undefined || high === undefined ? '' : ` (${decimal(low)}–${decimal(high)})`
    return (
      `Die Feindseligkeiten ${after(reaction, rung, severity)[0]}. ` +
      `Die geleistete Stärke betrug ${decimal(strength)} von 1; nötig sind nach Annahme etwa ${decimal(needed)}${range}.`
    )
  },
  'assessment.made': ({ finding, answered, severity, credibility, impunity }, names) =>
    finding === 'protected'
      ? `Der Fall des ${ofKind[severity]} ist abgeschlossen. Er wurde ${dative(names.protected)} zugeschrieben, daher wurde keine Stufe fällig.`
      : `Der Fall des ${ofKind[severity]} ist abgeschlossen, ${answered ? 'und er gilt als beantwortet' : 'ohne dass eine Antwort ihn beendet hat'}. ` +
        `Die Glaubwürdigkeit liegt bei ${level(credibility)} von 5, die Straflosigkeit bei ${level(impunity)} von 5.`,
  'guarantees.lapsed': () => 'Die Garantien erlöschen.'
} satisfies Partial<Messages['happenings']>

export const reasonsInCompliance = {
  'violation.occurred': ({ severity }) => `es kam zu einem Verstoß (Schweregrad ${severity})`,
  'restraint.answered': null,
  'followUp.cancelled': null,
  'alarm.raised': ({ severity }) => `ein ${kinds[severity]} wurde gemeldet`,
  'finding.issued': ({ finding, severity }, names) =>
    ({
      challenger: `der ${definite[severity]} wurde ${dative(names.challenger)} zugeschrieben`,
      protected: `der ${definite[severity]} wurde ${dative(names.protected)} zugeschrieben`,
      accident: `der ${definite[severity]} wurde als Unfall eingestuft`,
      unattributed: `der ${definite[severity]} war niemandem zuzuschreiben`,
      nothing: 'es war ein Fehlalarm'
    })[finding],
  'rung.due': ({ rung }) => `Stufe ${rung} war fällig`,
  'response.given': ({ member, answer }, names) => {
    const who = names.of(member)
    return {
      full: `${does(who, 'antwortete', 'antworteten')} in vollem Umfang`,
      part: `${does(who, 'antwortete', 'antworteten')} teilweise`,
      later: `${does(who, 'schob', 'schoben')} die Antwort auf`,
      decline: `${does(who, 'lehnte', 'lehnten')} ab`
    }[answer]
  },
  'forces.acted': ({ party }, names) => `${does(names.of(party), 'handelte', 'handelten')} mit eigenen Kräften`,
  'challenger.reacted': ({ reaction, rung, severity }) => `die Feindseligkeiten ${after(reaction, rung, severity)[1]}`,
  'assessment.made': ({ answered, severity }) =>
    `der ${definite[severity]} ${answered ? 'war beantwortet worden' : 'war unbeantwortet geblieben'}`,
  'guarantees.lapsed': () => 'die Garantien erloschen'
} satisfies Partial<Messages['reasons']>

export const debrief: Messages['debrief'] = {
  violation: ({ actor, severity, detected }, names) => {
    const whose = {
      challenger: `durch ${accusative(names.challenger)}`,
      protected: `durch ${accusative(names.protected)}`,
      nobody: 'ohne bestimmten Urheber'
    }
    return `Ein ${kinds[severity]} ${whose[actor]} ${detected ? 'wird beobachtet' : 'bleibt unbeobachtet'}.`
  },
  falseAlarm: 'Es war nichts geschehen.',
  type: {
    satisfied: ({ challenger }) =>
      `Die ${dispositionOf(challenger)} war in diesem Durchlauf zufrieden: Die Waffenruhe wurde selten auf die Probe gestellt.`,
    opportunist: ({ challenger }) =>
      `Die ${dispositionOf(challenger)} war in diesem Durchlauf opportunistisch: Die Waffenruhe wurde dort auf die Probe gestellt, wo es wenig zu kosten schien.`,
    determined: ({ challenger }) =>
      `Die ${dispositionOf(challenger)} war in diesem Durchlauf entschlossen: Die Waffenruhe sollte auf die Probe gestellt werden.`
  }
}

const kinds = {
  2: 'ernster Verstoß (Schweregrad 2)',
  3: 'schwerer Verstoß (Schweregrad 3)',
  4: 'erneuter bewaffneter Angriff (Schweregrad 4)'
}
/** After "der". */
const definite = {
  2: 'ernste Verstoß (Schweregrad 2)',
  3: 'schwere Verstoß (Schweregrad 3)',
  4: 'erneute bewaffnete Angriff (Schweregrad 4)'
}
/** After "des". */
const ofKind = {
  2: 'ernsten Verstoßes (Schweregrad 2)',
  3: 'schweren Verstoßes (Schweregrad 3)',
  4: 'erneuten bewaffneten Angriffs (Schweregrad 4)'
}
/** After "zu einem". */
const toward = { 3: 'schweren Verstoß (Schweregrad 3)', 4: 'erneuten bewaffneten Angriff (Schweregrad 4)' }

/** What hostilities do after a rung, in the present and in the past. Escalation goes one severity up, to 4 at most. */
function after(reaction: Reaction, rung: number, severity: 2 | 3 | 4): [present: string, past: string] {
  const next = severity === 2 ? 3 : 4
  if (reaction === 'backDown') return [`enden nach Stufe ${rung}`, `endeten nach Stufe ${rung}`]
  if (reaction === 'persist' || next === severity)
    return [`gehen nach Stufe ${rung} weiter`, `gingen nach Stufe ${rung} weiter`]
  const to = `sich nach Stufe ${rung} zu einem ${toward[next]}`
  return [`steigern ${to}`, `steigerten ${to}`]
}
