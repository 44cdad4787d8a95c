// Places of the run of paris-2026 with the seed 7b, as links: reached by a session in Node, opened by the page.
import { advance, begin, loadScenario, view, type Session } from '@armistice/core'
import type { Page } from 'playwright'

const start = begin(await loadScenario('paris-2026'), { seed: '7b' })

/** The first question that is as wanted, with the model deciding before it. */
export function firstQuestion(wanted: (kind: string, rung: number) => boolean): Session {
  let session = advance(start, 'decision')
  for (;;) {
    const { question, ending } = view(session)
    if (question && wanted(question.kind, question.kind === 'response' ? question.rung : 0)) return session
    if (ending) throw new Error('Expected a question as wanted before the ending, but there is none')
    session = advance(session, 'decision')
  }
}

export const theEnd = (): Session => advance(start, 'end')

/** A link to where a session without decisions stands. */
export function linkTo(session: Session): string {
  const { place, hour } = view(session)
  return `#v=1&scenario=paris-2026&seed=7b&log=${place}.${hour}`
}

/** The page has opened: its sentence can be read, and keys are heard. */
export const opened = (page: Page) => page.locator('armistice-now .sentence').waitFor()
