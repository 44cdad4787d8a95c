// Builds what is served: the page; the script of <armistice-player>; the page as one file. `node build/main.mjs page`
// builds one of them.
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const configs = { page: '../vite.config.ts', player: './player.config.ts', single: './single.config.ts' }
const asked = process.argv.slice(2)
for (const name of asked)
  if (!Object.hasOwn(configs, name))
    throw new RangeError(`Expected one of ${Object.keys(configs).join(', ')}, but received ${JSON.stringify(name)}`)

const playground = fileURLToPath(new URL('..', import.meta.url))
// The page comes first, as it empties the folder.
for (const names of [['page'], ['player', 'single']])
  await Promise.all(names.filter((name) => asked.length === 0 || asked.includes(name)).map(buildOne))

/** @param {string} name */
async function buildOne(name) {
  const configFile = fileURLToPath(new URL(/** @type {Record<string, string>} */ (configs)[name], import.meta.url))
  await build({ root: playground, configFile, logLevel: 'warn' })
}
