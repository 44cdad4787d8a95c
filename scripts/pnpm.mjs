// Runs pnpm with the arguments given, on a machine that has only Node and npm.
import { endWithParent, run } from './run.mjs'
import { toolEnvironment } from './toolchain.mjs'

endWithParent()
const { code } = await run('pnpm', process.argv.slice(2), { env: toolEnvironment() })
process.exit(code)
