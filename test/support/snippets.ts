// The code that a document shows, with the output it shows for it.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { outputOf } from './program.ts'
import { checkout } from './sources.ts'

export interface Snippet {
  readonly line: number
  readonly code: string
  /** What the ```text block that comes next says it prints. */
  readonly expected: string | undefined
}

/** Every ```js and ```ts block, except those marked `no-run`. */
export function snippetsIn(document: string): Snippet[] {
  const blocks = [...document.matchAll(/^```(\w*)([^\n]*)\n([\s\S]*?)^```\s*$/gm)]
  return blocks.flatMap(([, language = '', info = '', code = ''], place) => {
    if (!['js', 'ts'].includes(language) || info.includes('no-run')) return []
    const next = blocks[place + 1]
    const line = document.slice(0, blocks[place]?.index).split('\n').length
    return [{ line, code, expected: next?.[1] === 'text' ? next[3] : undefined }]
  })
}

export const readDocument = (path: string): string => readFileSync(`${checkout}/${path}`, 'utf8')

/** The code as a plain module, for a Node that does not read types. */
export const withoutTypes = (code: string): string => stripTypeScriptTypes(code)

/** Runs the code from the top of the checkout, where the packages have their published names. */
export async function outputOfSnippet(name: string, { code }: Snippet): Promise<string> {
  const folder = `${checkout}/node_modules/.cache/armistice/snippets`
  mkdirSync(folder, { recursive: true })
  const file = `${folder}/${name.replaceAll(/\W+/g, '-')}.mjs`
  writeFileSync(file, withoutTypes(code))
  return outputOf(process.execPath, [file])
}
