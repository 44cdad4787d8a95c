/**
 * The small model that every tool is given: 35 members keep a promise over five years. Violations come as a Poisson
 * process, 34 in a run on the average, one in five of them major. Every quarter each member draws whether it stands by
 * the promise or not. A major violation while fewer than 18 stand by it goes unanswered. About 54 events and 770 draws.
 */
export const model = {
  days: 1826,
  members: 35,
  quarter: 91,
  meanWait: 1826 / 34,
  major: 0.2,
  leaves: 0.3,
  returns: 0.25,
  needed: 18
}
