import { view as viewOf, type Scenario } from '@armistice/core'
import { nameOf, type Branch } from '../../app/branches.js'
import { allKnown } from './known.js'
import { timeline, type TimelineMarks } from './timeline.js'

/** A branch as a line under the others. */
export interface BranchLane {
  readonly id: string
  readonly name: string
  readonly active: boolean
  readonly marks: TimelineMarks
  /** The last hour that is known of it. */
  readonly until: number
  /** Where it leaves another branch, and the lane of that one if it is drawn. */
  readonly from: { readonly hour: number; readonly lane: number } | null
  readonly y: number
}

export interface Lanes {
  readonly lanes: readonly BranchLane[]
  /** How many are not drawn. */
  readonly more: number
  readonly height: number
}

interface Given {
  readonly branches: readonly Branch[]
  readonly active: string
  readonly scenario: Scenario
  readonly width: number
  /** How many lanes have room. */
  readonly most: number
}

const top = 24
const room = 24
const roomForLabels = 40

/** The branches that have room, each with its own marks: always the first and the active one, then those made last. */
export function lanesOf({ branches, active, scenario, width, most }: Given): Lanes {
  const shown = chosen(branches, active, most)
  const last = Math.max(...branches.map(lastHour))
  let y = top
  const lanes: BranchLane[] = []
  for (const branch of shown) {
    const isActive = branch.id === active
    const from = branch.from
    lanes.push({
      id: branch.id,
      name: nameOf(branch),
      active: isActive,
      marks: marksOf(branch, scenario, width, last),
      until: lastHour(branch),
      from: from && {
        hour: from.hour,
        lane: Math.max(
          0,
          shown.findIndex(({ id }) => id === from.branch)
        )
      },
      y
    })
    y += isActive ? roomForLabels : room
  }
  return { lanes, more: branches.length - shown.length, height: y + 22 }
}

function chosen(branches: readonly Branch[], active: string, most: number): readonly Branch[] {
  const wanted = new Set([branches[0]!.id, active, ...branches.map(({ id }) => id).reverse()])
  const ids = [...wanted].slice(0, Math.max(2, most))
  return branches.filter(({ id }) => ids.includes(id))
}

const lastHour = ({ session }: Branch) => allKnown(viewOf(session)).at(-1)?.hour ?? 0

interface Kept {
  readonly key: readonly unknown[]
  readonly marks: TimelineMarks
}

const known = new Map<string, Kept>()

/** Marks change when something new is known or the width does, never while scrubbing. */
function marksOf({ id, session, from }: Branch, scenario: Scenario, width: number, last: number): TimelineMarks {
  const view = viewOf(session)
  const { end, ending, forceHour } = view
  const all = allKnown(view)
  const key = [end, ending, all.at(-1)?.hour, all.length, forceHour, width, scenario, last, from?.hour]
  const kept = known.get(id)
  if (kept && key.every((part, place) => part === kept.key[place])) return kept.marks
  const marks = timeline(all, scenario, { forceHour, width, last, since: from?.hour ?? 0 })
  known.set(id, { key, marks })
  return marks
}
