// The entry `@armistice/core/worker`: what a Web Worker runs for `webWorkers`.
import { serve, type Order } from './workers.js'

interface Scope {
  postMessage(message: unknown): void
  addEventListener(type: 'message', listener: (event: { data: Order }) => void): void
}

const scope = globalThis as unknown as Scope
const take = serve((reply) => scope.postMessage(reply))
scope.addEventListener('message', ({ data }) => take(data))
