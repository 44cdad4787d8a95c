import type { Messages } from '../../messages.js'
import type { Names } from '../../names.js'
import { contribution, percent, plural, thousands } from './grammar.js'
import { Of, The, capital, of, the } from './names.js'
import { expected } from './talks.js'

/** Monitoring, mandates, and what arrives. */
export const presence = {
  'monitoring.operational': (_, { lead }) => `Monitoring is operational${lead ? `, led by ${the(lead)}` : ''}.`,
  'monitoring.degraded': () => 'Monitoring is degraded and sees less than before.',
  'monitoring.restored': () => 'Monitoring is fully operational again.',
  'mandate.sought': ({ member, pledge, dueHour, hour }, names) =>
    `${The(names.of(member))} seeks a mandate${gate(pledge, names)} for ${contribution(pledge, names)}; ` +
    `an answer is expected ${expected(dueHour - hour)}.`,
  'mandate.granted': ({ member, pledge, caveats }, names) =>
    `${The(names.of(member))} has a mandate${caveats ? ' with caveats' : ''} for ${contribution(pledge, names)}.`,
  'mandate.postponed': ({ member, pledge }, names) =>
    `${Of(names.of(member))} mandate for ${contribution(pledge, names)} is postponed.`,
  'mandate.refused': ({ member, pledge }, names) =>
    `${Of(names.of(member))} mandate for ${contribution(pledge, names)} is not granted.`,
  'pledge.slipped': ({ member, pledge, days }, names) =>
    `${it(member, pledge, names)}: the next part arrives about ${thousands(Math.max(1, days))} ${plural(Math.max(1, Math.round(days)), 'day')} later than planned.`,
  'pledge.arrived': ({ member, pledge, fraction }, names) =>
    `${it(member, pledge, names)}: ${fraction > 0.995 ? 'all' : percent(fraction)} in place.`,
  'pledge.suspended': ({ member, pledge }, names) => `${it(member, pledge, names)}: suspended.`,
  'pledge.resumed': ({ member, pledge }, names) => `${it(member, pledge, names)}: taken up again.`,
  'pledge.withdrawn': ({ member, pledge }, names) => `${it(member, pledge, names)}: withdrawn.`,
  'pledge.rotated': ({ member, pledge, fraction }, names) =>
    `${it(member, pledge, names)}: rotation leaves ${percent(fraction)} of the full size in place.`,
  'hub.stage': ({ hub, stage }, names) => `${capital(names.hub(hub))}: ${stages[stage] ?? stages[3]}.`
} satisfies Partial<Messages['happenings']>

export const reasonsInPresence = {
  'monitoring.operational': () => 'monitoring became operational',
  'monitoring.degraded': () => 'monitoring was degraded',
  'monitoring.restored': () => 'monitoring was operational again',
  'mandate.sought': null,
  'mandate.granted': ({ member }, names) => `${the(names.of(member))} had its mandate`,
  'mandate.postponed': ({ member }, names) => `${of(names.of(member))} mandate had been postponed`,
  'mandate.refused': ({ member }, names) => `${of(names.of(member))} mandate was not granted`,
  'pledge.slipped': null,
  'pledge.arrived': ({ member, pledge }, names) => `${of(names.of(member))} ${contribution(pledge, names)} arrived`,
  'pledge.suspended': ({ member, pledge }, names) =>
    `${of(names.of(member))} ${contribution(pledge, names)} stayed suspended`,
  'pledge.resumed': null,
  'pledge.withdrawn': ({ member, pledge }, names) => `${of(names.of(member))} ${contribution(pledge, names)} went home`,
  'pledge.rotated': ({ member, pledge }, names) =>
    `${of(names.of(member))} ${contribution(pledge, names)} could not be held at full size`,
  'hub.stage': ({ hub, stage }, names) => `${names.hub(hub)} reached the stage “${reached[stage] ?? reached[3]}”`
} satisfies Partial<Messages['reasons']>

const stages = [
  'nothing is in place',
  'an advance party has arrived',
  'initial capability reached',
  'full capability reached'
]
const reached = ['planned', 'advance party', 'initial capability', 'full capability']

const it = (member: string, pledge: string, names: Names) => `${Of(names.of(member))} ${contribution(pledge, names)}`

function gate(pledge: string, names: Names): string {
  const name = names.gate(pledge)
  return name ? ` (${name})` : ''
}
