// npm run pack: builds the packages and packs them, for a project of one's own.
import { join } from 'node:path'
import { packPackages } from './pack-packages.mjs'
import { buildPackages, install } from './prepare.mjs'
import { endWithParent } from './run.mjs'
import { root } from './toolchain.mjs'

endWithParent()
try {
  await install()
  await buildPackages()
  const files = await packPackages(join(root, 'packs'))
  const [core, cli, cluster] = [...files.values()]
  console.log(`\nIn a project of yours:\n  npm install ${core} ${cli}\nand, for a queue in Redis, also ${cluster}`)
} catch (error) {
  process.stderr.write(`${/** @type {Error} */ (error).message}\n`)
  process.exit(1)
}
