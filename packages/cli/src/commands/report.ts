import { summarise, summariseComparison, compareTimes, type Comparison, type Summary } from '@armistice/core'
import { Command } from 'commander'
import { Failure } from '../failure.js'
import { expectKind } from '../input/kind.js'
import { manifestIn, parsed, scenarioIn } from '../input/read-study.js'
import { readText } from '../input/read-text.js'
import type { Io } from '../io.js'
import { comparisonPage } from '../page/comparison.js'
import { pageOf } from '../page/page.js'
import { summaryPage } from '../page/summary.js'

/** `armistice report`: what a summary or a comparison says, without making its runs again. */
export function reportCommand(io: Io): Command {
  return new Command('report')
    .summary('tell what a summary or a comparison in a file says')
    .description(
      'Tell what a summary or a comparison in a file says, such as one that was merged or collected. Its runs are not made again: armistice verify does that.'
    )
    .argument('<file>', 'a .json of armistice ensemble, compare, merge or cluster collect (- for standard input)')
    .option('--json', 'every estimate with its 95 % interval and its band, as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  armistice merge part-*.json --out whole.json && armistice report whole.json\n  armistice ensemble tutorial --json | armistice report - --json'
    )
    .action((file: string, { json = false }: { json?: boolean }) => report(file, json, io))
}

async function report(file: string, json: boolean, io: Io): Promise<void> {
  const text = await readText(file, io)
  expectKind(file, text, 'a summary or a comparison', ['armistice.ensemble', 'armistice.comparison'])
  const value = parsed(file, text)
  const manifest = manifestIn(file, value)
  const made = value as Summary | Comparison
  // The documents are read even where only the numbers are asked for: a file that does not fit its hash is refused.
  const scenario = await scenarioIn(manifest.scenario, io)
  const against = manifest.against && (await scenarioIn(manifest.against, io))
  const page = pageOf(io)
  const told = sound(file, () => {
    if (json) return `${JSON.stringify(estimates(made))}\n`
    const lines =
      made.format === 'armistice.comparison'
        ? comparisonPage(made, against ?? scenario, page)
        : summaryPage(made, scenario, page)
    return `${lines.join('\n')}\n`
  })
  io.out(told)
}

function estimates(made: Summary | Comparison): object {
  const { manifest, runs } = made
  const head = { format: 'armistice.report', version: 1, manifest, runs, level: 0.95 }
  if (made.format === 'armistice.ensemble') return { ...head, measures: summarise(made) }
  const { first, second } = made
  const times = Object.keys(first).filter((name) => first[name]?.kind === 'time')
  return {
    ...head,
    changes: summariseComparison(made),
    times: Object.fromEntries(times.map((name) => [name, compareTimes(first, second, name)]))
  }
}

/** Numbers from elsewhere: whatever they lack is the file's fault, not the program's. */
function sound(file: string, tell: () => string): string {
  try {
    return tell()
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError)
      throw new Failure(
        `Expected ${file} to be a summary or a comparison as armistice wrote it, but its numbers are not whole: ${error.message}`
      )
    throw error
  }
}
