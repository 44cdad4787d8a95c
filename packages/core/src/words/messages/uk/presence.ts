import type { Messages } from '../../messages.js'
import type { Names } from '../../names.js'
import { contribution, percent, thousands } from './grammar.js'
import { labels } from './labels.js'
import { Does, capital, did, of, verbFirst } from './names.js'
import { plural } from './plural.js'
import { expected } from './talks.js'

/** Monitoring, mandates, and what arrives. */
export const presence = {
  'monitoring.operational': (_, { lead }) =>
    `Моніторинг діє${lead ? `; його ${verbFirst(lead, 'очолює', 'очолюють')}` : ''}.`,
  'monitoring.degraded': () => 'Моніторинг обмежений і бачить менше, ніж раніше.',
  'monitoring.restored': () => 'Моніторинг знову діє повністю.',
  'mandate.sought': ({ member, pledge, dueHour, hour }, names) =>
    `${Does(names.of(member), 'прагне', 'прагнуть')} отримати мандат${gate(pledge, names)} на ${contribution(pledge, names)}; ` +
    `відповідь очікується ${expected(dueHour - hour)}.`,
  'mandate.granted': ({ member, pledge, caveats }, names) =>
    `${Does(names.of(member), 'має', 'мають')} мандат${caveats ? ' із застереженнями' : ''} на ${contribution(pledge, names)}.`,
  'mandate.postponed': ({ member, pledge }, names) =>
    `Рішення ${of(names.of(member))} щодо мандата на ${contribution(pledge, names)} відкладено.`,
  'mandate.refused': ({ member, pledge }, names) =>
    `Мандат ${of(names.of(member))} на ${contribution(pledge, names)} не надано.`,
  'pledge.slipped': ({ member, pledge, days }, names) => {
    const late = Math.max(1, Math.round(days))
    return `${about(member, pledge, names)}: наступна частина прибуде приблизно на ${thousands(late)} ${plural(late, 'день', 'дні', 'днів')} пізніше, ніж заплановано.`
  },
  'pledge.arrived': ({ member, pledge, fraction }, names) =>
    `${about(member, pledge, names)}: ${fraction > 0.995 ? 'усе' : percent(fraction)} на місці.`,
  'pledge.suspended': ({ member, pledge }, names) => `${about(member, pledge, names)}: внесок призупинено.`,
  'pledge.resumed': ({ member, pledge }, names) => `${about(member, pledge, names)}: внесок відновлено.`,
  'pledge.withdrawn': ({ member, pledge }, names) => `${about(member, pledge, names)}: внесок відкликано.`,
  'pledge.rotated': ({ member, pledge, fraction }, names) =>
    `${about(member, pledge, names)}: після ротації лишається ${percent(fraction)} повного обсягу.`,
  'hub.stage': ({ hub, stage }, names) => `${capital(names.hub(hub))}: ${stages[stage] ?? stages[3]}.`
} satisfies Partial<Messages['happenings']>

export const reasonsInPresence = {
  'monitoring.operational': () => 'моніторинг почав діяти',
  'monitoring.degraded': () => 'моніторинг був обмежений',
  'monitoring.restored': () => 'моніторинг знову діяв повністю',
  'mandate.sought': null,
  'mandate.granted': ({ member }, names) => did(names.of(member), 'ма', ' мандат'),
  'mandate.postponed': ({ member }, names) => `рішення ${of(names.of(member))} щодо мандата було відкладено`,
  'mandate.refused': ({ member }, names) => `мандат ${of(names.of(member))} не було надано`,
  'pledge.slipped': null,
  'pledge.arrived': ({ member, pledge }, names) => `${its(member, pledge, names)} прибув`,
  'pledge.suspended': ({ member, pledge }, names) => `${its(member, pledge, names)} лишався призупиненим`,
  'pledge.resumed': null,
  'pledge.withdrawn': ({ member, pledge }, names) => `${its(member, pledge, names)} було відкликано`,
  'pledge.rotated': ({ member, pledge }, names) => `${its(member, pledge, names)} не вдалося втримати в повному обсязі`,
  'hub.stage': ({ hub, stage }, names) =>
    `було досягнуто стадії «${labels.hubStage[stage as 0] ?? labels.hubStage[3]}» (${names.hub(hub)})`
} satisfies Partial<Messages['reasons']>

const stages = [
  'нічого немає на місці',
  'прибула передова група',
  'досягнуто початкової спроможності',
  'досягнуто повної спроможності'
]

/** Whose contribution, with the name in its plain form. */
const about = (member: string, pledge: string, names: Names) =>
  `${capital(names.of(member))}, ${contribution(pledge, names)}`

const its = (member: string, pledge: string, names: Names) =>
  `внесок ${of(names.of(member))} (${contribution(pledge, names)})`

function gate(pledge: string, names: Names): string {
  const name = names.gate(pledge)
  return name ? ` (${name})` : ''
}
