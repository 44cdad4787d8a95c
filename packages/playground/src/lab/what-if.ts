import {
  applyOverlay,
  listOverlays,
  listQuantities,
  loadOverlay,
  type Entry,
  type Overlay,
  type Scenario
} from '@armistice/core'
import { pledgesOf } from '../reading/pledges.js'
import { labMessages } from '../messages/lab.js'
import { pledgeName, quantityName } from '../quantity-names.js'
import { namesOf } from '../words.js'

/** A change that a person picks, to see what it would do. */
export type WhatIf =
  | { readonly kind: 'none' }
  | { readonly kind: 'pledge'; readonly id: string; readonly effect: 'out' | 'formal' }
  | { readonly kind: 'member'; readonly id: string; readonly effect: 'nothing' | 'low' | 'high' }
  | { readonly kind: 'number'; readonly where: string; readonly value: number }
  | { readonly kind: 'theory'; readonly id: string }

export const kinds = ['none', 'pledge', 'member', 'number', 'theory'] as const

/** The numbers that can be changed: those that the model uses and that somebody has said. */
export function changeable(scenario: Scenario): readonly (Entry & { readonly value: number })[] {
  return listQuantities(scenario).filter(
    (entry): entry is Entry & { value: number } =>
      entry.value !== null && !entry.path.startsWith('/facts/') && !entry.path.endsWith('/size')
  )
}

/** The first change of a kind, for a person to go on from. */
export function firstOf(kind: WhatIf['kind'], scenario: Scenario): WhatIf {
  const pledge = active(scenario)[0]
  const number = changeable(scenario).find(({ range }) => range !== undefined) ?? changeable(scenario)[0]
  if (kind === 'pledge' && pledge) return { kind, id: pledge.id, effect: 'out' }
  if (kind === 'member' && pledge) return { kind, id: pledge.member, effect: 'nothing' }
  if (kind === 'number' && number) return { kind, where: number.where, value: number.range?.[0] ?? number.value }
  if (kind === 'theory') return { kind, id: listOverlays()[0]!.id }
  return { kind: 'none' }
}

/** The pledges that count for something. */
export const active = ({ pledges }: Scenario): Scenario['pledges'] =>
  pledges.filter(({ firmness }) => firmness !== 'notStated' && firmness !== 'ruledOut')

/** What the change is called. Empty for none. */
export function titleOf(whatIf: WhatIf, scenario: Scenario): string {
  const words = labMessages.whatIf
  switch (whatIf.kind) {
    case 'none':
      return ''
    case 'pledge':
      return words.pledgeTitle(pledgeText(whatIf.id, scenario), whatIf.effect)
    case 'member':
      return words.memberTitle(memberName(whatIf.id, scenario), whatIf.effect)
    case 'number':
      return words.numberTitle(quantityName(whatIf.where, scenario), labMessages.plain(whatIf.value))
    case 'theory':
      return listOverlays().find(({ id }) => id === whatIf.id)?.title ?? whatIf.id
  }
}

export function pledgeText(id: string, scenario: Scenario): string {
  const pledge = scenario.pledges.find((each) => each.id === id)
  return pledge ? `${memberName(pledge.member, scenario)}: ${pledgeName(id, scenario)}` : id
}

export const memberName = (id: string, scenario: Scenario): string => namesOf(scenario).of(id)

/** The scenario with the change. Rejects with what is wrong with it: a number may be beyond what is possible. */
export async function changed(whatIf: WhatIf, scenario: Scenario): Promise<Scenario> {
  if (whatIf.kind === 'none') return scenario
  return applyOverlay(scenario, whatIf.kind === 'theory' ? await loadOverlay(whatIf.id) : overlayOf(whatIf, scenario))
}

/** The change as an overlay. */
export function overlayOf(whatIf: Exclude<WhatIf, { kind: 'none' | 'theory' }>, scenario: Scenario): Overlay {
  const title = titleOf(whatIf, scenario).slice(0, 200)
  return {
    version: 1,
    id: 'what-if',
    title,
    claim: labMessages.whatIf.claim(title),
    changes: changesOf(whatIf, scenario)
  }
}

function changesOf(whatIf: Exclude<WhatIf, { kind: 'none' | 'theory' }>, scenario: Scenario): Overlay['changes'] {
  switch (whatIf.kind) {
    case 'pledge':
      return [firmness(whatIf.id, whatIf.effect === 'out' ? 'notStated' : 'formal')]
    case 'member':
      return whatIf.effect === 'nothing'
        ? pledgesOf(whatIf.id, scenario).map(({ id }) => firmness(id, 'notStated'))
        : [{ path: `/members/${whatIf.id}/reliability`, value: sure(reliability(whatIf.id, whatIf.effect, scenario)) }]
    case 'number':
      return fixedAt(whatIf, scenario)
  }
}

const firmness = (id: string, value: string) => ({ path: `/pledges/${id}/firmness`, value })

const sure = (value: number) => ({ value, unit: '1', status: 'assumption' })

/** The lowest, or highest, reliability held possible: a member's own, or what studies differ by. */
export function reliability(id: string, effect: 'low' | 'high', { members, response }: Scenario): number {
  const own = members.find((member) => member.id === id)?.reliability
  const range = own && 'range' in own && own.range
  const all = range ? [...range] : response.presets.map(({ honoured }) => honoured.value)
  return effect === 'low' ? Math.min(...all) : Math.max(...all)
}

/** A number that is set is no longer one that is not known: its range closes on it. */
function fixedAt({ where, value }: { readonly where: string; readonly value: number }, scenario: Scenario) {
  const entry = changeable(scenario).find((each) => each.where === where)
  if (!entry) throw new RangeError(labMessages.whatIf.unknownNumber(where))
  const range = entry.range ? [{ path: `${entry.path}/range`, value: [value, value] }] : []
  // First wide enough for both, as every step of an overlay is made on the one before it and only the last is checked.
  return [{ path: `${entry.path}/value`, value }, ...range]
}
