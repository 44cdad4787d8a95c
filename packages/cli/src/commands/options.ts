import { languages, type Language } from '@armistice/core/words'
import { Option, type Command } from 'commander'
import { collect, runNumber, seed, strategy, until } from '../input/run-arguments.js'

/** The options that say which run is meant; the same for every command that runs one. */
export function withRunOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--seed <text>', 'the luck of the run: the same text, the same luck').default('1').argParser(seed)
    )
    .addOption(new Option('--run <number>', 'another run of the same seed').default(0).argParser(runNumber))
    .addOption(
      new Option(
        '--group <number>',
        'with what is not known drawn as for this group of an ensemble of the same seed: its rows say which'
      ).argParser(runNumber)
    )
    .addOption(overlayOption())
    .addOption(
      new Option('--strategy <who=name>', 'let a strategy decide for a member or a party (repeatable)')
        .default({}, 'none')
        .argParser(strategy)
    )
}

export const overlayOption = () =>
  new Option('--overlay <id|file>', 'lay a claim over the scenario (repeatable)').default([], 'none').argParser(collect)

export interface RunArguments {
  readonly seed: string
  readonly run: number
  readonly group?: number
  readonly overlay: readonly string[]
  readonly strategy: Readonly<Record<string, string>>
}

/** The language is asked for, never taken from the environment: the same command gives the same text everywhere. */
export const languageOption = () =>
  new Option('--lang <code>', 'the language in which it is told').choices(Object.keys(languages)).default('en')

export interface LanguageArgument {
  readonly lang: Language
}

export const untilOption = new Option(
  '--until <time>',
  'stop at a time after the entry into force: D+180, 180d, 26w or 4320h'
).argParser(until)
