// What a thread of Node runs for `nodeWorkers`.
import { parentPort } from 'node:worker_threads'
import { serve, type Order } from './workers.js'

const port = parentPort!
const take = serve((reply) => port.postMessage(reply))
port.on('message', (order: Order) => take(order))
