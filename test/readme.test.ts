// What README and docs show runs, and prints what they say it prints.
import { globSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { outputOfSnippet, readDocument, snippetsIn } from './support/snippets.ts'
import { checkout } from './support/sources.ts'

const documents = ['README.md', ...globSync('{docs,packages/*}/*.md', { cwd: checkout }).sort()]
const shown = documents.flatMap((path) => snippetsIn(readDocument(path)).map((snippet) => ({ path, ...snippet })))

describe('the code that README and docs show', () => {
  it('is there to be run', () => expect(shown.map(({ path }) => path)).toContain('README.md'))

  it.each(shown)('$path, line $line, prints what is shown', async ({ path, ...snippet }) => {
    const output = await outputOfSnippet(`${path}-${snippet.line}`, snippet)
    if (snippet.expected !== undefined) expect(output).toBe(snippet.expected)
  })
})

describe('finding code in a document', () => {
  const document = 'a\n```js\n1\n```\nit prints\n```text\n1\n```\n```ts no-run\n2\n```\n```sh\nls\n```\n```ts\n3\n```\n'

  it('takes js and ts with the text block that comes next, and leaves out what is not to be run', () =>
    expect(snippetsIn(document)).toEqual([
      { line: 2, code: '1\n', expected: '1\n' },
      { line: 15, code: '3\n', expected: undefined }
    ]))
})
