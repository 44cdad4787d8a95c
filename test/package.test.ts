// The packages as a stranger gets them: packed, installed into an empty project under the host's own Node, and used.
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { packPackages } from '../scripts/pack-packages.mjs'
import { outputOf, runProgram } from './support/program.ts'
import { readDocument, snippetsIn, withoutTypes } from './support/snippets.ts'
import { checkout, importsOf, readSources } from './support/sources.ts'

const packages = [
  { folder: 'core', name: '@armistice/core', code: ['dist'] },
  { folder: 'cli', name: 'armistice', code: ['dist', 'bin'] },
  { folder: 'cluster', name: '@armistice/cluster', code: ['dist'] }
]
/** A stranger has no queue, until they want one. */
const installed = ['@armistice/core', 'armistice']
const project = mkdtempSync(join(tmpdir(), 'armistice-'))
const tarballs = new Map<string, string>()

beforeAll(async () => {
  for (const [name, tarball] of await packPackages(join(project, 'packs'))) tarballs.set(name, tarball)
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }')
  const install = ['install', '--prefer-offline', '--no-audit', '--no-fund', ...installed.map(tarballOf)]
  await outputOf('npm', install, { cwd: project, env: hostEnvironment() })
}, 300_000)

afterAll(() => rmSync(project, { recursive: true, force: true }))

describe.each(packages)('the package $name', ({ folder, name, code }) => {
  const manifest = JSON.parse(readFileSync(`${checkout}/packages/${folder}/package.json`, 'utf8')) as Manifest

  it('holds the built code, its readme and its licence, and nothing else', async () => {
    const files = (await outputOf('tar', ['-tzf', tarballOf(name)])).trim().split('\n')
    const named = files.map((file) => file.replace('package/', ''))
    const expected = /^(?:dist\/.+\.(?:js|d\.ts|js\.map|d\.ts\.map|json)|bin\/armistice\.js)$/
    expect(named.filter((file) => !expected.test(file)).sort()).toEqual(['LICENSE', 'README.md', 'package.json'])
    expect(named.filter((file) => /tsbuildinfo|test|\/src\//.test(file))).toEqual([])
  })

  it('says that nothing but what threads run has side effects, so that a bundler leaves that in', () =>
    expect(manifest.sideEffects).toEqual(
      folder === 'core' ? ['./dist/ensemble/node-worker.js', './dist/ensemble/web-worker.js'] : false
    ))

  it('depends on what its code imports, and on nothing else', () => {
    const sources = code.flatMap((part) => [...readSources(`packages/${folder}/${part}`).values()])
    const specifiers = sources.flatMap(importsOf).filter((specifier) => !specifier.startsWith('.'))
    const imported = new Set(specifiers.map(packageName).filter((specifier) => !builtinModules.includes(specifier)))
    const declared = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.peerDependencies ?? {})]
    expect([...imported].sort()).toEqual(declared.sort())
  })

  it('satisfies publint', () => outputOf('publint', ['--strict', tarballOf(name)]))
})

describe('the installed packages', () => {
  it('have types that every resolver of modules finds', () =>
    outputOf('attw', [tarballOf('@armistice/core'), '--profile', 'esm-only']))

  it("run the first example of the README under the host's own Node", async () => {
    const [first] = snippetsIn(readDocument('README.md'))
    if (first === undefined) throw new Error('Expected README.md to show an example, but it has no js or ts block')
    writeFileSync(join(project, 'example.js'), withoutTypes(first.code))
    const output = await outputOf('node', ['example.js'], { cwd: project, env: hostEnvironment() })
    if (first.expected !== undefined) expect(output).toBe(first.expected)
  })

  it('bring a command line that explains itself', async () => {
    const help = await outputOf('npx', ['armistice', '--help'], { cwd: project, env: hostEnvironment() })
    expect(help).toMatch(/armistice/)
  })

  it('bring a command line that runs the shipped scenario', async () => {
    const run = ['armistice', 'run', 'paris-2026', '--seed', '7b', '--json']
    const output = await outputOf('npx', run, { cwd: project, env: hostEnvironment() })
    expect(JSON.parse(output)).toMatchObject({ seed: '7b' })
  })

  it('bring no queue, and say how to get one', async () => {
    expect(readdirSync(join(project, 'node_modules'))).not.toContain('bullmq')
    const options = { cwd: project, env: hostEnvironment() }
    const { code, errors } = await runProgram('npx', ['armistice', 'cluster', 'status'], options)
    expect(code).toBe(2)
    expect(errors).toContain('npm install @armistice/cluster')
    expect(errors).not.toContain('    at ')
  })
})

interface Manifest {
  readonly sideEffects: boolean | readonly string[]
  readonly dependencies: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
}

function tarballOf(name: string): string {
  const tarball = tarballs.get(name)
  if (tarball === undefined) throw new Error(`Expected a tarball of ${name}`)
  return tarball
}

/** The Node that people have, not the newer one that the development tools brought for themselves. */
function hostEnvironment(): NodeJS.ProcessEnv {
  const host = process.env['ARMISTICE_HOST_NODE']
  const path = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => !/_npx|node_modules/.test(folder))
  if (host !== undefined) path.unshift(dirname(host))
  // npm tells its children where the project is: the empty project is another.
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^npm_(package|lifecycle|config_local_prefix)|^INIT_CWD/.test(name)
  )
  return { ...Object.fromEntries(kept), PATH: path.join(delimiter) }
}

function packageName(specifier: string): string {
  const parts = specifier.split('/')
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? '').replace('node:', '')
}
