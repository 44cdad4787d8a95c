// Runs pnpm with the arguments given, on a machine that has only Node and npm.
import { run } from './run.mjs'
import { toolEnvironment } from './toolchain.mjs'

const { code } = await run('pnpm', process.argv.slice(2), { env: toolEnvironment() })
process.exit(code)
