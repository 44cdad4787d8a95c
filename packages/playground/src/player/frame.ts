import type { ArmisticePlayer } from './armistice-player.js'
import type { News } from './details.js'
import { protocol, readOrder, type Order } from './order.js'

/**
 * The door of a player that stands in a frame. It hears the page right around the frame and nobody else, reads data and
 * nothing else, and speaks only to the origin that has spoken to it.
 */
export class FrameDoor {
  private origin: string | null = null

  constructor(private readonly player: ArmisticePlayer) {}

  open(): void {
    if (parent !== window) addEventListener('message', this.hear)
  }

  close(): void {
    removeEventListener('message', this.hear)
    this.origin = null
  }

  /** Tells the page around, once that has said something. */
  tell({ name, detail }: News): void {
    if (this.origin !== null) this.send({ event: name, detail })
  }

  private readonly hear = ({ source, origin, data }: MessageEvent): void => {
    if (source !== parent) return
    const heard = readOrder(data)
    if (heard === null) return
    if (heard.ok && heard.player !== null && heard.player !== this.player.id) return
    // A page from disk has no origin that a message could be sent to: it goes to the one window around, whatever it is.
    this.origin = origin === 'null' ? '*' : origin
    const { id } = heard
    if (heard.ok) this.send({ answer: id, ok: true, changed: this.carryOut(heard.order), link: this.player.link })
    else this.send({ answer: id, ok: false, problem: heard.problem })
  }

  private carryOut(order: Order): boolean {
    switch (order.do) {
      case 'hello':
        return false
      case 'next':
        return this.player.next(order.to)
      case 'choose':
        return this.player.choose(order.choice)
      case 'goTo':
        return this.player.goTo(order.place)
      default:
        return this.player[order.do]()
    }
  }

  private send(what: object): void {
    parent.postMessage({ armistice: protocol, player: this.player.id, ...what }, this.origin!)
  }
}
