import { listOverlays, listScenarios } from '@armistice/core'
import { date } from '@armistice/core/words'
import { Command } from 'commander'
import type { Io } from '../io.js'
import { pageOf, rule, type Page } from '../page/page.js'
import { wrap } from '../page/wrap.js'

/** `armistice scenarios`: what is shipped. */
export function scenariosCommand(io: Io): Command {
  return new Command('scenarios')
    .summary('list the shipped scenarios and overlays')
    .description('List the shipped scenarios, and the claims that can be laid over them.')
    .option('--json', 'as JSON')
    .addHelpText('after', '\nExamples:\n  armistice scenarios\n  armistice scenarios --json')
    .action(({ json }: { json?: boolean }) => {
      const listed = { scenarios: listScenarios(), overlays: listOverlays() }
      io.out(json ? `${JSON.stringify(listed, null, 2)}\n` : `${tell(listed, pageOf(io)).join('\n')}\n`)
    })
}

/** The id, and its title beside it as far as there is room. */
function headed(id: string, title: string, { width, style }: Page): string[] {
  return wrap(`${id}  ${title}`, width - 2).map((line, at) =>
    at === 0 ? style.strong(id) + line.slice(id.length).replace(/^ ?/, '  ') : `  ${line}`
  )
}

type Listed = { scenarios: ReturnType<typeof listScenarios>; overlays: ReturnType<typeof listOverlays> }

function tell({ scenarios, overlays }: Listed, page: Page): string[] {
  const { width } = page
  return [
    ...scenarios.flatMap(({ id, title, asOf, fictional = false, summary }) => [
      ...headed(id, title, page),
      ...wrap(`${fictional ? 'Made up' : `Positions as public on ${date(asOf)}`}. ${summary}`, width - 2).map(
        (line) => `  ${line}`
      ),
      ''
    ]),
    rule('Overlays, for --overlay', page),
    '',
    ...overlays.flatMap(({ id, title, claim, opposes }) => [
      ...headed(id, title, page),
      ...wrap(`${claim}${opposes ? ` Opposed: ${opposes}.` : ''}`, width - 2).map((line) => `  ${line}`),
      ''
    ])
  ]
}
