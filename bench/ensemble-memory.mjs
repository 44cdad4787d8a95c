// What memory an ensemble needs: run by bench/ensemble.mjs, in a process of its own, with --expose-gc.
import { ensemble, loadScenario } from '@armistice/core'

const runs = Number(process.argv[2])
const summary = await ensemble(await loadScenario('paris-2026'), { seed: '7b', runs, unknowns: 'fixed' })
globalThis.gc()
const megabytes = (bytes) => bytes / 1e6
process.stdout.write(
  JSON.stringify({
    runs: summary.runs,
    heap: megabytes(process.memoryUsage().heapUsed),
    rss: megabytes(process.resourceUsage().maxRSS * 1024)
  })
)
