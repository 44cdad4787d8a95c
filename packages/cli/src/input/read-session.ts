import { parseSessionText, type Session } from '@armistice/core'
import { Failure } from '../failure.js'
import type { Io } from '../io.js'
import { refused } from './read-scenario.js'
import { readText } from './read-text.js'

/** A session that armistice play or the page saved. Failure, with all that is wrong, for anything else. */
export async function readSession(file: string, io: Io): Promise<Session> {
  const text = await readText(file, io)
  const parsed = parseSessionText(text)
  if (parsed.ok) return parsed.session
  if (/"format"\s*:\s*"armistice\.trace"/.test(text.slice(0, 200)))
    throw new Failure(
      `Expected ${file} to be a saved session, but it is a trace: a run that is over has nowhere to go on. armistice play --save saves a session.`
    )
  throw refused(file, parsed.issues)
}
