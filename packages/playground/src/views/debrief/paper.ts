import type { Moment, Told } from './debrief.js'

/** What a debrief holds that grows with the run, the case and the language. */
export interface Contents {
  readonly moments: readonly Moment[]
  readonly decided: readonly Told[]
  readonly reasons: readonly Told[]
  readonly answers: { readonly members: number; readonly rungs: number } | null
  readonly numbers: number
  readonly history: {
    readonly summary: string
    readonly events: readonly string[]
    readonly outcomes: readonly string[]
    readonly sources: readonly string[]
  } | null
  readonly questions: readonly string[]
  /** Whether runs with other luck stand beside it. */
  readonly luck: boolean
}

/** How much of that goes onto two pages of A4. The screen shows all of it. */
export interface OnPaper {
  readonly moments: number
  /** Members, in the order in which they were asked. */
  readonly answers: number
  readonly decided: number
  readonly reasons: number
  readonly events: number
  /** Whether there is a line to write on under each question. */
  readonly toWriteOn: boolean
  /** Whether the figure with other luck stands after the next part, as it would else be moved to the next page. */
  readonly luckLater: boolean
}

/** What a page holds, in pixels of 1/96 inch. */
const page = 994
const room = 2 * page - 60

/** What is cut, the least needed first, and how few are left of it. */
const cuts = [
  ['decided', 10],
  ['moments', 10],
  ['reasons', 5],
  ['answers', 12],
  ['decided', 6],
  ['moments', 6],
  ['toWriteOn', 0],
  ['answers', 8],
  ['events', 6],
  ['decided', 3],
  ['reasons', 3],
  ['moments', 4],
  ['events', 3]
] as const

/** Cuts one thing after another until the rest has room. The height of each part is worked out from its number of letters. */
export function onPaper(contents: Contents): OnPaper {
  const { moments, answers, decided, reasons, history } = contents
  const kept = {
    moments: moments.length,
    answers: answers?.members ?? 0,
    decided: decided.length,
    reasons: reasons.length,
    events: history?.events.length ?? 0,
    toWriteOn: true,
    luckLater: false
  }
  for (const [part, fewest] of cuts)
    if (part === 'toWriteOn') kept.toWriteOn = heightOf(contents, kept) <= room
    else while (kept[part] > fewest && heightOf(contents, kept) > room) kept[part]--
  return { ...kept, luckLater: contents.luck && isLater(heights(contents, kept)) }
}

const line = 14.7
const heading = 29
const subheading = 24

/** In pixels, rather too much than too little. */
export function heightOf(contents: Contents, kept: Kept): number {
  const parts = heights(contents, kept)
  const { before, soWhat, after } = parts
  const luck = contents.luck ? luckText + figure + lost(isLater(parts) ? before + soWhat : before) : 0
  return before + luck + soWhat + after
}

type Kept = Omit<OnPaper, 'luckLater'>

interface Heights {
  readonly before: number
  readonly soWhat: number
  readonly after: number
}

function heights({ moments, decided, reasons, answers, numbers, history, questions }: Contents, kept: Kept): Heights {
  const title = 60
  const happened = heading + 96 + told(moments.filter(({ rank }) => rank < kept.moments)) + more(moments, kept.moments)
  const answered =
    answers === null
      ? line
      : subheading + answersHeight(kept.answers, answers.rungs) + (kept.answers < answers.members ? line : 0)
  const chosen =
    decided.length === 0 ? 0 : subheading + told(decided.slice(0, kept.decided)) + more(decided, kept.decided)
  const why =
    reasons.length === 0 ? 0 : heading + line + told(reasons.slice(0, kept.reasons)) + more(reasons, kept.reasons)
  const ofCase = history === null ? 0 : historyHeight(history, kept.events)
  const citation = 40
  return {
    before: title + happened + answered + chosen + why,
    soWhat: heading + 3 * line + subheading + numbers * 21 + 20 + subheading + 2 * line,
    after: ofCase + heading + questionsHeight(questions, kept.toWriteOn) + citation
  }
}

const [luckText, figure] = [90, 300]

const isLater = ({ before, soWhat }: Heights) => lost(before + soWhat) < lost(before)

/** A figure is never cut in two: what it leaves free at the end of the first page, where it comes after so much, is lost. */
function lost(above: number): number {
  const unsure = 60
  const start = above + luckText
  const isMoved = start + figure > page && start < page + unsure
  return isMoved ? Math.min(figure, page + unsure - start) : 0
}

const lines = (text: string, letters: number) => Math.ceil(text.length / letters)
const told = (list: readonly Told[]) => list.reduce((sum, { text }) => sum + lines(text, 90) * line + 1.4, 3)
const more = (list: readonly unknown[], kept: number) => (list.length > kept ? line : 0)

/** Many members stand in two columns, where words need a second line. */
const answersHeight = (members: number, rungs: number) =>
  members > 8 ? 18 + Math.ceil(members / 2) * (rungs > 1 ? 30.4 : 17) : 18 + members * 18

function historyHeight({ summary, events, outcomes, sources }: NonNullable<Contents['history']>, kept: number): number {
  // A badge stands after each.
  const dated = [...events.slice(0, kept), ...outcomes].reduce((sum, text) => sum + lines(`${text}${badge}`, 90), 0)
  const listed = lines(sources.join('; '), 110)
  return (
    heading + (lines(summary, 105) + dated + listed) * line + (kept + outcomes.length) * 1.4 + more(events, kept) + 8
  )
}

const badge = ' '.repeat(16)

/** In two columns, one of which is longer by a question. */
const questionsHeight = (questions: readonly string[], toWriteOn: boolean) =>
  (questions.reduce((sum, text) => sum + lines(text, 44) * line + (toWriteOn ? 20 : 2.7), 0) * (questions.length + 1)) /
  (2 * questions.length)
