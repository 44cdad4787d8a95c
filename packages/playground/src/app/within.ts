import type { SessionView, Where } from '@armistice/core'

/** A pointer may be dragged past what is known: the run goes no further than that. */
export function within(to: Where, { ahead, occurrences, end }: SessionView): Where {
  const known = ahead.at(-1)?.hour ?? occurrences.at(-1)?.hour ?? 0
  return 'hour' in to && to.hour > known ? { place: end } : to
}
