import type { Answer, Occurrence } from '../rules/occurrence.js'

/** Where a member, a pledge or a hub can stand, in the order in which a digest lists them. */
const marks = {
  full: 'full',
  part: 'part',
  later: 'later',
  declined: 'decline',
  granted: 'full',
  caveats: 'part',
  sought: 'later',
  postponed: 'later',
  refused: 'decline',
  inPlace: 'full',
  resumed: 'full',
  partlyInPlace: 'part',
  rotated: 'part',
  suspended: 'later',
  withdrawn: 'decline',
  stage3: 'full',
  stage2: 'part',
  stage1: 'later',
  stage0: 'decline'
} as const satisfies Record<string, Mark>

/** How much of something there is: all, part, not yet, or none. */
export type Mark = 'full' | 'part' | 'later' | 'decline'
export type Standing = keyof typeof marks

export const standings = Object.keys(marks) as readonly Standing[]
export const markOf = (standing: Standing): Mark => marks[standing]

export const standingOfAnswer = {
  full: 'full',
  part: 'part',
  later: 'later',
  decline: 'declined'
} as const satisfies Record<Answer, Standing>

/** Where a pledge or a hub stands after an occurrence; null where it is about neither. */
export function standingOf(it: Occurrence): Standing | null {
  switch (it.code) {
    case 'mandate.sought':
      return 'sought'
    case 'mandate.granted':
      return it.caveats ? 'caveats' : 'granted'
    case 'mandate.postponed':
      return 'postponed'
    case 'mandate.refused':
      return 'refused'
    case 'pledge.arrived':
      return it.fraction > 0.995 ? 'inPlace' : 'partlyInPlace'
    case 'pledge.rotated':
      return 'rotated'
    case 'pledge.resumed':
      return 'resumed'
    case 'pledge.suspended':
      return 'suspended'
    case 'pledge.withdrawn':
      return 'withdrawn'
    case 'hub.stage':
      return hubStandings[it.stage] ?? 'stage3'
    default:
      return null
  }
}

const hubStandings = ['stage0', 'stage1', 'stage2', 'stage3'] as const satisfies readonly Standing[]
