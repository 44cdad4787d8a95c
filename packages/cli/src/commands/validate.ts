import { hashScenario, type Scenario } from '@armistice/core'
import { assumptions } from '@armistice/core/words'
import { Command } from 'commander'
import { Failure } from '../failure.js'
import { readScenario, Refusal } from '../input/read-scenario.js'
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
    .option('--json', 'whether it is valid, and every issue with its path, as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  armistice validate my-scenario.json\n  armistice validate paris-2026 --overlay tripwires-hold\n  cat my-scenario.json | armistice validate -'
    )
    .action(async (file: string, { overlay, json = false }: { overlay: string[]; json?: boolean }) => {
      if (json) return validateAsJson(file, overlay, io)
      io.out(`${valid(await readScenario(file, overlay, io), pageOf(io).width)}\n`)
    })
}

/** Issues are what was asked for: they are the output, and the exit code says that there are some. */
async function validateAsJson(file: string, overlay: readonly string[], io: Io): Promise<void> {
  try {
    const scenario = await readScenario(file, overlay, io)
    io.out(`${JSON.stringify({ valid: true, id: scenario.id, hash: hashScenario(scenario), issues: [] })}\n`)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    io.out(`${JSON.stringify({ valid: false, issues: error.issues })}\n`)
    throw new Failure([])
  }
}

function valid(scenario: Scenario, width: number): string {
  const { id, title, members, pledges } = scenario
  const told = `${id} is valid: ${title}, with ${members.length} members and ${pledges.length} pledges. ${assumptions(scenario)}`
  return [...wrap(plain(told), width), `hash ${hashScenario(scenario)}`].join('\n')
}
