import type { LanguageArgument, RunArguments } from './options.js'

/** The command that makes the same run, as one would type it. */
export function commandLine(
  scenario: string,
  { seed, run, group, overlay, strategy, until, lang }: RunArguments & LanguageArgument & { readonly until?: number }
): string {
  const parts = ['armistice', 'run', scenario, '--seed', seed]
  if (run !== 0) parts.push('--run', String(run))
  if (group !== undefined) parts.push('--group', String(group))
  for (const each of overlay) parts.push('--overlay', each)
  for (const [who, name] of Object.entries(strategy)) parts.push('--strategy', `${who}=${name}`)
  if (until !== undefined) parts.push('--until', `${until}h`)
  if (lang !== 'en') parts.push('--lang', lang)
  return parts.map(quoted).join(' ')
}

const quoted = (word: string) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`)
