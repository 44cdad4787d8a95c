import type { Messages } from '../../messages.js'
import { ordinal, theContribution } from './grammar.js'
import { Does, does, of, the, verbFirst } from './names.js'

export const questions: Messages['questions'] = {
  deal: ({ who, offer }, names) =>
    `Les conditions d’un accord sont sur la table${offer > 1 ? ` pour la ${ordinal(offer)} fois` : ''}. Est-ce que ${does(names.of(who), 'les accepte', 'les acceptent')} ?`,
  request: ({ who }, names) =>
    `Le cessez-le-feu est jugé crédible. Est-ce que ${does(names.of(who), 'demande', 'demandent')} l’envoi des forces promises ?`,
  restraint: ({ who, severity }, names) =>
    `${Does(names.of(who), 'est sur le point', 'sont sur le point')} de commettre une violation (gravité ${severity}). Faut-il y renoncer ?`,
  mandate: ({ who, pledge, time }, names) => {
    const gate = names.gate(pledge)
    return `${Does(names.of(who), 'se prononce', 'se prononcent')}${gate ? ` (${gate})` : ''}${time > 1 ? ` pour la ${ordinal(time)} fois` : ''} sur un mandat pour ${theContribution(pledge, names)}. Est-il accordé ?`
  },
  response: ({ who, rung, place, of: count }, names) =>
    count === 1
      ? `L’échelon ${rung} est engagé, et la question ne s’adresse qu’à un membre : ${the(names.of(who))}. Quelle est la réponse ?`
      : `L’échelon ${rung} est engagé. C’est le tour ${of(names.of(who))} (position ${place} sur ${count} membres). Quelle est la réponse ?`,
  reaction: ({ who, rung }, names) =>
    `L’échelon ${rung} a reçu sa réponse. ${verbFirst(names.of(who), 'Que fait', 'Que font')} ?`,
  backing: ({ who }, names) => `Que devient le soutien ${of(names.of(who))} aux garanties ?`
}

export const options: Messages['options'] = {
  deal: { accept: 'Accepter', reject: 'Refuser' },
  request: { request: 'Les demander', wait: 'Attendre' },
  restraint: { holdBack: 'Renoncer', act: 'Agir' },
  mandate: { yes: 'Accorder', caveats: 'Accorder avec restrictions', postpone: 'Reporter', no: 'Ne pas accorder' },
  response: { full: 'En totalité', part: 'En partie', later: 'Plus tard', decline: 'Refuser' },
  reaction: { backDown: 'Reculer', persist: 'Continuer', escalate: 'Aller plus loin' },
  backing: { reaffirm: 'Réaffirmer', blur: 'Laisser dans le flou', withdraw: 'Retirer' }
}
