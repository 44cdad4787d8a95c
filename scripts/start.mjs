// npm start: installs and builds what is not built yet, tells one line of a sample run and serves the playground.
import { parseArgs } from 'node:util'
import { join } from 'node:path'
import { buildPackages, buildPlayground, install } from './prepare.mjs'
import { endWithParent, run } from './run.mjs'
import { root } from './toolchain.mjs'

const defaultPort = 4173
const help = `npm start -- [--port N]

Builds the library and serves the playground on this machine only.

  --port N   the port to serve on, a whole number from 1 to 65535 (default: ${defaultPort}, or the next free one)
  --help     this text
`

const chosenPort = readArguments()
endWithParent()
try {
  await install()
  await buildPackages()
  await buildPlayground()
  console.log(`\n${await oneLineOfARun()}\n`)
  await servePlayground()
} catch (error) {
  process.stderr.write(`${/** @type {Error} */ (error).message}\n`)
  process.exit(1)
}

/** The port asked for, or undefined where any will do. */
function readArguments() {
  const { values, problem } = parsed()
  if (problem) refuse(problem)
  if (values.help) {
    process.stdout.write(help)
    process.exit(0)
  }
  if (values.port === undefined) return undefined
  const port = Number(values.port)
  if (!/^\d+$/.test(values.port) || port < 1 || port > 65535)
    refuse(`Expected --port to be a whole number from 1 to 65535, but received "${values.port}".`)
  return port
}

/** @returns {{ values: { port?: string, help?: boolean }, problem?: string }} */
function parsed() {
  try {
    return parseArgs({ options: { port: { type: 'string' }, help: { type: 'boolean' } } })
  } catch (error) {
    const received = process.argv.slice(2).join(' ')
    const { message } = /** @type {Error} */ (error)
    return { values: {}, problem: `Expected --port N or --help, but received "${received}": ${message}` }
  }
}

/** @param {string} problem */
function refuse(problem) {
  process.stderr.write(`${problem}\n\n${help}`)
  process.exit(2)
}

/** What the command line tells of one run of the shipped scenario: its first occurrence. */
async function oneLineOfARun() {
  const command = 'run paris-2026 --seed 7b'
  const program = join(root, 'packages/cli/bin/armistice.js')
  const { code, output } = await run(process.execPath, [program, ...command.split(' ')], {
    env: process.env,
    quiet: true
  })
  const line = output.split('\n').find((text) => /^\s*D[+-]\d/.test(text))
  if (code === 0 && line) return `armistice ${command}: ${line.trim()}`
  throw new Error(
    `${output}\nThe sample run "armistice ${command}" told no occurrence; it ended with exit code ${code}.`
  )
}

async function servePlayground() {
  const { preview } = await import('vite')
  const address = { host: '127.0.0.1', port: chosenPort ?? defaultPort, strictPort: chosenPort !== undefined }
  const playground = join(root, 'packages/playground')
  const server = await preview({ root: playground, logLevel: 'error', preview: address }).catch((error) => {
    throw new Error(`Could not serve on port ${address.port}: ${error.message}\nChoose another: npm start -- --port N`)
  })
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.httpServer.address())
  if (port !== address.port) console.log(`Port ${address.port} is taken; serving on the next free one.`)
  console.log(`The playground is at http://127.0.0.1:${port}/ (Ctrl-C ends it)`)

  // Kept-alive connections of an open browser would hold the server open: nothing here needs a slow goodbye.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(0))
}
