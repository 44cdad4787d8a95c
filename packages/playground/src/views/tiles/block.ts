import type { Scenario, SessionView } from '@armistice/core'
import { messages } from '../../messages/messages.js'
import { label, namesOf } from '../../words.js'

export interface HubMark {
  readonly name: string
  readonly zone: string
  readonly stage: 0 | 1 | 2 | 3
  readonly stageWord: string
  readonly short: string
  /** Within the block, in its own units. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
}

export interface Block {
  readonly name: string
  readonly hubs: readonly HubMark[]
  readonly violation: { readonly severity: number; readonly word: string } | null
  readonly spoken: string
}

export const blockSize = 164
export const lineWidth = 20
const titleHeight = 30

/** The protected state: one box for each abstract hub zone, and the contact line. */
export function block(view: SessionView, scenario: Scenario): Block {
  const hubs = hubMarks(view, scenario)
  const severity = view.world.case?.severity
  const violation = severity === undefined ? null : { severity, word: label('severity', severity) }
  const name = namesOf(scenario).protected
  const spoken = [
    `${name}, ${messages.tiles.protectedState}.`,
    ...hubs.map((hub) => `${messages.tiles.hub(hub.name, hub.stageWord)}.`),
    ...(violation ? [`${messages.tiles.openViolation(violation.severity, violation.word)}.`] : [])
  ].join(' ')
  return { name, hubs, violation, spoken }
}

function hubMarks(view: SessionView, scenario: Scenario): HubMark[] {
  const { hubs } = scenario
  const inside = blockSize - lineWidth
  const columns = [['west'], ['north', 'centre', 'south'], ['east']].map((zones) =>
    hubs.filter(({ zone }) => zones.includes(zone)).toSorted((a, b) => zones.indexOf(a.zone) - zones.indexOf(b.zone))
  )
  // The middle column holds most zones and words: it gets twice the room of the others.
  const shares = columns.map((column, place): number => (column.length === 0 ? 0 : place === 1 ? 2 : 1.15))
  const total = shares.reduce((sum, share) => sum + share, 0)
  let x = 0
  return columns.flatMap((column, place) => {
    const width = (inside * shares[place]!) / total
    const height = (blockSize - titleHeight) / column.length
    const boxes = column.map((hub, row) => {
      const stage = (view.world.hubs[hub.id] ?? 0) as HubMark['stage']
      return {
        name: namesOf(scenario).hub(hub.id),
        zone: messages.tiles.zone[hub.zone],
        stage,
        stageWord: label('hubStage', stage),
        short: messages.tiles.stage[stage],
        box: { x, y: titleHeight + row * height, width, height }
      }
    })
    x += width
    return boxes
  })
}
