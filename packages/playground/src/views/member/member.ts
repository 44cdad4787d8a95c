import type { Firmness, Scenario, SessionView } from '@armistice/core'
import { messages } from '../../messages/messages.js'
import { label, namesOf, pledgeName, wordsHere } from '../../words.js'
import { firmnessOf, pledgesOf, type Pledge } from '../../reading/pledges.js'
import { wordsOf, type Words } from '../../reading/statements.js'

export interface PledgeSheet {
  readonly title: string
  readonly firmness: Firmness
  readonly state: string
  readonly words: readonly Words[]
}

export interface MemberSheet {
  readonly name: string
  readonly role: string
  readonly firmness: Firmness
  readonly gate: string | null
  readonly pledges: readonly PledgeSheet[]
  /** What it said beyond its pledges. */
  readonly words: readonly Words[]
}

/** Everything known of one member: its pledges with words, sources and what became of them. Null if nobody has the id. */
export function memberSheet(id: string, view: SessionView, scenario: Scenario): MemberSheet | null {
  const member = scenario.members.find((one) => one.id === id)
  if (!member) return null
  return {
    name: namesOf(scenario).of(member.id),
    role: messages.member.role[member.role],
    firmness: firmnessOf(id, scenario),
    gate: member.gate ? messages.member.gate(namesOf(scenario).called(member.gate.name)) : null,
    pledges: pledgesOf(id, scenario).map((pledge) => sheet(pledge, view, scenario)),
    words: wordsOf(member.words ?? [], scenario)
  }
}

function sheet(pledge: Pledge, view: SessionView, scenario: Scenario): PledgeSheet {
  const state = view.world.pledges[pledge.id]
  return {
    title: pledgeName(pledge.id, scenario, wordsHere()),
    firmness: pledge.firmness,
    state: messages.member.now(label('pledgeState', state?.state ?? 'notStated')),
    words: wordsOf(pledge.words, scenario)
  }
}
