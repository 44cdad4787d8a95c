import { open } from 'node:fs/promises'
import { Failure } from '../failure.js'
import { reason } from '../input/read-text.js'

/** A file that is written to at its end, and whose end can be taken off again. */
export interface GrowingFile {
  /** Bytes that are there for good. */
  length(): number
  /** All of it or nothing: what was written in part is cut off again. */
  add(bytes: Uint8Array): Promise<void>
  /** Writes over the beginning, with no more than is there. */
  begin(bytes: Uint8Array): Promise<void>
  /** Takes off what lies behind a length. */
  cut(length: number): Promise<void>
  close(): Promise<void>
}

/** An empty file, in place of what was there. Failure, with its name for people and the reason, where it cannot be written. */
export async function openFile(path: string, name = path): Promise<GrowingFile> {
  const refused = (error: unknown) => new Failure(`Expected to write ${name}, but ${reason(error)}.`)
  const file = await open(path, 'w').catch((error: unknown) => {
    throw refused(error)
  })
  let length = 0
  // What cannot be cut, such as a device, has kept nothing either.
  const cut = (to: number) => file.truncate((length = to)).catch(() => undefined)
  const write = async (bytes: Uint8Array, at: number) => {
    for (let done = 0; done < bytes.length;)
      done += (await file.write(bytes, done, bytes.length - done, at + done)).bytesWritten
  }
  return {
    length: () => length,
    async add(bytes) {
      try {
        await write(bytes, length)
        length += bytes.length
      } catch (error) {
        await cut(length)
        throw refused(error)
      }
    },
    async begin(bytes) {
      await write(bytes, 0).catch((error: unknown) => {
        throw refused(error)
      })
    },
    cut,
    close: () => file.close()
  }
}
