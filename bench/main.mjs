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
  law: 'the law that kernel and statechart are one model, on many seeds (--seeds, 10,000 unless given, from --first on)',
  page: 'the built playground in a real Chromium: interactive, drawn'
}
const help = `npm run bench -- NAME [--json] [--million] [--seeds N] [--first N]

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
    seeds: { type: 'string', default: '10000' },
    first: { type: 'string', default: '0' }
  }
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true })
    const [name] = positionals
    const [seeds, first] = [wholeNumber('seeds', values.seeds, 1), wholeNumber('first', values.first, 0)]
    if (positionals.length === 1 && Object.hasOwn(benches, name)) return { name, ...values, seeds, first }
    return refuse(`Expected one of ${Object.keys(benches).join(', ')}, but received "${positionals.join(' ')}".`)
  } catch (error) {
    return refuse(error.message)
  }
}

function wholeNumber(option, text, least) {
  const number = Number(text)
  if (Number.isInteger(number) && number >= least) return number
  return refuse(`Expected --${option} to be a whole number from ${least}, but received ${JSON.stringify(text)}.`)
}

function refuse(problem) {
  process.stderr.write(`${problem}\n\n${help}`)
  process.exit(2)
}
