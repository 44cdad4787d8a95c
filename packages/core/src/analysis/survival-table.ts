/** How long one run was watched, and whether what is waited for happened then or the watching stopped. */
export interface Life {
  readonly time: number
  readonly ended: boolean
}

/** At this time, how many ended and how many were last seen without having ended. */
export interface SurvivalRow {
  readonly time: number
  readonly events: number
  readonly censored: number
}

/** The rows by rising time: all that survival analysis needs of a sample, in whole counts, so that merging is exact. */
export type SurvivalTable = readonly SurvivalRow[]

/** The table of `lives`. RangeError unless every time is whole (hours, or days) and at least 0. */
export function survivalTable(lives: Iterable<Life>): SurvivalTable {
  return gather([...lives].map(({ time, ended }) => ({ time: wholeTime(time), events: +ended, censored: +!ended })))
}

/** The table of both samples together, the same bytes for every split and order. */
export function mergeSurvivalTables(a: SurvivalTable, b: SurvivalTable): SurvivalTable {
  return gather([...a, ...b])
}

/** The counts at one time, in the unit of the table. */
export interface RiskRow {
  readonly time: number
  /** Still watched just before this time. */
  readonly atRisk: number
  /** Ended, and last seen, before this time: with those at risk they make up the whole sample. */
  readonly ended: number
  readonly censored: number
}

/** How many are at risk at each of `times`, as under a survival curve. */
export function riskTable(table: SurvivalTable, times: readonly number[]): readonly RiskRow[] {
  const sums = (rows: SurvivalTable) => ({
    ended: rows.reduce((sum, { events }) => sum + events, 0),
    censored: rows.reduce((sum, { censored }) => sum + censored, 0)
  })
  return times.map((time) => {
    const after = sums(table.filter((row) => row.time >= time))
    return { time, atRisk: after.ended + after.censored, ...sums(table.filter((row) => row.time < time)) }
  })
}

/** The rows with how many were at risk in each: who is last seen at the time of an event was at risk of it. */
export function risks(table: SurvivalTable): readonly (SurvivalRow & { readonly atRisk: number })[] {
  let atRisk = table.reduce((sum, { events, censored }) => sum + events + censored, 0)
  return table.map((row) => {
    const here = { ...row, atRisk }
    atRisk -= row.events + row.censored
    return here
  })
}

/** `time` itself. RangeError unless it is whole and at least 0. */
export function wholeTime(time: number): number {
  if (!(Number.isSafeInteger(time) && time >= 0))
    throw new RangeError(`Expected each time to be a whole number of at least 0, but received ${time}`)
  // JSON has no -0.
  return time + 0
}

function gather(rows: Iterable<SurvivalRow>): SurvivalTable {
  const byTime = new Map<number, SurvivalRow>()
  for (const { time, events, censored } of rows) {
    const before = byTime.get(time)
    byTime.set(time, {
      time,
      events: events + (before?.events ?? 0),
      censored: censored + (before?.censored ?? 0)
    })
  }
  return [...byTime.values()].sort((a, b) => a.time - b.time)
}
