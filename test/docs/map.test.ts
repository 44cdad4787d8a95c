// The map in README.md leads to everything that there is to read, and to nothing else.
import { existsSync, globSync } from 'node:fs'
import { basename } from 'node:path'
import { listScenarios } from '@armistice/core'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../support/snippets.ts'
import { checkout } from '../support/sources.ts'

const readme = readDocument('README.md')

describe('README.md', () => {
  it('names every scenario', () => {
    for (const { id } of listScenarios()) expect(readme).toContain(`\`${id}\``)
  })

  it('leads to every document in docs and to every package', () => {
    for (const path of [...globSync('docs/*.md', { cwd: checkout }), ...globSync('packages/*', { cwd: checkout })])
      expect(readme).toContain(`](${path})`)
  })

  it.each(['README.md', 'CONTRIBUTING.md', 'examples/README.md', ...globSync('docs/*.md', { cwd: checkout }).sort()])(
    '%s links only to files that there are',
    (path) => {
      const links = [...readDocument(path).matchAll(/\]\((?!https?:)([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, link]) => link!)
      const from = new URL(path, `file://${checkout}/`)
      expect(links.filter((link) => !existsSync(new URL(link, from)))).toEqual([])
    }
  )
})

describe('CONTRIBUTING.md', () => {
  it('has a row for every room of the library', () => {
    const rooms = globSync('packages/core/src/*/', { cwd: checkout }).map((folder) => basename(folder))
    const named = [...readDocument('CONTRIBUTING.md').matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name)
    expect(new Set(named)).toEqual(new Set(rooms))
  })
})
