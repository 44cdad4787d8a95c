import { randomBytes } from 'node:crypto'
import { rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { Failure } from '../failure.js'
import { reason } from './read-text.js'

/** Writes a file whole or not at all: an interruption leaves what stood there before. */
export function writeWhole(path: string, text: string): Promise<void> {
  return writeDraft(path, (draft) => writeFile(draft, text, { flag: 'wx' }))
}

/** As `writeWhole`, where `write` writes the file under another name, and says itself what went wrong, as a Failure. */
export async function writeDraft(path: string, write: (draft: string) => Promise<void>): Promise<void> {
  const draft = join(dirname(path), `.${basename(path)}.${randomBytes(4).toString('hex')}.tmp`)
  try {
    await write(draft)
    await rename(draft, path)
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined)
    if (error instanceof Failure) throw error
    throw new Failure(`Expected to write ${path}, but ${reason(error)}.`)
  }
}
