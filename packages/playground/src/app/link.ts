import type { Action, Session } from '@armistice/core'
import { languages, type Language } from '@armistice/core/words'
import { messages } from '../messages/messages.js'
import type { Seats } from './command.js'
import { compact } from './compact.js'
import { formatAction, parseAction } from './link-actions.js'
import { formatSeats, parseSeats } from './link-seats.js'
import { partOf } from './scenario-part.js'
import { seedProblem } from './seed.js'
import { pages, type Page } from './state.js'

/** What a link says: plain data, nothing of it checked against a scenario yet. */
export interface Link {
  readonly scenario: string | null
  readonly overlays: readonly string[]
  /** A whole document, packed, in the place of a shipped scenario. */
  readonly document: string | null
  readonly seed: string | null
  /** Who is held by a strategy from the start. */
  readonly seats: Seats
  readonly log: readonly Action[]
  readonly page: Page
  readonly language: Language
}

export type ParsedLink = { readonly ok: true; readonly link: Link } | { readonly ok: false; readonly problem: string }

/** The second version can say who decides; a link that does not need to stays readable to older pages. */
const [plainVersion, version] = ['1', '2'] as const
/** Long enough for thousands of decisions, short enough for any browser. */
export const longestLink = 100_000

/** The address of a session on a page: scenario, seed, every decision and the place, in the part after `#`. */
export function formatLink(
  {
    scenario,
    seed,
    log,
    strategies = {}
  }: Pick<Session, 'scenario' | 'seed' | 'log'> & Partial<Pick<Session, 'strategies'>>,
  { page = 'play', language = 'en' }: { page?: Page; language?: Language } = {}
): string {
  const actions = compact(log).map(formatAction).join('~')
  const seats = formatSeats(strategies)
  const part = partOf(scenario)
  // What an earlier page could read says so.
  const plain = seats === '' && !('document' in part) && part.overlays.length === 0
  const parts = [`v=${plain ? plainVersion : version}`]
  if ('document' in part) parts.push(`doc=${part.document}`)
  else {
    parts.push(`scenario=${readable(part.scenario)}`)
    if (part.overlays.length > 0) parts.push(`overlays=${part.overlays.map(readable).join(',')}`)
  }
  parts.push(`seed=${readable(seed)}`)
  if (page !== 'play') parts.push(`page=${page}`)
  if (language !== 'en') parts.push(`lang=${language}`)
  if (seats !== '') parts.push(`by=${readable(seats)}`)
  if (actions !== '') parts.push(`log=${readable(actions)}`)
  return `#${parts.join('&')}`
}

/** Reads the part of an address after `#`. Never throws: whatever it holds is data, and what is wrong is told. */
export function parseLink(hash: string): ParsedLink {
  const text = hash.replace(/^#/, '')
  if (text === '') return { ok: true, link: { ...nothing, page: 'play', language: 'en' } }
  if (text.length > longestLink) return broken(messages.notice.tooLong(text.length, longestLink))
  const values = pairs(text)
  if (values === null) return broken(messages.notice.notEncoded)
  const unknown = [...values.keys()].find(
    (name) => !['v', 'scenario', 'overlays', 'doc', 'seed', 'page', 'lang', 'by', 'log'].includes(name)
  )
  if (unknown !== undefined) return broken(messages.notice.unknownPart(short(unknown)))
  const made = values.get('v')
  if (made !== version && made !== plainVersion)
    return { ok: false, problem: messages.notice.version(short(made ?? '')) }
  return read(values)
}

const nothing = { scenario: null, overlays: [], document: null, seed: null, seats: {}, log: [] }

function read(values: ReadonlyMap<string, string>): ParsedLink {
  const seed = values.get('seed') ?? null
  const problem = seed === null ? null : seedProblem(seed)
  if (problem !== null) return broken(problem)
  const asked = values.get('page') ?? 'play'
  const page = pages.find((one) => one === asked)
  if (page === undefined) return broken(messages.notice.noPage(short(asked)))
  const spoken = values.get('lang') ?? 'en'
  if (!Object.hasOwn(languages, spoken)) return broken(messages.notice.noLanguage(short(spoken)))
  const language = spoken as Language
  const seats = parseSeats(values.get('by') ?? '')
  if (seats === null) return broken(messages.notice.notSeats(short(values.get('by')!)))
  const log: Action[] = []
  for (const token of (values.get('log') ?? '').split('~')) {
    if (token === '') continue
    const action = parseAction(token)
    if (action === null) return broken(messages.notice.notAnAction(short(token)))
    log.push(action)
  }
  const overlays = (values.get('overlays') ?? '').split(',').filter((id) => id !== '')
  const [scenario, document] = [values.get('scenario') ?? null, values.get('doc') ?? null]
  return { ok: true, link: { scenario, overlays, document, seed, seats, log, page, language } }
}

/** Names and values, decoded; null if an escape is malformed. Of a name given twice, the first counts. */
function pairs(text: string): Map<string, string> | null {
  const values = new Map<string, string>()
  try {
    for (const part of text.split('&')) {
      const [name = '', ...value] = part.split('=')
      if (!values.has(name)) values.set(name, decodeURIComponent(value.join('=')))
    }
    return values
  } catch {
    return null
  }
}

/** Colons need no escape after `#`, and people read addresses. */
const readable = (text: string) => encodeURIComponent(text).replaceAll('%3A', ':')

const broken = (what: string): ParsedLink => ({ ok: false, problem: messages.notice.broken(what) })
const short = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text)
