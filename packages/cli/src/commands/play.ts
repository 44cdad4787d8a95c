import { begin, drawnAsIn, type Session } from '@armistice/core'
import { access } from 'node:fs/promises'
import { Command, Option } from 'commander'
import { Failure } from '../failure.js'
import { readScenario } from '../input/read-scenario.js'
import { readSession } from '../input/read-session.js'
import { collect, strategiesFor, whoIs } from '../input/run-arguments.js'
import { writeWhole } from '../input/write-file.js'
import type { Io } from '../io.js'
import { speechIn } from '../messages/speech.js'
import { seat } from '../play/seats.js'
import { play } from '../play/play.js'
import { languageOption, withRunOptions, type LanguageArgument, type RunArguments } from './options.js'

interface Arguments extends RunArguments, LanguageArgument {
  readonly as: readonly string[]
  readonly save?: string
  readonly resume?: string
}

/** `armistice play`: a run step by step, with a person deciding. */
export function playCommand(io: Io): Command {
  return withRunOptions(new Command('play'))
    .summary('step through a scenario and decide')
    .description(
      'Step through a scenario in the terminal. Whoever you play is asked; for everybody else the model decides.'
    )
    .argument('[scenario]', 'id of a shipped scenario, or a JSON file; not with --resume')
    .addOption(
      new Option('--as <who>', 'whom you play, such as DE, or all (repeatable)')
        .default([], 'asked for')
        .argParser(collect)
    )
    .option('--save <file>', 'where to save when you leave')
    .option('--resume <file>', 'go on with a saved session')
    .addOption(languageOption())
    .addHelpText('after', examples)
    .action((name: string | undefined, options: Arguments) => playScenario(name, options, io))
}

const examples = `
Examples:
  armistice play paris-2026 --seed 7b --as DE --save germany.json
  armistice play --resume germany.json
  armistice play paris-2026 --as all --strategy challenger=threshold`

async function playScenario(name: string | undefined, options: Arguments, io: Io): Promise<void> {
  const { prompter } = io
  const session =
    options.resume === undefined ? await newSession(name, options, io) : await savedSession(name, options.resume, io)
  if (prompter === undefined) {
    throw new Failure(
      'armistice play needs a terminal, as it asks questions. Without one, armistice run tells a whole run.'
    )
  }
  const target = options.save ?? options.resume
  if (options.save !== undefined && options.save !== options.resume && (await exists(options.save))) {
    throw new Failure(
      `Expected --save to name a new file, but ${options.save} exists. --resume ${options.save} goes on with it.`
    )
  }
  const speech = await speechIn(options.lang)
  io.out(`${speech.texts.keys}\n`)
  const seated =
    options.resume === undefined
      ? await seat(
          session,
          options.as.map((who) => whoIs(session.scenario, who, '--as')),
          prompter,
          speech
        )
      : session
  const left =
    seated &&
    (await play(seated, { io, speech, prompter, target, write: (file, saved) => writeWhole(file, textOf(saved)) }))
  if (!left) throw new Failure('Stopped. Nothing was saved.', 130)
}

const textOf = (session: Session) => `${JSON.stringify(session, null, 1)}\n`

async function newSession(
  name: string | undefined,
  { overlay, seed, run, group, strategy }: Arguments,
  io: Io
): Promise<Session> {
  if (name === undefined)
    throw new Failure(
      'Expected a scenario, such as paris-2026, or --resume FILE. `armistice scenarios` lists what there is.'
    )
  const read = await readScenario(name, overlay, io)
  const scenario = group === undefined ? read : drawnAsIn(read, { seed, group })
  try {
    return begin(scenario, { seed, run, strategies: strategiesFor(scenario, strategy) })
  } catch (error) {
    if (error instanceof RangeError) throw new Failure(error.message)
    throw error
  }
}

/** Nothing is written here: a file that cannot be read stays as it is. */
async function savedSession(name: string | undefined, file: string, io: Io): Promise<Session> {
  if (name !== undefined)
    throw new Failure(`Expected a scenario or --resume, but received both: ${file} holds its own scenario.`)
  return readSession(file, io)
}

const exists = (file: string) =>
  access(file).then(
    () => true,
    () => false
  )
