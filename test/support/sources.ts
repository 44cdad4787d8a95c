// Source files as text, and what they import.
import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Texts by their path from the folder they were read from. */
export type Sources = ReadonlyMap<string, string>

export const checkout = fileURLToPath(new URL('../..', import.meta.url))

export function readSources(folder: string): Sources {
  const paths = readdirSync(`${checkout}/${folder}`, { recursive: true, encoding: 'utf8' })
  const wanted = paths.map((path) => path.replaceAll('\\', '/')).filter((path) => /\.(ts|js|mjs)$/.test(path))
  return new Map(wanted.sort().map((path) => [path, readFileSync(`${checkout}/${folder}/${path}`, 'utf8')]))
}

/** Every module named by an import or a re-export, types included, in the order of the text. */
export function importsOf(text: string): string[] {
  const named = /\b(?:import|export)\b[^'"`;()]*?\bfrom\s*(['"])(.+?)\1|\bimport\s*\(?\s*(['"])(.+?)\3/g
  return [...withoutComments(text).matchAll(named)].map((match) => match[2] ?? match[4] ?? '')
}

/** The file of the same tree that a relative import means, or undefined for a package. */
export function target(from: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined
  return posix.join(posix.dirname(from), specifier).replace(/\.js$/, '.ts')
}

/** The code alone: comments and quoted texts are gone, so that a word in them is no use of it. */
export function codeOf(text: string): string {
  return withoutComments(text).replaceAll(/'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g, "''")
}

function withoutComments(text: string): string {
  const textOrComment = /('(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`)|\/\/[^\n]*|\/\*[\s\S]*?\*\//g
  return text.replaceAll(textOrComment, (_, quoted: string | undefined) => quoted ?? '')
}
