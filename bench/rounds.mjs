/**
 * Times each case in turn, round after round, and gives medians. A case does its work once and gives the nanoseconds of
 * one operation. The machine is faster in one second than in the next, so ratios are taken within a round: each case
 * against the floor, which is timed just before it.
 */
export function timeInRounds(cases, floor, { rounds = 11, warmUp = 3 } = {}) {
  const floors = []
  const times = cases.map(() => [])
  const ratios = cases.map(() => [])
  for (let round = -warmUp; round < rounds; round++) {
    cases.forEach(({ time }, i) => {
      const draw = floor()
      const ns = time()
      if (round < 0) return
      floors.push(draw)
      times[i].push(ns)
      ratios[i].push(ns / draw)
    })
  }
  return {
    rounds,
    floor: median(floors),
    rows: cases.map(({ name }, i) => ({ name, ns: median(times[i]), ratio: median(ratios[i]) }))
  }
}

/** Nanoseconds of one call of `work`, over `times` calls; `work` gets the number of the call. */
export function perCall(times, work) {
  const start = performance.now()
  for (let n = 0; n < times; n++) work(n)
  return ((performance.now() - start) * 1e6) / times
}

/** The same by the time of the processor, in which a busy machine shows less. Give it work for some milliseconds. */
export function cpuPerCall(times, work) {
  const before = process.cpuUsage()
  for (let n = 0; n < times; n++) work(n)
  const { user, system } = process.cpuUsage(before)
  return ((user + system) * 1e3) / times
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}
