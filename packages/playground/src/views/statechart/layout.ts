/** Left, top, width, height. */
export type Box = readonly [x: number, y: number, width: number, height: number]
export type Point = readonly [x: number, y: number]

/** The room that a label has: its upper left corner, how wide a line may be, how many lines there may be. */
export interface Room {
  readonly at: Point
  readonly width: number
  readonly lines: number
  readonly align?: 'middle' | 'end'
  /** Whether it is filled from below, because it stands on its way. */
  readonly up?: boolean
}

export interface Route {
  readonly points: readonly Point[]
  readonly label?: Room
  /** Where the count stands, if not after the words: the same words may stand at the route beside it. */
  readonly count?: Point
}

/**
 * Where the states and ways of the chart stand, by their keys. Set by hand, as no program lays out parallel regions this
 * calmly; a test holds it to the definition: every state inside the one around it, every way from border to border.
 */
export interface Layout {
  readonly width: number
  readonly height: number
  readonly boxes: Readonly<Record<string, Box>>
  readonly routes: Readonly<Record<string, Route>>
  /** From the dot to the state that is entered first, by the key of that state. */
  readonly starts: Readonly<Record<string, readonly Point[]>>
  /** The height at which the two regions part. */
  readonly divider: number
}

/** Letters of a label and the distance of its lines, in the units of the layout. */
export const lettering = { size: 11.5, line: 13 }
