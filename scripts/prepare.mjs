// What both README commands need before they can do their own work: the dependencies, the built packages and the
// built playground. Each is skipped when nothing it depends on has changed.
import { run } from './run.mjs'
import { unlessUnchanged } from './stamp.mjs'
import { toolEnvironment } from './toolchain.mjs'

const manifests = ['package.json', 'pnpm-workspace.yaml', 'pnpm-lock.yaml']
const packages = ['packages/core', 'packages/cluster', 'packages/cli', 'packages/playground']
const configurations = [...manifests, 'tsconfig.base.json']

export const install = () =>
  unlessUnchanged(
    'install',
    {
      inputs: [...manifests, ...packages.map((folder) => `${folder}/package.json`)],
      outputs: ['node_modules/.pnpm/lock.yaml', ...packages.map((folder) => `${folder}/node_modules`)]
    },
    () => step('Installing', 'pnpm', ['install', '--frozen-lockfile', '--reporter=append-only'])
  )

export const buildPackages = () =>
  unlessUnchanged(
    'packages',
    {
      inputs: [...configurations, 'packages/core', 'packages/cluster', 'packages/cli'],
      outputs: ['packages/core/dist', 'packages/cluster/dist', 'packages/cli/dist']
    },
    async () => {
      await step('Building the library and the command line', 'tsc', [
        '-b',
        'packages/core',
        'packages/cluster',
        'packages/cli'
      ])
      await writeSchema()
    }
  )

export const writeSchema = () => step('Writing the JSON Schema', 'node', ['scripts/write-schema.mjs'])

export const buildPlayground = () =>
  unlessUnchanged(
    'playground',
    { inputs: [...configurations, 'packages/core', 'packages/playground'], outputs: ['packages/playground/dist'] },
    () => step('Building the playground', 'pnpm', ['--filter', '@armistice/playground', 'run', 'build'])
  )

/**
 * @param {string} title
 * @param {string} command
 * @param {string[]} args
 */
async function step(title, command, args) {
  console.log(`${title} …`)
  const { code, output } = await run(command, args, { env: toolEnvironment(), quiet: true })
  if (code !== 0) throw new Error(`${output.trimEnd()}\n\n${title}: failed with exit code ${code}.`)
}
