import type { Firmness, Scenario, SessionView } from '@armistice/core'
import { messages } from '../../messages/messages.js'
import { label, namesOf, shortName } from '../../words.js'
import { answersAtRung, queueOf, type AnswerState } from '../../reading/answers.js'
import { placesOf, type Cell } from '../../reading/places.js'
import { firmnessOf, presenceOf, type Member } from '../../reading/pledges.js'

/** How a tile is filled: an answer at a rung, else how far the forces pledged are. */
export type TileFill = AnswerState | 'none' | 'present' | 'partly' | 'underWay' | 'pledged' | 'gone'

export interface Tile {
  readonly id: string
  readonly code: string
  readonly cell: Cell
  readonly firmness: Firmness
  readonly fill: TileFill
  readonly word: string
  readonly partner: boolean
  /** Name, firmness and state in words. */
  readonly spoken: string
}

export interface Picture {
  readonly tiles: readonly Tile[]
  /** The rung that is being answered; null while the tiles show where forces stand. */
  readonly rung: number | null
}

/** The coalition as equal tiles, in document order. */
export function picture(view: SessionView, scenario: Scenario): Picture {
  const places = placesOf(scenario)
  const order = queueOf(view)
  const answers = answersAtRung(view)
  const rung = order.length > 0 ? (view.world.case?.rung ?? null) : null
  const shown = scenario.members.filter(
    ({ id }) => id !== scenario.parties.protected.id && id !== scenario.parties.challenger.id
  )
  const tiles = shown.map((member) => {
    const state = rung === null ? presence(member, view, scenario) : answer(member, answers.get(member.id), order)
    return { ...base(member, places.get(member.id)!, scenario), ...state }
  })
  return {
    rung,
    tiles: tiles.map(({ full, ...tile }) => ({ ...tile, spoken: spoken(tile, full, scenario) }))
  }
}

interface State {
  readonly fill: TileFill
  readonly word: string
  readonly full: string
}

function answer({ id }: Member, given: AnswerState | undefined, order: readonly string[]): State {
  if (given === undefined) return { fill: 'none', word: '', full: '' }
  const place = messages.tiles.place(order.indexOf(id) + 1)
  const full = messages.answers[given]
  if (given === 'toCome') return { fill: given, word: place, full: `${full}, ${place}` }
  return { fill: given, word: given === 'asked' ? messages.tiles.asked : messages.tiles.answers[given], full }
}

function presence({ id }: Member, view: SessionView, scenario: Scenario): State {
  const standing = presenceOf(id, view, scenario)
  const asked = view.question?.who === id
  const word = asked ? messages.tiles.asked : messages.tiles.short[standing]
  return {
    fill: asked ? 'asked' : fills[standing],
    word,
    full: asked ? messages.answers.asked : label('pledgeState', standing)
  }
}

const fills: Readonly<Record<ReturnType<typeof presenceOf>, TileFill>> = {
  notStated: 'none',
  ruledOut: 'none',
  pledged: 'pledged',
  awaitingMandate: 'underWay',
  authorised: 'underWay',
  preparing: 'underWay',
  partlyInPlace: 'partly',
  inPlace: 'present',
  suspended: 'partly',
  refused: 'gone',
  withdrawn: 'gone'
}

function base({ id, role }: Member, cell: Cell, scenario: Scenario) {
  return { id, code: shortName(id), cell, firmness: firmnessOf(id, scenario), partner: role === 'partner' }
}

/** First what can be read on the tile, so that speaking it chooses it; then what that stands for. */
function spoken({ id, code, word, firmness }: Omit<Tile, 'spoken'>, state: string, scenario: Scenario): string {
  const called = namesOf(scenario).of(id)
  const partner = scenario.members.find((one) => one.id === id)?.role === 'partner'
  const name = partner ? `${called} (${messages.tiles.partner})` : called
  const meaning = [messages.tiles.named(name, label('firmness', firmness)), state]
  return `${[code, word].join(' ').trim()}. ${meaning.filter((text) => text !== '').join(', ')}`
}
