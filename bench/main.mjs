// npm run bench -- NAME [--json]: measures one thing and prints a table, or JSON.
import { cpus } from 'node:os'
import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { table as usual } from './table.mjs'

const benches = {
  step: 'a run, an event, a step of a session, a jump, the statechart',
  peers: 'one small model in the style of the kernel and in other tools, which are installed into a temporary folder',
  chromium: '10,000 runs from a session in Web Workers of a real Chromium',
  ensemble:
    'many runs: beside their draws, the statechart, on two threads, in memory, to load (--million: at 10^6 runs too)',
  law: 'the law that kernel and statechart are one model, on many seeds (--seeds, 10,000 unless given)',
  page: 'the built playground in a real Chromium: interactive, drawn'
}
const help = `npm run bench -- NAME [--json] [--million] [--seeds N]

${Object.entries(benches)
  .map(([name, about]) => `  ${name.padEnd(8)}  ${about}`)
  .join('\n')}
`

const { name, json, ...options } = readArguments()
if (!existsSync(new URL('../packages/core/dist/index.js', import.meta.url))) {
  refuse('Expected the library to be built, but it is not: npm run pnpm -- build')
}
const { measure, table = usual } = await import(`./${name}.mjs`)
const report = { bench: name, node: process.version, cpu: cpus()[0]?.model ?? 'unknown', ...(await measure(options)) }
process.stdout.write(json ? `${JSON.stringify(report, null, 2)}\n` : table(report))

function readArguments() {
  const options = {
    json: { type: 'boolean', default: false },
    million: { type: 'boolean', default: false },
    seeds: { type: 'string', default: '10000' }
  }
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true })
    const [name] = positionals
    const seeds = Number(values.seeds)
    if (!(Number.isInteger(seeds) && seeds > 0))
      return refuse(`Expected --seeds to be a whole number from 1, but received ${JSON.stringify(values.seeds)}.`)
    if (positionals.length === 1 && Object.hasOwn(benches, name)) return { name, ...values, seeds }
    return refuse(`Expected one of ${Object.keys(benches).join(', ')}, but received "${positionals.join(' ')}".`)
  } catch (error) {
    return refuse(error.message)
  }
}

function refuse(problem) {
  process.stderr.write(`${problem}\n\n${help}`)
  process.exit(2)
}
