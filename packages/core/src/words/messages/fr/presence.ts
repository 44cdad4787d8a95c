import type { Messages } from '../../messages.js'
import type { Names } from '../../names.js'
import { contribution, percent, plural, theContribution, thousands } from './grammar.js'
import { labels } from './labels.js'
import { Does, capital, does, of } from './names.js'
import { expected } from './talks.js'

/** Monitoring, mandates, and what arrives. */
export const presence = {
  'monitoring.operational': (_, { lead }) =>
    `La surveillance est opérationnelle${lead ? `, sous la direction ${of(lead)}` : ''}.`,
  'monitoring.degraded': () => 'La surveillance est dégradée et voit moins qu’avant.',
  'monitoring.restored': () => 'La surveillance est de nouveau pleinement opérationnelle.',
  'mandate.sought': ({ member, pledge, dueHour, hour }, names) =>
    `${Does(names.of(member), 'sollicite', 'sollicitent')} un mandat${gate(pledge, names)} pour ${theContribution(pledge, names)} ; ` +
    `une réponse est attendue ${expected(dueHour - hour)}.`,
  'mandate.granted': ({ member, pledge, caveats }, names) =>
    `${Does(names.of(member), 'dispose', 'disposent')} d’un mandat${caveats ? ', assorti de restrictions,' : ''} pour ${theContribution(pledge, names)}.`,
  'mandate.postponed': ({ member, pledge }, names) =>
    `La décision ${of(names.of(member))} sur un mandat pour ${theContribution(pledge, names)} est reportée.`,
  'mandate.refused': ({ member, pledge }, names) =>
    `Le mandat ${of(names.of(member))} pour ${theContribution(pledge, names)} n’est pas accordé.`,
  'pledge.slipped': ({ member, pledge, days }, names) => {
    const late = Math.max(1, Math.round(days))
    return `${about(member, pledge, names)} : la prochaine partie arrivera environ ${thousands(late)} ${plural(late, 'jour')} plus tard que prévu.`
  },
  'pledge.arrived': ({ member, pledge, fraction }, names) =>
    `${about(member, pledge, names)} : ${fraction > 0.995 ? 'tout est' : percent(fraction)} en place.`,
  'pledge.suspended': ({ member, pledge }, names) => `${about(member, pledge, names)} : contribution suspendue.`,
  'pledge.resumed': ({ member, pledge }, names) => `${about(member, pledge, names)} : contribution reprise.`,
  'pledge.withdrawn': ({ member, pledge }, names) => `${about(member, pledge, names)} : contribution retirée.`,
  'pledge.rotated': ({ member, pledge, fraction }, names) =>
    `${about(member, pledge, names)} : après la relève, ${percent(fraction)} du volume complet reste en place.`,
  'hub.stage': ({ hub, stage }, names) => `${capital(names.hub(hub))} : ${stages[stage] ?? stages[3]}.`
} satisfies Partial<Messages['happenings']>

export const reasonsInPresence = {
  'monitoring.operational': () => 'la surveillance est devenue opérationnelle',
  'monitoring.degraded': () => 'la surveillance était dégradée',
  'monitoring.restored': () => 'la surveillance était de nouveau opérationnelle',
  'mandate.sought': null,
  'mandate.granted': ({ member }, names) => `${does(names.of(member), 'disposait', 'disposaient')} d’un mandat`,
  'mandate.postponed': ({ member }, names) => `la décision ${of(names.of(member))} sur un mandat avait été reportée`,
  'mandate.refused': ({ member }, names) => `le mandat ${of(names.of(member))} n’a pas été accordé`,
  'pledge.slipped': null,
  'pledge.arrived': ({ member, pledge }, names) => `${its(member, pledge, names)} est arrivée`,
  'pledge.suspended': ({ member, pledge }, names) => `${its(member, pledge, names)} restait suspendue`,
  'pledge.resumed': null,
  'pledge.withdrawn': ({ member, pledge }, names) => `${its(member, pledge, names)} a été retirée`,
  'pledge.rotated': ({ member, pledge }, names) =>
    `${its(member, pledge, names)} n’a pas pu être maintenue à son volume complet`,
  'hub.stage': ({ hub, stage }, names) =>
    `le stade « ${labels.hubStage[stage as 0] ?? labels.hubStage[3]} » était atteint (${names.hub(hub)})`
} satisfies Partial<Messages['reasons']>

const stages = [
  'rien n’est en place',
  'un détachement précurseur est arrivé',
  'capacité initiale atteinte',
  'pleine capacité atteinte'
]

/** Whose contribution, with the name in its plain form. */
const about = (member: string, pledge: string, names: Names) =>
  `${capital(names.of(member))}, ${contribution(pledge, names)}`

const its = (member: string, pledge: string, names: Names) =>
  `la contribution ${of(names.of(member))} (${contribution(pledge, names)})`

function gate(pledge: string, names: Names): string {
  const name = names.gate(pledge)
  return name ? ` (${name})` : ''
}
