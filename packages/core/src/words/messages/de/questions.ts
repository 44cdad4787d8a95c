import type { Messages } from '../../messages.js'
import { contribution, ordinal } from './grammar.js'
import { Does, does, of, verbFirst } from './names.js'

export const questions: Messages['questions'] = {
  deal: ({ who, offer }, names) =>
    `${offer > 1 ? `Zum ${ordinal(offer)} Mal liegen` : 'Es liegen'} Bedingungen für ein Abkommen auf dem Tisch. ${verbFirst(names.of(who), 'Nimmt', 'Nehmen')} sie an?`,
  request: ({ who }, names) =>
    `Die Waffenruhe gilt als glaubwürdig. ${verbFirst(names.of(who), 'Bittet', 'Bitten')} um die zugesagten Kräfte?`,
  restraint: ({ who, severity }, names) =>
    `${Does(names.of(who), 'steht', 'stehen')} kurz vor einem eigenen Verstoß (Schweregrad ${severity}). Wird darauf verzichtet?`,
  mandate: ({ who, pledge, time }, names) => {
    const gate = names.gate(pledge)
    return `${Does(names.of(who), 'entscheidet', 'entscheiden')}${gate ? ` (${gate})` : ''}${time > 1 ? ` zum ${ordinal(time)} Mal` : ''} über ein Mandat für ${contribution(pledge, names)}. Wird es erteilt?`
  },
  response: ({ who, rung, place, of: count }, names) =>
    count === 1
      ? `Stufe ${rung} ist fällig, und nur ${does(names.of(who), 'wird', 'werden')} gefragt. Wie lautet die Antwort?`
      : `Stufe ${rung} ist fällig. ${Does(names.of(who), 'wird', 'werden')} an ${place}. Stelle von ${count} Mitgliedern gefragt. Wie lautet die Antwort?`,
  reaction: ({ who, rung }, names) =>
    `Auf Stufe ${rung} ist geantwortet worden. ${verbFirst(names.of(who), 'Was tut', 'Was tun')}?`,
  backing: ({ who }, names) => `Was geschieht mit dem Rückhalt ${of(names.of(who))} für die Garantien?`
}

export const options: Messages['options'] = {
  deal: { accept: 'Annehmen', reject: 'Ablehnen' },
  request: { request: 'Um sie bitten', wait: 'Warten' },
  restraint: { holdBack: 'Verzichten', act: 'Handeln' },
  mandate: { yes: 'Erteilen', caveats: 'Mit Auflagen erteilen', postpone: 'Vertagen', no: 'Nicht erteilen' },
  response: { full: 'In vollem Umfang', part: 'Teilweise', later: 'Später', decline: 'Ablehnen' },
  reaction: { backDown: 'Einlenken', persist: 'Weitermachen', escalate: 'Eskalieren' },
  backing: { reaffirm: 'Bekräftigen', blur: 'Mehrdeutig lassen', withdraw: 'Entziehen' }
}
