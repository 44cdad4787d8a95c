import { html, nothing } from 'lit'
import { nameOf, type Removed } from '../app/branches.js'
import { send } from '../app/command.js'
import { messages } from '../messages/messages.js'

/** What was put away can be put back. */
export function removedNotice(from: EventTarget, removed: Removed | null) {
  if (removed === null) return nothing
  const words = messages.branches
  return html`<div class="notice" role="status">
    <span>
      ${removed.kind === 'branch' ? words.removed(nameOf(removed.branch)) : words.putAway(removed.tree.branches.length)}
    </span>
    <span>
      <button class="btn" @click=${() => send(from, { do: 'putBack' })}>${words.putBack}</button>
      <button class="btn quiet" @click=${() => send(from, { do: 'dismissNotice' })}>${messages.notice.dismiss}</button>
    </span>
  </div>`
}
