import { formatIssue, listScenarios, parseScenario, parseScenarioText, type Scenario } from '@armistice/core'
import { languages, type Language } from '@armistice/core/words'
import { language, setLanguage } from '../app/language.js'
import { parseLink, type Link, type ParsedLink } from '../app/link.js'
import { follow, scenarioOf as scenarioOfLink } from '../app/open-link.js'
import { describe } from '../app/scenario-link.js'
import { defaultSeed, seedProblem } from '../app/seed.js'
import type { State } from '../app/state.js'
import { messages } from '../messages/messages.js'
import { playerMessages } from '../messages/player.js'
import { fetchText } from './fetch-text.js'

/** The attributes that say what is opened, and the document that was given. Null for what was not said. */
export interface Wish {
  readonly scenario: string | null
  readonly seed: string | null
  readonly link: string | null
  readonly src: string | null
  readonly lang: string | null
  readonly document: unknown
}

export type Opened =
  | { readonly ok: true; readonly state: State; readonly problem: string | null }
  | { readonly ok: false; readonly problem: string }

const defaultScenario = 'paris-2026'

/** Opens what is wished for, or tells what is wrong with the wish. Everything in it is data. */
export async function open(wish: Wish): Promise<Opened> {
  const parsed = parseLink(wish.link === null ? '' : hashOf(wish.link))
  const link = (parsed.ok ? parsed : nothing).link
  const spoken = await speak(wish.lang, link.language)
  const found = await scenarioOf(wish, link)
  if (typeof found === 'string') return { ok: false, problem: found }
  const seed = link.seed ?? wish.seed ?? defaultSeed
  const wrong = seedProblem(seed)
  if (wrong !== null) return { ok: false, problem: wrong }
  const state = follow({ ...link, seed, page: 'play', language: language() }, found)
  return { ok: true, state, problem: (parsed.ok ? null : parsed.problem) ?? spoken }
}

/** What is wrong with an attribute that has a few values; null if nothing is. */
export function choiceProblem(name: string, options: readonly string[], value: string | null): string | null {
  return value === null || options.includes(value)
    ? null
    : playerMessages().notOneOf(name, options.join(', '), short(value))
}

const nothing = parseLink('') as Extract<ParsedLink, { ok: true }>

/** An address of the playground, or only its part from `#` on. */
const hashOf = (link: string) => (link.includes('#') ? link.slice(link.indexOf('#')) : link)

/** Speaks the language of the attribute, else that of the link; gives what is wrong with it. `de-AT` is `de`. */
async function speak(lang: string | null, linked: Language): Promise<string | null> {
  const code = lang?.toLowerCase().split('-')[0] ?? linked
  const known = Object.hasOwn(languages, code)
  try {
    await setLanguage(known ? (code as Language) : linked)
    return known ? null : choiceProblem('lang', Object.keys(languages), lang)
  } catch {
    return messages.notice.languageFailed
  }
}

/** The scenario, or why there is none. */
async function scenarioOf({ document: given, src, scenario }: Wish, link: Link): Promise<Scenario | string> {
  if (given !== null && given !== undefined) return checked(given)
  if (src !== null) return fetched(src)
  if (link.document !== null) return meant(link)
  const id = link.scenario ?? scenario ?? defaultScenario
  const known = listScenarios().map((entry) => entry.id)
  if (!known.includes(id)) return playerMessages().noScenario(known.join(', '), short(id))
  return meant({ ...link, scenario: id })
}

async function meant(link: Link): Promise<Scenario | string> {
  try {
    const found = await scenarioOfLink(link)
    return 'problem' in found ? found.problem : found.scenario
  } catch (error) {
    return playerMessages().notLoaded(link.scenario ?? '', why(error))
  }
}

async function fetched(src: string): Promise<Scenario | string> {
  const words = playerMessages()
  const address = URL.canParse(src, document.baseURI) ? new URL(src, document.baseURI) : null
  if (!address || !/^https?:$/.test(address.protocol)) return words.notAnAddress(short(src))
  try {
    return await checked(await fetchText(address))
  } catch (error) {
    return words.notLoaded(short(address.href), why(error))
  }
}

async function checked(given: unknown): Promise<Scenario | string> {
  const parsed = typeof given === 'string' ? parseScenarioText(given) : parseScenario(given)
  if (!parsed.ok) return playerMessages().notADocument(parsed.issues.length, formatIssue(parsed.issues[0]!))
  // Links to it bring the document along.
  await describe(parsed.scenario)
  return parsed.scenario
}

const why = (error: unknown) => (error instanceof Error ? error.message : String(error))
const short = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text)
