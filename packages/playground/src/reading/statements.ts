import type { Scenario, Status } from '@armistice/core'
import { date } from '../words.js'
import type { Pledge } from './pledges.js'

export type Statement = Pledge['words'][number]

/** Words somebody said or wrote, as they are shown. */
export interface Words {
  readonly text: string
  /** The language in which they were published, or put down in the scenario. */
  readonly language: string
  /** Whether they are verbatim: only then do they stand in quotation marks. */
  readonly verbatim: boolean
  readonly status: Status
  /** Speaker and date, as far as they are known. */
  readonly by: string
  readonly source: { readonly title: string; readonly address: string } | null
}

/** The statements that say something, verbatim ones first. */
export function wordsOf(statements: readonly Statement[], scenario: Scenario): Words[] {
  const said = statements.filter(({ quote, paraphrase }) => quote !== undefined || paraphrase !== undefined)
  return said.map((statement) => words(statement, scenario)).toSorted((a, b) => Number(b.verbatim) - Number(a.verbatim))
}

function words(statement: Statement, { sources, language }: Scenario): Words {
  const { quote, paraphrase, speaker, date: day, status, citation = [] } = statement
  const cited = citation.flatMap((id) => sources.find((source) => source.id === id) ?? [])
  const reachable = cited.find(({ address }) => address !== undefined)
  return {
    text: quote ?? paraphrase ?? '',
    language,
    verbatim: quote !== undefined,
    status,
    by: [speaker ?? cited[0]?.publisher, day && date(day)].filter((text) => text !== undefined).join(', '),
    source: reachable ? { title: reachable.title, address: reachable.address! } : null
  }
}
