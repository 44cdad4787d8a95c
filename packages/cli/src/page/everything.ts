import { because, decidedBy, hindsight, isTold, when } from '@armistice/core/words'
import { plain } from './plain.js'
import type { Page } from './page.js'
import type { Story } from './timeline.js'
import { beside } from './wrap.js'

/** The log entry by entry, each with its sequence number, and with what stayed hidden while the run went on. */
export function everything(
  { scenario, occurrences, forceHour }: Story,
  { width, style, words, texts }: Page
): string[] {
  return occurrences.flatMap((occurrence) => {
    const hidden = isTold(occurrence) ? '' : `${texts.hidden} `
    const by = 'by' in occurrence ? decidedBy(occurrence.by, words) : null
    const parts = [
      hidden + hindsight(occurrence, scenario, words),
      because(occurrence, (seq) => occurrences[seq], scenario, words),
      by && `(${by})`
    ]
    const label = `${when(occurrence.hour, forceHour).padEnd(14)}${String(occurrence.seq).padStart(5)} `
    const lines = beside(label, plain(parts.filter((part) => part !== null).join(' ')), { width, indent: 21 })
    return lines.map((line, index) => (index === 0 ? style.quiet(line.slice(0, 20)) + line.slice(20) : line))
  })
}
