import { readFile } from 'node:fs/promises'
import { Failure } from '../failure.js'
import type { Io } from '../io.js'

/** The text of a file, or of the standard input for `-`. */
export async function readText(path: string, io: Io): Promise<string> {
  const text = path === '-' ? await io.stdin() : await textOf(path)
  if (!text.slice(0, 1000).includes('\0')) return text
  throw new Failure(
    `Expected ${path === '-' ? 'standard input' : path} to be text in UTF-8, but received UTF-16 or no text at all. Save it as UTF-8.`
  )
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    throw new Failure(`Expected ${path} to be a file that can be read, but ${reason(error)}.`)
  }
}

/** Why the file system refused. */
export function reason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code
  const known: Record<string, string> = {
    ENOENT: 'there is no such file or folder',
    EISDIR: 'it is a folder',
    EACCES: 'it may not be opened',
    EPERM: 'it may not be opened',
    ENOTDIR: 'a part of its path is not a folder',
    ENOSPC: 'the disk is full',
    EDQUOT: 'the quota on the disk is used up',
    EFBIG: 'it would be larger than a file may be',
    EROFS: 'the disk is read-only'
  }
  return known[code ?? ''] ?? String(error)
}
