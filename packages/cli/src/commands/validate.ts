import { hashScenario, type Scenario } from '@armistice/core'
import { assumptions } from '@armistice/core/words'
import { Command } from 'commander'
import { readScenario } from '../input/read-scenario.js'
import type { Io } from '../io.js'
import { pageOf } from '../page/page.js'
import { plain } from '../page/plain.js'
import { wrap } from '../page/wrap.js'
import { overlayOption } from './options.js'

/** `armistice validate`: says everything that is wrong with a scenario document, or that nothing is. */
export function validateCommand(io: Io): Command {
  return new Command('validate')
    .summary('check a scenario document')
    .description(
      'Check a scenario document. Every issue is told at once, with its place, what was expected and what came.'
    )
    .argument('<file>', 'a JSON file (- for standard input), or the id of a shipped scenario')
    .addOption(overlayOption())
    .addHelpText(
      'after',
      '\nExamples:\n  armistice validate my-scenario.json\n  armistice validate paris-2026 --overlay tripwires-hold\n  cat my-scenario.json | armistice validate -'
    )
    .action(async (file: string, { overlay }: { overlay: string[] }) => {
      io.out(`${valid(await readScenario(file, overlay, io), pageOf(io).width)}\n`)
    })
}

function valid(scenario: Scenario, width: number): string {
  const { id, title, members, pledges } = scenario
  const told = `${id} is valid: ${title}, with ${members.length} members and ${pledges.length} pledges. ${assumptions(scenario)}`
  return [...wrap(plain(told), width), `hash ${hashScenario(scenario)}`].join('\n')
}
