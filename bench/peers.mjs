// The same small model written as each tool's documents teach it: runs and events a second on one core, by processor time.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Installed here on the first call and kept; nothing of it is a dependency of this repository. */
const folder = process.env.PEERS_FOLDER ?? join(tmpdir(), 'armistice-peers')
const packages = ['simjs@2.0.3', 'agentscript@0.10.27', 'xstate@5.33.3', 'immer@11.2.10']
const here = (name) => fileURLToPath(new URL(`peers/${name}`, import.meta.url))

const node = (file, runs) => ({ command: process.execPath, args: [here(file), String(runs)] })
const python = (kind, runs) => ({
  command: join(folder, 'python/bin/python'),
  args: [here('peers.py'), kind, String(runs)]
})
const floor = 'a table of handlers, by hand'
const tools = [
  { name: floor, needs: 'flat', ...node('flat.mjs', 200_000) },
  { name: 'numpy, all runs at once', needs: 'numpy', ...python('numpy', 20_000) },
  { name: 'Python, by hand with heapq', needs: 'python', ...python('by-hand', 4000) },
  { name: 'SIM.JS (simjs)', needs: 'simjs', ...node('simjs.mjs', 4000) },
  { name: 'SimPy', needs: 'simpy', ...python('simpy', 2000) },
  { name: 'AgentScript, a day a tick', needs: 'agentscript', ...node('agentscript.mjs', 400) },
  { name: 'XState actor and immer', needs: 'xstate', ...node('xstate-actor.mjs', 400) },
  { name: 'XState transition() and immer', needs: 'xstate', ...node('xstate-transition.mjs', 400) },
  { name: 'Armistice, all of paris-2026', needs: 'flat', ...node('armistice.mjs', 2000) }
]

export async function measure({ rounds = 5 } = {}) {
  const installed = install()
  const present = tools.filter(({ needs }) => installed.has(needs))
  const made = new Map(present.map(({ name }) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    const times = present.map((tool) => ({ name: tool.name, ...runTool(tool) }))
    for (const each of times) made.get(each.name).push({ ...each, ratio: each.ns / times[0].ns })
  }
  const rows = present.map(({ name }) => {
    const all = made.get(name)
    const of = (key) => median(all.map((each) => each[key]))
    const events = of('events')
    return { name, ns: of('ns'), ratio: of('ratio'), events, unanswered: of('unanswered'), ...speed(of('ns'), events) }
  })
  checkSame(rows)
  const missing = tools.filter(({ needs }) => !installed.has(needs)).map(({ name }) => name)
  return { about: 'one small model in each tool, one core, processor time', rounds, rows, missing }
}

const speed = (ns, events) => ({ runsPerSecond: 1e9 / ns, eventsPerSecond: (events * 1e9) / ns })

/** What could be had from the registries that npm and pip know here. */
function install() {
  mkdirSync(folder, { recursive: true })
  const quiet = { cwd: folder, stdio: 'ignore' }
  if (!existsSync(join(folder, 'package.json'))) execFileSync('npm', ['init', '-y'], quiet)
  const had = new Set(['flat'])
  for (const wanted of packages) {
    const name = wanted.split('@')[0]
    if (!existsSync(join(folder, 'node_modules', name)))
      spawnSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', wanted], quiet)
    if (existsSync(join(folder, 'node_modules', name))) had.add(name)
  }
  const interpreter = join(folder, 'python/bin/python')
  if (!existsSync(interpreter)) spawnSync('python3', ['-m', 'venv', 'python'], quiet)
  if (!existsSync(interpreter)) return had
  had.add('python')
  for (const name of ['numpy', 'simpy']) {
    const works = () => spawnSync(interpreter, ['-c', `import ${name}`], quiet).status === 0
    if (!works()) spawnSync(interpreter, ['-m', 'pip', 'install', '-q', '--retries', '0', name], quiet)
    if (works()) had.add(name)
  }
  return had
}

function runTool({ command, args }) {
  const env = { ...process.env, PEERS_FOLDER: folder, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' }
  return JSON.parse(execFileSync(command, args, { env, encoding: 'utf8', maxBuffer: 1 << 20 }))
}

/** Tools with the same model have to find the same, within what chance allows; a tool that does not is not measured. */
function checkSame(rows) {
  const [{ events, unanswered }] = rows
  for (const row of rows)
    if (row.unanswered !== null && (Math.abs(row.events - events) > 2 || Math.abs(row.unanswered - unanswered) > 0.4))
      throw new Error(
        `Expected ${row.name} to find ${events} events and ${unanswered} unanswered a run, but it found ${row.events} and ${row.unanswered}`
      )
}

function median(values) {
  if (values.includes(null)) return null
  return [...values].sort((a, b) => a - b)[values.length >> 1]
}

/** The report for people. */
export function table({ node: version, cpu, about, rounds, rows, missing }) {
  const width = Math.max(...rows.map(({ name }) => name.length))
  const line = (name, ...cells) => `${name.padEnd(width)}  ${cells.map((cell) => cell.padStart(12)).join('')}\n`
  const whole = (value) => String(Number(value.toPrecision(3))).replace(/\B(?=(\d{3})+(?!\d))/g, ' ')
  return [
    `peers: ${about}\nNode ${version.slice(1)}, ${cpu}, medians of ${rounds} rounds\n\n`,
    line('', 'runs/s', 'events/s', 'time'),
    ...rows.map(({ name, runsPerSecond, eventsPerSecond, ratio }) =>
      line(name, whole(runsPerSecond), whole(eventsPerSecond), ratio.toPrecision(3))
    ),
    ...missing.map((name) => line(name, 'not here', '', '')),
    '\nTime: of a run, as a multiple of the first row in the same round.\n'
  ].join('')
}
