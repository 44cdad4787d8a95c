// The texts of the page as a flat list: a text with values is told with marks in their place.
import { charts } from '../../packages/playground/src/messages/en/charts.js'
import { debrief } from '../../packages/playground/src/messages/en/debrief.js'
import { editor } from '../../packages/playground/src/messages/en/editor.js'
import { lab } from '../../packages/playground/src/messages/en/lab.js'
import { ledger } from '../../packages/playground/src/messages/en/ledger.js'
import { sheets } from '../../packages/playground/src/messages/en/sheets.js'
import { statechart } from '../../packages/playground/src/messages/en/statechart.js'
import { en } from '../../packages/playground/src/messages/en.js'
import type { TextsLater } from '../../packages/playground/src/messages/messages.js'

const places = [1, 2, 3, 4, 5, 6]
/** Whatever a function takes: texts, numbers small and large, lists. */
const values: Readonly<Record<string, readonly unknown[]>> = {
  texts: places.map((place) => `§${place}`),
  ones: places.map(() => 1),
  several: places.map((place) => place + 4),
  lists: places.map((place) => [`§${place}`, `§${place}`])
}

/** By place: "lab/survival/heading". */
export type Texts = ReadonlyMap<string, string>

const englishLater: TextsLater = { charts, debrief, editor, lab, ledger, sheets, statechart }

export const english: Texts = new Map(flat({ ...en, ...englishLater }))

export async function textsOf(code: string): Promise<Texts> {
  const { messages, later } = (await import(`../../packages/playground/src/messages/${code}.ts`)) as {
    messages: typeof en
    later: TextsLater
  }
  return new Map(flat({ ...messages, ...later }))
}

function* flat(value: unknown, path = ''): Generator<[string, string]> {
  if (typeof value === 'string') yield [path, value]
  else if (typeof value === 'function') yield* told(value as (...args: unknown[]) => unknown, path)
  else if (typeof value === 'object' && value !== null)
    for (const [key, each] of Object.entries(value)) yield* flat(each, path === '' ? key : `${path}/${key}`)
}

function* told(text: (...args: unknown[]) => unknown, path: string): Generator<[string, string]> {
  for (const [kind, args] of Object.entries(values)) {
    const answer = attempt(() => text(...args))
    if (typeof answer === 'string' && !/NaN|undefined/.test(answer)) yield [`${path}(${kind})`, answer]
  }
}

/** Most functions take one kind of values and none of the others. */
function attempt(tell: () => unknown): unknown {
  try {
    return tell()
  } catch {
    return null
  }
}
