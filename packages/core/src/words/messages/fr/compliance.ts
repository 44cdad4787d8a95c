import type { Reaction } from '../../../rules/occurrence.js'
import type { Messages } from '../../messages.js'
import { cardinal, decimal, level } from './grammar.js'
import { Does, capital, does, of, the, to } from './names.js'

/** From a violation to the assessment of the response. The actor is named only where the mechanism has found one. */
export const compliance = {
  'violation.occurred': ({ severity, detected }) =>
    detected
      ? `Une ${kinds[severity]} est observée. Aucun responsable n’est établi.`
      : `Une ${kinds[severity]} passe inaperçue.`,
  'restraint.answered': ({ party, answer }, names) =>
    answer === 'holdBack'
      ? `${Does(names.of(party), 'renonce', 'renoncent')} à commettre une violation.`
      : `${Does(names.of(party), 'ne renonce', 'ne renoncent')} pas à commettre une violation.`,
  'followUp.cancelled': () =>
    'Une autre violation qui devait suivre n’a pas lieu, la première ayant été reconnue comme un accident.',
  // True and false alarms read alike: which it was is for the finding to say.
  'alarm.raised': ({ severity }) =>
    `Une ${kinds[severity]} est signalée. La vérification commence ; aucun responsable n’est établi.`,
  'finding.issued': ({ finding, severity }, names) =>
    ({
      challenger: `${capital(definite[severity])} est attribuée ${to(names.challenger)}.`,
      protected: `${capital(definite[severity])} est attribuée ${to(names.protected)}.`,
      accident: `${capital(definite[severity])} est reconnue comme un accident.`,
      unattributed: `${capital(definite[severity])} est confirmée, sans qu’un responsable soit établi.`,
      nothing: `La vérification conclut qu’il ne s’est rien produit : ${definite[severity]} était une fausse alerte.`
    })[finding],
  'rung.due': ({ rung, asked }, names) => {
    const title = names.rung(rung)
    const due =
      rung > 1
        ? `Les hostilités ont continué après l’échelon ${rung - 1} : l’échelon ${rung} est engagé`
        : `L’échelon ${rung} est engagé`
    const who =
      asked.length === 0
        ? 'Aucun engagement ne va jusque-là'
        : asked.length === 1
          ? 'Un membre est sollicité'
          : `${capital(cardinal(asked.length))} membres sont sollicités`
    return `${due}${title ? ` (${title})` : ''}. ${who}.`
  },
  'response.given': ({ member, answer }, names) => {
    const who = names.of(member)
    return {
      full: `${Does(who, 'répond', 'répondent')} en totalité.`,
      part: `${Does(who, 'répond', 'répondent')} en partie.`,
      later: `${Does(who, 'répondra', 'répondront')} plus tard.`,
      decline: `${Does(who, 'refuse', 'refusent')}.`
    }[answer]
  },
  'forces.acted': ({ party, strength }, names) =>
    `${Does(names.of(party), 'agit avec ses', 'agissent avec leurs')} propres forces (puissance ${decimal(strength)} sur 1).`,
  // Without the challenger's name: nobody may have been found responsible, and the ladder runs all the same.
  'challenger.reacted': ({ reaction, rung, strength, needed, severity }, names) => {
    const [low, high] = names.neededRange(severity) ?? []
    const range = low === undefined || high === undefined ? '' : ` (${decimal(low)}–${decimal(high)})`
    return (
      `Les hostilités ${after(reaction, rung, severity)[0]}. ` +
      `La puissance fournie était de ${decimal(strength)} sur 1 ; on suppose qu’il en faut environ ${decimal(needed)}${range}.`
    )
  },
  'assessment.made': ({ finding, answered, severity, credibility, impunity }, names) =>
    finding === 'protected'
      ? `Le dossier de ${definite[severity]} est clos. Les faits ont été attribués ${to(names.protected)} : aucun échelon n’a donc été engagé.`
      : `Le dossier de ${definite[severity]} est clos ${answered ? 'avec une réponse' : 'sans qu’une réponse y ait mis fin'}. ` +
        `La crédibilité est à ${level(credibility)} sur 5, l’impunité à ${level(impunity)} sur 5.`,
  'guarantees.lapsed': () => 'Les garanties deviennent caduques.'
} satisfies Partial<Messages['happenings']>

export const reasonsInCompliance = {
  'violation.occurred': ({ severity }) => `une ${kinds[severity]} s’était produite`,
  'restraint.answered': null,
  'followUp.cancelled': null,
  'alarm.raised': ({ severity }) => `une ${kinds[severity]} a été signalée`,
  'finding.issued': ({ finding, severity }, names) =>
    ({
      challenger: `${definite[severity]} a été attribuée ${to(names.challenger)}`,
      protected: `${definite[severity]} a été attribuée ${to(names.protected)}`,
      accident: `${definite[severity]} a été reconnue comme un accident`,
      unattributed: `${definite[severity]} a été confirmée sans responsable établi`,
      nothing: 'l’alerte était fausse'
    })[finding],
  'rung.due': ({ rung }) => `l’échelon ${rung} était engagé`,
  'response.given': ({ member, answer }, names) => {
    const who = names.of(member)
    return {
      full: `${does(who, 'a répondu', 'ont répondu')} en totalité`,
      part: `${does(who, 'a répondu', 'ont répondu')} en partie`,
      later: `${does(who, 'a remis sa', 'ont remis leur')} réponse à plus tard`,
      decline: does(who, 'a refusé', 'ont refusé')
    }[answer]
  },
  'forces.acted': ({ party }, names) =>
    `${does(names.of(party), 'a agi avec ses', 'ont agi avec leurs')} propres forces`,
  'challenger.reacted': ({ reaction, rung, severity }) => `les hostilités ${after(reaction, rung, severity)[1]}`,
  'assessment.made': ({ answered, severity }) =>
    `${definite[severity]} ${answered ? 'avait reçu une réponse' : 'était restée sans réponse'}`,
  'guarantees.lapsed': () => 'les garanties sont devenues caduques'
} satisfies Partial<Messages['reasons']>

export const debrief: Messages['debrief'] = {
  violation: ({ actor, severity, detected }, names) => {
    const whose = {
      challenger: `commise par ${the(names.challenger)}`,
      protected: `commise par ${the(names.protected)}`,
      nobody: 'sans auteur particulier'
    }
    return `Une ${kinds[severity]} ${whose[actor]} ${detected ? 'est observée' : 'passe inaperçue'}.`
  },
  falseAlarm: 'Rien ne s’était produit.',
  type: {
    satisfied: ({ challenger }) =>
      `Dans cette simulation, la disposition ${of(challenger)} était satisfaite : le cessez-le-feu a rarement été mis à l’épreuve.`,
    opportunist: ({ challenger }) =>
      `Dans cette simulation, la disposition ${of(challenger)} était opportuniste : le cessez-le-feu a été mis à l’épreuve là où cela semblait peu coûteux.`,
    determined: ({ challenger }) =>
      `Dans cette simulation, la disposition ${of(challenger)} était déterminée : le cessez-le-feu devait être mis à l’épreuve.`
  }
}

const kinds = {
  2: 'violation sérieuse (gravité 2)',
  3: 'violation majeure (gravité 3)',
  4: 'nouvelle attaque armée (gravité 4)'
}
const definite = {
  2: 'la violation sérieuse (gravité 2)',
  3: 'la violation majeure (gravité 3)',
  4: 'la nouvelle attaque armée (gravité 4)'
}

/** What hostilities do after a rung, in the present and in the past. Escalation goes one severity up, to 4 at most. */
function after(reaction: Reaction, rung: number, severity: 2 | 3 | 4): [present: string, past: string] {
  const next = severity === 2 ? 3 : 4
  if (reaction === 'backDown') return [`cessent après l’échelon ${rung}`, `ont cessé après l’échelon ${rung}`]
  if (reaction === 'persist' || next === severity)
    return [`continuent après l’échelon ${rung}`, `ont continué après l’échelon ${rung}`]
  const until = `après l’échelon ${rung}, jusqu’à une ${kinds[next]}`
  return [`s’aggravent ${until}`, `se sont aggravées ${until}`]
}
