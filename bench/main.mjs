// npm run bench -- NAME [--json]: measures one thing and prints a table, or JSON.
import { cpus } from 'node:os'
import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { table as usual } from './table.mjs'

const benches = {
  step: 'a run, an event, a step of a session, a jump, the statechart',
  peers: 'one small model in the style of the kernel and in other tools, which are installed into a temporary folder',
  chromium: '10,000 runs from a session in Web Workers of a real Chromium',
  page: 'the built playground in a real Chromium: interactive, drawn'
}
const help = `npm run bench -- NAME [--json]

${Object.entries(benches)
  .map(([name, about]) => `  ${name}   ${about}`)
  .join('\n')}
`

const { name, json } = readArguments()
if (!existsSync(new URL('../packages/core/dist/index.js', import.meta.url))) {
  refuse('Expected the library to be built, but it is not: npm run pnpm -- build')
}
const { measure, table = usual } = await import(`./${name}.mjs`)
const report = { bench: name, node: process.version, cpu: cpus()[0]?.model ?? 'unknown', ...(await measure()) }
process.stdout.write(json ? `${JSON.stringify(report, null, 2)}\n` : table(report))

function readArguments() {
  const options = { json: { type: 'boolean', default: false } }
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true })
    const [name] = positionals
    if (positionals.length === 1 && Object.hasOwn(benches, name)) return { name, json: values.json }
    return refuse(`Expected one of ${Object.keys(benches).join(', ')}, but received "${positionals.join(' ')}".`)
  } catch (error) {
    return refuse(error.message)
  }
}

function refuse(problem) {
  process.stderr.write(`${problem}\n\n${help}`)
  process.exit(2)
}
