import { listMeasures } from '@armistice/core'
import { Command } from 'commander'
import type { Io } from '../io.js'
import { pageOf } from '../page/page.js'
import { beside } from '../page/wrap.js'

const kinds = {
  ending: 'endings',
  share: 'share of runs',
  time: 'days',
  number: 'mean'
} as const

/** `armistice measures`: what can be asked of every run, and what each measure says. */
export function measuresCommand(io: Io): Command {
  return new Command('measures')
    .summary('list what can be asked of every run of an ensemble')
    .description('List what can be asked of every run of an ensemble or a comparison, with what each measure says.')
    .option('--json', 'as JSON')
    .addHelpText('after', '\nExamples:\n  armistice measures\n  armistice ensemble tutorial --measure resumed')
    .action(({ json }: { json?: boolean }) => {
      const measures = listMeasures()
      const { width, style } = pageOf(io)
      const told = measures.flatMap(({ name, kind, about }) =>
        beside(`${style.strong(name.padEnd(12))} ${style.quiet(kinds[kind].padEnd(14))}`, about, { width, indent: 28 })
      )
      io.out(json ? `${JSON.stringify(measures, null, 2)}\n` : `${told.join('\n')}\n`)
    })
}
