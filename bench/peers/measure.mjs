// What a peer in this folder runs: as many runs as it is told, after some to get warm, and what they took on the processor.

/** `once()` makes one run and gives its events and how many violations went unanswered. */
export async function measurePeer(once) {
  const runs = Number(process.argv[2])
  for (let run = 0; run < Math.ceil(runs / 5); run++) await once()
  const start = process.cpuUsage()
  let [events, unanswered] = [0, 0]
  for (let run = 0; run < runs; run++) {
    const made = await once()
    events += made.events
    unanswered += made.unanswered
  }
  const { user, system } = process.cpuUsage(start)
  process.stdout.write(
    JSON.stringify({ ns: ((user + system) * 1000) / runs, events: events / runs, unanswered: unanswered / runs })
  )
}
