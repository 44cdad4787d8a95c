import {
  applyOverlay,
  listOverlays,
  listScenarios,
  loadOverlay,
  loadScenario,
  run,
  type Scenario
} from '@armistice/core'
import {
  because,
  date,
  decimal,
  digest,
  disposition,
  elapsed,
  en,
  hindsight,
  honesty,
  assumptions,
  label,
  languages,
  loadWords,
  namesOf,
  narrate,
  narrateCause,
  narrateGroup,
  odds,
  optionLabel,
  passages,
  quantityName,
  questionText,
  shortName,
  type LabelKind,
  type Language,
  type Messages
} from '@armistice/core/words'
import { de } from '@armistice/core/words/de'
import { fr } from '@armistice/core/words/fr'
import { uk } from '@armistice/core/words/uk'
import { describe, expect, it } from 'vitest'
import { choicesOf, type QuestionKind } from '../../packages/core/src/rules/question.js'
import { listQuantities } from '../../packages/core/src/scenario/ledger.js'
import { smallScenario } from '../support/scenario.ts'
import { occurrences as samples, questions as sampleQuestions } from './sample.ts'

const paris = await loadScenario('paris-2026')
const shipped = await Promise.all(listScenarios().map(({ id }) => loadScenario(id)))
/** Those of real places: the names of made-up ones stay as they are. */
const cases = shipped.filter(({ fictional }) => !fictional)
const others = [fr, de, uk]
const byCode = others.map((words) => [words.language, words] as const)

/** The samples with the members of the shipped scenario in place of the made-up ones. */
const ids = {
  A: 'NL',
  'A-land': 'nl-land',
  B: 'GB',
  'B-air': 'gb-air',
  D: 'DE',
  'D-train': 'de-land',
  U: 'US',
  P: 'UA',
  C: 'RU',
  H: 'west'
}
const inParis = <T>(value: T): T =>
  JSON.parse(JSON.stringify(value), (_, each: unknown) =>
    typeof each === 'string' && Object.hasOwn(ids, each) ? ids[each as keyof typeof ids] : each
  ) as T
const occurrences = inParis(samples)
const questions = inParis(sampleQuestions)

/** What must never reach a reader: holes, objects, ids, double spaces, and English. */
const unfit =
  /undefined|NaN|null\b|\[object|nl-land|gb-air|holdBack|backDown| {2}|(?<!\p{L})(?:the|is|was not|of|and|are|has|have|with|from|by|not|United|Netherlands|rung|severity|violation of)(?!\p{L})/u

/** Everything that a language says of a scenario, with who says it. */
function* everything(scenario: Scenario, words: Messages): Generator<[string, string]> {
  const messages = words
  for (const it of occurrences) {
    yield [it.code, narrate(it, scenario, words)]
    yield [`${it.code} afterwards`, hindsight(it, scenario, words)]
    const reason = narrateCause(it, scenario, words)
    if (reason !== null) yield [`${it.code} as a reason`, reason]
  }
  for (const question of questions) yield [question.kind, questionText(question, scenario, words)]
  for (const [kind, choices] of Object.entries(choicesOf))
    for (const choice of choices) yield [`${kind} ${choice}`, optionLabel(kind as QuestionKind, choice, words)]
  for (const kind of Object.keys(en.labels) as LabelKind[])
    for (const code of Object.keys(en.labels[kind]))
      for (const known of [{ scenario }, {}])
        yield [`${kind} ${code}`, label(kind, code as never, { ...known, messages })]
  for (const each of passages(occurrences)) yield [each.kind, narrateGroup(each, scenario, words)]
  for (const type of ['satisfied', 'opportunist', 'determined'] as const)
    yield [type, disposition(type, scenario, words)]
  yield ['honesty', honesty(scenario, words)]
  yield ['assumptions', assumptions(scenario, words)]
  for (const [key, title] of Object.entries(words.digests.titles)) yield [key, title]
  for (const [key, row] of Object.entries(words.digests.rows)) yield [key, row]
  yield ['person', words.decidedBy.person]
}

describe('the languages', () => {
  it('are these, each under its own name', () =>
    expect(languages).toEqual({ en: 'English', fr: 'Français', de: 'Deutsch', uk: 'Українська' }))

  it.each(Object.keys(languages) as Language[])('%s loads by its code and says which it is', async (language) =>
    expect((await loadWords(language)).language).toBe(language)
  )

  it('are no others', () =>
    expect(loadWords('la' as Language)).rejects.toThrow('Expected one of en, fr, de, uk as language, but received la'))
})

describe.each(byCode)('%s', (language, words) => {
  it('tells every occurrence in a sentence or two', () => {
    for (const it of occurrences) {
      const sentence = narrate(it, paris, words)
      expect(sentence).toMatch(/^[\p{Lu}\d„«].*\.$/u)
      expect(sentence.split(/(?<=[.?]) /).length).toBeLessThanOrEqual(2)
    }
  })

  it('asks every question as one', () => {
    for (const question of questions) expect(questionText(question, paris, words)).toMatch(/^\p{Lu}.*\?$/u)
  })

  it('gives a reason as a clause that can follow a sentence', () => {
    for (const it of occurrences) expect(narrateCause(it, paris, words) ?? '').not.toMatch(/\.$/)
    const withdrawn = occurrences.find(({ code }) => code === 'pledge.withdrawn')!
    const lapsed = occurrences.find(({ code }) => code === 'guarantees.lapsed')!
    expect(because(withdrawn, () => lapsed, paris, words)).toMatch(/^(?:denn|car|бо) /)
  })

  it('has no hole, no id and no English in anything it says', () => {
    const wrong = [...everything(paris, words)].filter(([, text]) => text === '' || unfit.test(text))
    expect(wrong).toEqual([])
  })

  it('says nothing as English does, but for words that are the same', () => {
    const english = new Map(everything(paris, en))
    const same = [...everything(paris, words)].filter(([what, text]) => english.get(what) === text)
    expect([...new Set(same.map(([, text]) => text))].sort()).toEqual(sameInEnglish[language])
  })

  it('tells the variants of an occurrence apart', () => {
    const told = (each: Messages) =>
      new Set(occurrences.map((it) => `${it.code} ${narrate(it, paris, each)} ${narrateCause(it, paris, each)}`)).size
    expect(told(words)).toBeGreaterThanOrEqual(told(en))
  })

  it('names who, where and what wherever English does', () => {
    const here = namesOf(paris, words)
    const there = namesOf(paris, en)
    for (const it of occurrences) {
      const [local, english] = [hindsight(it, paris, words), hindsight(it, paris, en)]
      for (const id of ['NL', 'GB', 'DE', 'US', 'UA', 'RU'])
        if (english.includes(there.of(id))) expect(stems(local)).toContain(stemOf(here.of(id)))
      for (const number of english.match(/\d+/g) ?? [])
        expect(local.replaceAll(/(?<=\d)[.\u202F](?=\d{3})/g, '')).toContain(number)
    }
  })

  it('names every state, hub, rung and home decision of every case', () => {
    const names = namesOf(paris, words)
    const known = new Set(Object.keys(words.known))
    const given = cases.flatMap(({ members, parties, hubs, ladder }) => [
      ...members.map(({ name }) => name),
      ...Object.values(parties).map(({ name }) => name),
      ...members.flatMap(({ gate }) => (gate?.name ? [gate.name] : [])),
      ...hubs.map(({ name }) => name),
      ...ladder.rungs.map(({ title }) => title)
    ])
    expect(given.filter((name) => !known.has(name))).toEqual([])
    expect(names.of('NL')).toBe({ fr: 'Pays-Bas', de: 'Niederlande', uk: 'Нідерланди' }[language])
  })

  it('tells overlays and made-up members without a hole', () => {
    const small = smallScenario()
    for (const it of samples) {
      expect(narrate(it, small, words)).toMatch(/^[\p{Lu}\d].*\.$/u)
      expect(narrate(it, small, words)).not.toMatch(/undefined|NaN|null\b|\[object|A-land|B-air| {2}/)
    }
  })

  it('keeps the names of a document that is not in English', () => {
    const own = {
      ...smallScenario(),
      language: 'pl',
      parties: { ...smallScenario().parties, protected: { id: 'P', name: 'Germany' } }
    }
    expect(namesOf(own, words).protected).toBe('Germany')
    expect(namesOf({ ...own, language: 'en' }, words).protected).not.toBe('Germany')
  })

  it('has names of its own for every number of the live scenario', async () => {
    const { quantities } = await tables[language as keyof typeof tables]()
    const name = (where: string) => quantityName(where, paris, quantities, words)
    // The titles of facts and presets are the document's own.
    const named = listQuantities(paris).filter(({ where }) => !/^facts|presets/.test(where))
    expect(named.filter(({ where }) => unfit.test(name(where)) || name(where) === quantityName(where, paris))).toEqual(
      []
    )
    expect(quantities.unit('d')).not.toBe('')
  })

  it('writes numbers with a comma', () => {
    expect(decimal(0.444, words)).toBe('0,44')
    expect(odds({ value: 0.31, range: [0.18, 0.46] }, words)).toBe('31\u00A0% (18–46)')
  })

  it('gives digests the same rows as English, in its own words', () => {
    const tables = (each: Messages) => passages(occurrences).map((passage) => digest(passage, paris, each))
    const shape = (each: Messages) =>
      tables(each).map((table) => table?.rows.map(({ mark, items }) => [mark, items.length]))
    expect(shape(words)).toEqual(shape(en))
  })
})

const tables = {
  fr: () => import('@armistice/core/words/fr'),
  de: () => import('@armistice/core/words/de'),
  uk: () => import('@armistice/core/words/uk')
}

/** Words that a language shares with English, or that are written alike. */
const sameInEnglish: Readonly<Record<string, readonly string[]>> = {
  fr: ['Contributions', 'Sanctions', 'brigade', 'division'],
  de: [],
  uk: []
}

/** The beginning of a name, which its cases and its article leave alone. */
const stemOf = (name: string) =>
  name
    .toLowerCase()
    .slice(0, 6)
    .replace(/(?:es|e|я|а|и)$/, '')
const stems = (text: string) => text.toLowerCase()

describe('French', () => {
  it('keeps its marks on the line of the word before them', () => {
    for (const [, text] of everything(paris, fr)) expect(text).not.toMatch(/ [;:!?%»]|« |[^\s(]«|\w[;!?]/)
  })

  it.each([
    ['Germany', 'L’Allemagne'],
    ['United Kingdom', 'Le Royaume-Uni'],
    ['Netherlands', 'Les Pays-Bas'],
    ['Cyprus', 'Chypre']
  ])('sets the article of %s: %s', (english, start) => expect(about(english, fr)).toMatch(new RegExp(`^${start} `)))

  it.each([
    ['Ukraine', 'en Ukraine'],
    ['Lebanon', 'au Liban'],
    ['Netherlands', 'aux Pays-Bas'],
    ['Cyprus', 'à Chypre'],
    ['Israel', 'en Israël'],
    ['Iran', 'en Iran']
  ])('says where %s is: %s', (english, where) => expect(placeIn(english, fr)).toBe(where))

  it('counts none as one', () =>
    expect([0, 1, 2].map((hours) => elapsed(hours, fr))).toEqual(['0 heure', '1 heure', '2 heures']))
})

describe('German', () => {
  it.each([
    ['Germany', 'Deutschland antwortet'],
    ['Netherlands', 'Die Niederlande antworten'],
    ['Türkiye', 'Die Türkei antwortet'],
    ['United Kingdom', 'Das Vereinigte Königreich antwortet'],
    ['United States', 'Die Vereinigten Staaten antworten']
  ])('lets article and verb agree with %s: %s', (english, start) =>
    expect(about(english, de)).toMatch(new RegExp(`^${start} `))
  )

  it.each([
    ['Ukraine', 'in der Ukraine'],
    ['Lebanon', 'im Libanon'],
    ['Netherlands', 'in den Niederlanden'],
    ['Armenia', 'in Armenien'],
    ['United Kingdom', 'im Vereinigten Königreich']
  ])('says where %s is: %s', (english, where) => expect(placeIn(english, de)).toBe(where))
})

describe('Ukrainian', () => {
  it.each([
    [0, '0 годин'],
    [1, '1 година'],
    [2, '2 години'],
    [3, '3 години'],
    [4, '4 години'],
    [5, '5 годин'],
    [11, '11 годин'],
    [21, '21 година'],
    [22, '22 години'],
    [25, '25 годин'],
    [48, '2 дні'],
    [5 * 24, '5 днів'],
    [11 * 24, '11 днів'],
    [12 * 24, '12 днів'],
    [21 * 24, '21 день'],
    [22 * 24, '22 дні'],
    [25 * 24, '25 днів'],
    [111 * 24, '111 днів'],
    [121 * 24, '121 день']
  ])('counts %i hours as %s', (hours, text) => expect(elapsed(hours, uk)).toBe(text))

  it.each([
    [1, '1 дрібне порушення'],
    [2, '2 дрібні порушення'],
    [5, '5 дрібних порушень'],
    [11, '11 дрібних порушень'],
    [21, '21 дрібне порушення'],
    [22, '22 дрібні порушення'],
    [25, '25 дрібних порушень']
  ])('counts %i violations as %s', (observed, text) => {
    const week = samples.find((it) => it.code === 'week.reviewed')!
    expect(narrate({ ...week, observed }, paris, uk)).toContain(`зафіксовано ${text},`)
  })

  it.each([
    ['Germany', 'Німеччина відповідає'],
    ['Netherlands', 'Нідерланди відповідають'],
    ['Cyprus', 'Кіпр відповідає'],
    ['Atlantis', 'Сторона Atlantis відповідає']
  ])('lets the verb agree with %s: %s', (english, start) =>
    expect(about(english, uk)).toMatch(new RegExp(`^${start} `))
  )

  it.each([
    ['Ukraine', 'на території України'],
    ['Lebanon', 'на території Лівану'],
    ['Atlantis', 'на території сторони Atlantis']
  ])('says where %s is: %s', (english, where) => expect(placeIn(english, uk)).toBe(where))
})

describe('dates', () => {
  it.each([
    [en, '6 Jan 2026', 'Feb 2026', '2026'],
    [fr, '6 janvier 2026', 'février 2026', '2026'],
    [de, '6. Januar 2026', 'Februar 2026', '2026'],
    [uk, '6 січня 2026\u00A0р.', 'лютий 2026\u00A0р.', '2026\u00A0р.']
  ])('are written as people write them', (words, ...texts) =>
    expect(['2026-01-06', '2026-02', '2026'].map((iso) => date(iso, words))).toEqual(texts)
  )

  it('begin a month in French with an ordinal', () => expect(date('2026-03-01', fr)).toBe('1er mars 2026'))
})

describe('codes', () => {
  it('are those of the standard, but for one that English writes otherwise', () =>
    expect([shortName('GB'), shortName('GB', fr), shortName('DE', de)]).toEqual(['UK', 'GB', 'DE']))
})

describe('every shipped scenario', () => {
  it('is told in every language from its first occurrence to its last', async () => {
    for (const { id } of listScenarios()) {
      const scenario = await loadScenario(id)
      const { occurrences } = run(scenario, { seed: 'words' })
      for (const words of [en, ...others])
        for (const it of occurrences)
          expect(hindsight(it, scenario, words), `${id} ${words.language} ${it.seq}`).not.toMatch(
            /undefined|NaN|\[object/
          )
    }
  })

  it('is told with its overlays too', async () => {
    const [first] = listOverlays()
    const changed = applyOverlay(paris, await loadOverlay(first!.id))
    expect(honesty(changed, de)).toMatch(/^Erkundung/)
  })
})

/** A sentence about a member of that name. */
function about(name: string, words: Messages): string {
  const scenario = {
    ...paris,
    members: paris.members.map((member) => (member.id === 'NL' ? { ...member, name } : member))
  }
  const given = occurrences.find((it) => it.code === 'response.given' && it.answer === 'full')!
  return narrate({ ...given, member: 'NL' } as typeof given, scenario, words)
}

/** Where a pledge is meant for, with a protected state of that name. */
const placeIn = (name: string, words: Messages) =>
  label('location', 'insideProtected', {
    scenario: { ...paris, parties: { ...paris.parties, protected: { ...paris.parties.protected, name } } },
    messages: words
  })
