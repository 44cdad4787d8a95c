import { html, nothing } from 'lit'
import { until } from 'lit/directives/until.js'
import { messages } from '../messages/messages.js'

const loaded = new Set<string>()
const coming = new Set<string>()

interface Lazy {
  readonly name: string
  readonly load: () => Promise<unknown>
  readonly show: () => unknown
  /** Called where loading failed and is to be tried again. */
  readonly again: () => void
}

/** What is loaded when it is first asked for, so that the first view stays small. Nothing is shown on the way. */
export function lazily({ name, load, show, again }: Lazy) {
  if (loaded.has(name)) return show()
  coming.add(name)
  const shown = load().then(
    () => {
      coming.delete(name)
      loaded.add(name)
      return show()
    },
    () => {
      coming.delete(name)
      return html`<div class="failure" role="alert">
        <p>${messages.pages.failed}</p>
        <button class="btn" @click=${again}>${messages.pages.again}</button>
      </div>`
    }
  )
  return until(shown, nothing)
}

/** Whether something has been asked for and is on its way. */
export const isComing = (name: string): boolean => coming.has(name)
