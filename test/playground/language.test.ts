// The page in another language: the texts are read when something is drawn, and there are no others.
import { languages } from '@armistice/core/words'
import { loadScenario } from '@armistice/core'
import { afterEach, describe, expect, it } from 'vitest'
import { act } from '../../packages/playground/src/app/act.js'
import { language, setLanguage } from '../../packages/playground/src/app/language.js'
import { formatLink, parseLink } from '../../packages/playground/src/app/link.js'
import { openLink } from '../../packages/playground/src/app/open-link.js'
import { startOf } from '../../packages/playground/src/app/state.js'
import { messages } from '../../packages/playground/src/messages/messages.js'
import { sheetMessages } from '../../packages/playground/src/messages/sheets.js'
import { statechartMessages } from '../../packages/playground/src/messages/statechart.js'
import { sentence } from '../../packages/playground/src/reading/sentence.js'
import { label, narrate } from '../../packages/playground/src/words.js'
import { readSources, type Sources } from '../support/sources.ts'

const paris = await loadScenario('paris-2026')
afterEach(() => setLanguage('en'))

describe('a language', () => {
  it('is spoken by the page and by the library from the moment it has come', async () => {
    await setLanguage('de')
    expect(language()).toBe('de')
    expect(messages.pages.play).toBe('Spielen')
    expect(label('firmness', 'formal')).toBe('förmlich')
    await setLanguage('en')
    expect([messages.pages.play, label('firmness', 'formal')]).toEqual(['Play', 'formal'])
  })

  it('asked for last is the one that is spoken, whichever comes first', async () => {
    await Promise.all([setLanguage('uk'), setLanguage('fr')])
    expect([language(), messages.top.language]).toEqual(['fr', 'Langue'])
  })

  it('goes with the link, and comes back with it', async () => {
    const made = act(startOf(paris, '7b'), { do: 'speak', language: 'uk' })
    const link = formatLink(made.session, made)
    expect(link).toContain('&lang=uk')
    const opened = await openLink(link)
    expect([opened.language, opened.notice]).toEqual(['uk', null])
    expect(sentence(opened.view, paris)).toMatch(/\p{Script=Cyrillic}/u)
  })

  it('leaves the run as it is', () => {
    const state = act(startOf(paris, '7b'), { do: 'decision' })
    const said = act(state, { do: 'speak', language: 'fr' })
    expect({ ...said, language: 'en' }).toEqual(state)
    expect(said.session).toBe(state.session)
  })

  it('that nobody speaks here is told', () =>
    expect(parseLink('#v=1&lang=tlh')).toMatchObject({ ok: false, problem: expect.stringContaining('“tlh”') }))

  it.each(Object.keys(languages) as (keyof typeof languages)[])(
    '%s has a text in every place, of the same kind as in English',
    async (code) => {
      const english = shapeOf({ ...messages, sheets: sheetMessages, statechart: statechartMessages })
      await setLanguage(code)
      expect(shapeOf({ ...messages, sheets: sheetMessages, statechart: statechartMessages })).toEqual(english)
    }
  )

  it.each(['fr', 'de', 'uk'] as const)('%s tells a run on the page', async (code) => {
    const state = act(startOf(paris, '7b'), { do: 'week' })
    const english = state.view.occurrences.map((it) => narrate(it, paris))
    await setLanguage(code)
    const told = state.view.occurrences.map((it) => narrate(it, paris))
    expect(told.filter((text, index) => text === english[index])).toEqual([])
  })
})

/** Every text of a table by its path, with what it is: a text, or a text for so many values. */
function shapeOf(table: object, path = ''): string[] {
  return Object.entries(table)
    .flatMap(([key, text]: [string, unknown]) => {
      if (typeof text === 'object' && text !== null && !Array.isArray(text)) return shapeOf(text, `${path}/${key}`)
      return [`${path}/${key} ${Array.isArray(text) ? `list of ${text.length}` : typeof text}`]
    })
    .sort()
}

/** Texts that are kept from when a file was loaded, and would stay in the language of that moment. */
function captures(sources: Sources): string[] {
  const reads =
    /\b(?:messages|sheetMessages|statechartMessages)\b[.[;\s]|\b(?:label|honesty|assumptions|date|elapsed|decimal)\(/
  return [...sources].flatMap(([file, text]) =>
    text.split('\n').flatMap((line, index) => {
      if (
        !/^(?:export )?(?:const|let)\b|^ {2}(?:static |private |readonly |override |@state\(\) )*\w+(?:: [^=]+)? = |^ {2}['"]?[\w>]+['"]?: /.test(
          line
        )
      )
        return []
      const kept = line.split('=>')[0]!.replace(/^[^=:]*[=:]/, '')
      return reads.test(`${kept} `) && !isInside(text, index) ? [`${file}:${index + 1}: ${line.trim()}`] : []
    })
  )
}

/** Whether a line stands in a function: the last line before it that begins at the margin opened one. */
function isInside(text: string, index: number): boolean {
  const lines = text.split('\n').slice(0, index + 1)
  if (!lines[index]!.startsWith(' ')) return false
  const margin = [...lines].reverse().find((line) => /^\S/.test(line)) ?? ''
  if (/^(?:export )?(?:default )?(?:async )?function\b/.test(margin) || /=>\s*[({]?\s*$/.test(margin)) return true
  const method =
    lines
      .slice(0, -1)
      .reverse()
      .find((line) => /^ {2}\S/.test(line)) ?? ''
  return lines[index]!.startsWith('   ') && /[{(]\s*$/.test(method)
}

describe('the sources of the page', () => {
  const page = new Map([...readSources('packages/playground/src')].filter(([file]) => !file.startsWith('messages/')))

  it('keep no text from when they were loaded', () => {
    expect(page.size).toBeGreaterThan(50)
    expect(captures(page)).toEqual([])
  })

  it('come to the words of the library by one door, whose language is that of the page', () => {
    const speaking =
      /import \{[^}]*\b(?:narrate\w*|hindsight|label|questionText|honesty|date|elapsed)\b[^}]*\} from '@armistice\/core\/words'/
    expect(
      [...page].filter(([file, text]) => file !== 'words.ts' && speaking.test(text)).map(([file]) => file)
    ).toEqual([])
  })
})

describe('the search for kept texts', () => {
  const house: Sources = new Map([
    ['a.ts', `import { messages } from './messages.js'\nconst words = messages.top\n`],
    ['b.ts', `const titles = {\n  one: messages.one,\n  two: () => messages.two\n}\n`],
    ['c.ts', `class A {\n  private title = messages.title\n  get other() {\n    return messages.other\n  }\n}\n`],
    [
      'd.ts',
      `function f() {\n  const words = messages.top\n  return words\n}\nconst g = () => messages.top\nconst say = (x) =>\n  label('a', x)\n`
    ],
    ['e.ts', `export const { top } = messages\n`]
  ])

  it('finds those at the margin, in tables and in fields, and leaves what is read when called', () =>
    expect(captures(house).map((place) => place.split(': ')[0])).toEqual(['a.ts:2', 'b.ts:2', 'c.ts:2', 'e.ts:1']))
})
