import { didYouMean } from '@armistice/core'

/** "Did you mean paris-2026?" where one of the names is near enough, else what there is to choose from. */
export function suggest(name: string, known: readonly string[]): string {
  return didYouMean(name, known) ?? (known.length === 0 ? 'There are none.' : `Known: ${known.join(', ')}.`)
}
