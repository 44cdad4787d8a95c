import { replay, why, type Scenario, type Why } from '@armistice/core'
import { hindsight, isTold, when, type Language } from '@armistice/core/words'
import { Command, InvalidArgumentError } from 'commander'
import { Failure } from '../failure.js'
import { readRecord, scenarioOption } from '../input/read-record.js'
import type { Io } from '../io.js'
import { speechIn } from '../messages/speech.js'
import { pageOf, type Page } from '../page/page.js'
import { plain } from '../page/plain.js'
import { columns, wrap } from '../page/wrap.js'
import { languageOption } from './options.js'

/** `armistice why`: the walk back from an occurrence along its causes. */
export function whyCommand(io: Io): Command {
  return new Command('why')
    .summary('tell why something happened')
    .description('Tell why something happened: the causes of an occurrence, their causes, and so on, as a tree.')
    .argument('<file>', 'a trace from `armistice run --json` or --jsonl, or a saved session (- for standard input)')
    .argument('<seq>', 'sequence number of the occurrence, as in `armistice run --all`', sequence)
    .addOption(scenarioOption())
    .addOption(languageOption())
    .addHelpText(
      'after',
      '\nExample:\n  armistice run paris-2026 --seed 7b --json > trace.json\n  armistice why trace.json 231'
    )
    .action(async (file: string, seq: number, options: { scenario?: string; lang: Language }) => {
      const { trace, scenario } = await readRecord(file, options, io)
      // What a run really gave can be told; anything else may be a text with no meaning.
      if (!replay(trace, scenario).equal)
        throw new Failure(`Expected ${file} to be what its run gives, but it differs: see armistice replay ${file}.`, 1)
      const last = trace.occurrences.length - 1
      if (seq > last)
        throw new Failure(`Expected the sequence number of an occurrence, 0 to ${last}, but received ${seq}.`)
      io.out(
        `${branch(why(trace, seq), { scenario, forceHour: trace.forceHour, page: pageOf(io, await speechIn(options.lang)) }).join('\n')}\n`
      )
    })
}

interface Setting {
  readonly scenario: Scenario
  readonly forceHour: number | null
  readonly page: Page
}

function branch({ occurrence, causes, repeated }: Why, setting: Setting, lead = '', tail = lead): string[] {
  const { scenario, forceHour, page } = setting
  const { words, texts } = page
  const text = `${isTold(occurrence) ? '' : `${texts.hidden} `}${hindsight(occurrence, scenario, words)}${repeated && occurrence.causes.length > 0 ? ` ${texts.asAbove}` : ''}`
  const label = `${when(occurrence.hour, forceHour)} #${occurrence.seq}`
  const lines = wrap(plain(`${label} ${text}`), Math.max(30, page.width - columns(tail) - 2))
  const below = causes.flatMap((cause, index) => {
    const isLast = index === causes.length - 1
    return branch(cause, setting, `${tail}${isLast ? '└ ' : '├ '}`, `${tail}${isLast ? '  ' : '│ '}`)
  })
  return [
    ...lines.map((line, index) => (index === 0 ? lead : `${tail}${causes.length > 0 ? '│ ' : '  '}`) + line),
    ...below
  ]
}

function sequence(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text)
  throw new InvalidArgumentError(`Expected a whole number from 0, but received ${JSON.stringify(text)}.`)
}
