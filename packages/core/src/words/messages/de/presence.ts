import type { Messages } from '../../messages.js'
import type { Names } from '../../names.js'
import { contribution, percent, plural, thousands } from './grammar.js'
import { labels } from './labels.js'
import { Does, capital, does, of } from './names.js'
import { expected } from './talks.js'

/** Monitoring, mandates, and what arrives. */
export const presence = {
  'monitoring.operational': (_, { lead }) =>
    `Die Überwachung ist einsatzbereit${lead ? `, unter der Leitung ${of(lead)}` : ''}.`,
  'monitoring.degraded': () => 'Die Überwachung ist eingeschränkt und sieht weniger als zuvor.',
  'monitoring.restored': () => 'Die Überwachung ist wieder voll einsatzbereit.',
  'mandate.sought': ({ member, pledge, dueHour, hour }, names) =>
    `${Does(names.of(member), 'strebt', 'streben')} ein Mandat${gate(pledge, names)} für ${contribution(pledge, names)} an; ` +
    `eine Antwort wird ${expected(dueHour - hour)} erwartet.`,
  'mandate.granted': ({ member, pledge, caveats }, names) =>
    `${Does(names.of(member), 'hat', 'haben')} ein Mandat${caveats ? ' mit Auflagen' : ''} für ${contribution(pledge, names)}.`,
  'mandate.postponed': ({ member, pledge }, names) =>
    `Die Entscheidung ${of(names.of(member))} über ein Mandat für ${contribution(pledge, names)} ist vertagt.`,
  'mandate.refused': ({ member, pledge }, names) =>
    `Das Mandat ${of(names.of(member))} für ${contribution(pledge, names)} wird nicht erteilt.`,
  'pledge.slipped': ({ member, pledge, days }, names) => {
    const late = Math.max(1, Math.round(days))
    return `${about(member, pledge, names)}: Der nächste Teil trifft etwa ${thousands(late)} ${plural(late, 'Tag', 'Tage')} später ein als geplant.`
  },
  'pledge.arrived': ({ member, pledge, fraction }, names) =>
    `${about(member, pledge, names)}: ${fraction > 0.995 ? 'vollständig' : `zu ${percent(fraction)}`} bereitgestellt.`,
  'pledge.suspended': ({ member, pledge }, names) => `${about(member, pledge, names)}: ausgesetzt.`,
  'pledge.resumed': ({ member, pledge }, names) => `${about(member, pledge, names)}: wieder aufgenommen.`,
  'pledge.withdrawn': ({ member, pledge }, names) => `${about(member, pledge, names)}: zurückgezogen.`,
  'pledge.rotated': ({ member, pledge, fraction }, names) =>
    `${about(member, pledge, names)}: Nach der Ablösung bleiben ${percent(fraction)} des vollen Umfangs.`,
  'hub.stage': ({ hub, stage }, names) => `${capital(names.hub(hub))}: ${stages[stage] ?? stages[3]}.`
} satisfies Partial<Messages['happenings']>

export const reasonsInPresence = {
  'monitoring.operational': () => 'die Überwachung wurde einsatzbereit',
  'monitoring.degraded': () => 'die Überwachung war eingeschränkt',
  'monitoring.restored': () => 'die Überwachung war wieder einsatzbereit',
  'mandate.sought': null,
  'mandate.granted': ({ member }, names) => `${does(names.of(member), 'hatte', 'hatten')} ein Mandat`,
  'mandate.postponed': ({ member }, names) =>
    `die Entscheidung ${of(names.of(member))} über ein Mandat war vertagt worden`,
  'mandate.refused': ({ member }, names) => `das Mandat ${of(names.of(member))} wurde nicht erteilt`,
  'pledge.slipped': null,
  'pledge.arrived': ({ member, pledge }, names) =>
    `der Beitrag ${of(names.of(member))} (${contribution(pledge, names)}) traf ein`,
  'pledge.suspended': ({ member, pledge }, names) =>
    `der Beitrag ${of(names.of(member))} (${contribution(pledge, names)}) blieb ausgesetzt`,
  'pledge.resumed': null,
  'pledge.withdrawn': ({ member, pledge }, names) =>
    `der Beitrag ${of(names.of(member))} (${contribution(pledge, names)}) wurde zurückgezogen`,
  'pledge.rotated': ({ member, pledge }, names) =>
    `der Beitrag ${of(names.of(member))} (${contribution(pledge, names)}) ließ sich nicht in vollem Umfang halten`,
  'hub.stage': ({ hub, stage }, names) =>
    `${names.hub(hub)}: die Stufe „${labels.hubStage[stage as 0] ?? labels.hubStage[3]}“ war erreicht`
} satisfies Partial<Messages['reasons']>

const stages = [
  'nichts ist bereitgestellt',
  'ein Vorauskommando ist eingetroffen',
  'erste Einsatzfähigkeit erreicht',
  'volle Einsatzfähigkeit erreicht'
]

/** Whose contribution, with the name in its plain form. */
const about = (member: string, pledge: string, names: Names) =>
  `${capital(names.of(member))}, ${contribution(pledge, names)}`

function gate(pledge: string, names: Names): string {
  const name = names.gate(pledge)
  return name ? ` (${name})` : ''
}
