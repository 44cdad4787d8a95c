// Every text of the page in every language: what is missing does not compile, what is there is not English.
import { languages } from '@armistice/core/words'
import { describe, expect, it } from 'vitest'
import { frame } from '../../packages/playground/src/messages/de/frame.js'
import { lab } from '../../packages/playground/src/messages/de/lab.js'
import { later as german, messages as germanMessages } from '../../packages/playground/src/messages/de.js'
import type { LabMessages } from '../../packages/playground/src/messages/lab.js'
import type { Messages, TextsLater } from '../../packages/playground/src/messages/messages.js'
import { english, textsOf, type Texts } from '../support/texts.ts'

const others = Object.keys(languages).filter((code) => code !== 'en')

describe('a text that is missing does not compile', () => {
  it('in a table, at any depth, or as a whole table', () => {
    const { heading: _heading, ...survival } = lab.survival
    // @ts-expect-error The heading of a figure is missing.
    const figure: LabMessages = { ...lab, survival }
    const { skip: _skip, ...page } = frame.page
    // @ts-expect-error A text of the frame is missing.
    const whole: Messages = { ...germanMessages, page }
    const { debrief: _debrief, ...rest } = german
    // @ts-expect-error The texts of a page are missing.
    const later: TextsLater = rest
    expect([figure, whole, later].map((table) => typeof table)).toEqual(['object', 'object', 'object'])
  })
})

/** The same in another language, or no words at all. */
const alike: Readonly<Record<string, readonly string[]>> = {
  fr: [
    'page/title',
    'page/more',
    'controls/pause',
    'pages/title',
    'pictures/coalition',
    'dock/coalition',
    'phases/title',
    'tiles/zone/centre',
    'decision/inTheLedger',
    'branches/title',
    'debrief/file/code',
    'debrief/file/causes',
    'ledger/columns/source',
    'ledger/file/note',
    'sheets/roles/parties'
  ],
  de: [
    'page/title',
    'top/link',
    'phases/title',
    'tiles/zone/west',
    'standing/erosion',
    'debrief/columns/status',
    'ledger/columns/status'
  ],
  uk: ['page/title']
}

describe.each(others)('%s', (code) => {
  it('says nothing in English', async () => {
    const texts = await textsOf(code)
    const same = pairs(texts).filter(([, one, other]) => one === other && /\p{L}{2}/u.test(one.replace(/§\d/g, '')))
    expect(same.map(([path]) => path).filter((path) => !alike[code]!.includes(path))).toEqual([])
  })

  it('tells every value that English tells', async () => {
    const texts = await textsOf(code)
    // The first value of a span of time is a unit, which has words of its own in every language.
    const told = pairs(texts).filter(([path]) => !path.startsWith('lab/span('))
    const lost = told.flatMap(([path, one, other]) =>
      (one.match(/§\d/g) ?? []).filter((value) => !other.includes(value)).map((value) => `${path} ${value}`)
    )
    expect(lost).toEqual([])
  })

  it('has no hole, no double space and no straight quote', async () => {
    const texts = await textsOf(code)
    const unfit = pairs(texts).filter(([, , text]) => /undefined|\[object| {2}|"|\p{L}'\p{L}/u.test(text))
    expect(unfit.map(([path]) => path)).toEqual([])
  })
})

/** Each text of the page with its place, in English and in the other language. */
function pairs(texts: Texts): (readonly [path: string, english: string, other: string])[] {
  return [...english].flatMap(([path, text]) => {
    const other = texts.get(path)
    return other === undefined ? [] : [[path, text, other] as const]
  })
}
