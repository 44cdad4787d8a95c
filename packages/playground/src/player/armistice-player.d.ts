// What a page that embeds the player can rely on. The build puts this file beside armistice-player.js.

/** Where a run stands: plain JSON. */
export interface ArmisticePlace {
  /** The id of the scenario, such as `paris-2026`. */
  readonly scenario: string
  readonly seed: string
  /** How many events have happened, and how many are known so far. */
  readonly place: number
  readonly end: number
  /** Hours since the run began, and the hour in which the ceasefire came into force; null before it did. */
  readonly hour: number
  readonly forceHour: number | null
  /** What happened last, such as `violation.occurred`; null before anything did. */
  readonly code: string | null
  /** What happened last, or the open question, in the language of the player. */
  readonly sentence: string
  /** How the run ended, such as `held`; null while it goes on. */
  readonly ending: string | null
  /** The part of a playground address after which the run stands here again, `#` included. */
  readonly link: string
}

/** Somebody is asked. `choices` are what `choose` takes. */
export interface ArmisticeQuestion extends ArmisticePlace {
  readonly question: string
  readonly who: string
  readonly kind: string
  readonly choices: readonly string[]
}

/** The person has answered, or a command has. */
export interface ArmisticeDecision extends ArmisticePlace {
  readonly question: string
  readonly who: string
  readonly choice: string
}

/** `hash` is that of the whole run: the same scenario, seed and decisions give it on every machine. */
export interface ArmisticeEnding extends ArmisticePlace {
  readonly hash: string
}

/** All of them bubble, and leave shadow trees. */
export interface ArmisticeEvents {
  'armistice-ready': CustomEvent<ArmisticePlace>
  'armistice-step': CustomEvent<ArmisticePlace>
  'armistice-question': CustomEvent<ArmisticeQuestion>
  'armistice-decision': CustomEvent<ArmisticeDecision>
  'armistice-ending': CustomEvent<ArmisticeEnding>
}

/**
 * The element `<armistice-player>`. Attributes: `scenario`, `seed`, `link`, `src`, `lang`, `theme` and `view`. Commands
 * give whether anything changed: false before `armistice-ready`, and where there is nothing to do.
 */
export interface ArmisticePlayer extends HTMLElement {
  /** A scenario document, as JSON or as an object; it goes before `src` and `scenario`. Null takes it away. */
  document: unknown
  /** Where the run stands, `#` included; empty before it is ready. */
  readonly link: string
  /** One step on. The model answers an open question. */
  step(): boolean
  /** On to the next question, by a week, or to the ending. The model answers what is asked on the way. */
  next(to: 'decision' | 'week' | 'end'): boolean
  /** Answers the open question with one of its choices. */
  choose(choice: string): boolean
  undo(): boolean
  redo(): boolean
  /** To an event by its number, at most as far as the run is known. */
  goTo(place: number): boolean
}

declare global {
  interface HTMLElementTagNameMap {
    'armistice-player': ArmisticePlayer
  }
  interface HTMLElementEventMap extends ArmisticeEvents {}
}
