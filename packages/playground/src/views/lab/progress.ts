import { html, nothing } from 'lit'
import { labMessages } from '../../messages/lab.js'
import type { Standing } from '../../lab/task.js'

/** How far a task is: count, bar, time left, and the way to call it off. Nothing while it is not running. */
export function progress(standing: Standing<unknown>, text: (done: string, of: string) => string, cancel: () => void) {
  if (standing.state !== 'running') return nothing
  const words = labMessages
  const { done, of, left } = standing
  return html`<div class="bar">
    <span class="count">${text(words.count(done), words.count(of))}</span>
    <progress max=${of} .value=${done} aria-label=${words.progress}></progress>
    <span class="left">${left === null ? nothing : words.left(Math.max(1, Math.round(left / 1000)))}</span>
    <button class="btn cancel" @click=${cancel}>${words.cancel}</button>
  </div>`
}

/** What is said of a task on its way, for those who listen: milestones alone. */
export function milestone({ state, done, of }: Standing<unknown>): string {
  const words = labMessages.said
  const count = labMessages.count(of)
  switch (state) {
    case 'empty':
      return ''
    case 'running': {
      const quarters = of === 0 ? 0 : Math.floor((4 * done) / of)
      return quarters === 0 ? words.started(count) : words.quarter(25 * quarters)
    }
    case 'done':
      return words.done(count)
    case 'cancelled':
      return words.cancelled
    case 'failed':
      return words.failed
  }
}
