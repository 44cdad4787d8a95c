import type { LitElement, ReactiveController } from 'lit'

/** What A4 leaves between the margins of a printed page, in pixels of 1/96 inch. */
const paper = 658

/** The width of an element in whole pixels, kept up with: whatever is drawn to measure is drawn again when it changes. */
export class Width implements ReactiveController {
  value = 0
  private readonly sizes = new ResizeObserver(([entry]) => {
    this.measured = Math.floor(entry!.contentRect.width)
    this.show(this.measured)
  })
  private measured = 0
  // What is printed is drawn for paper: scaled down instead, its letters would be too small to read.
  private readonly print = () => this.show(Math.min(this.measured, paper))
  private readonly printed = () => this.show(this.measured)

  constructor(private readonly host: LitElement) {
    host.addController(this)
  }

  hostConnected(): void {
    this.sizes.observe(this.host)
    addEventListener('beforeprint', this.print)
    addEventListener('afterprint', this.printed)
  }

  hostDisconnected(): void {
    this.sizes.disconnect()
    removeEventListener('beforeprint', this.print)
    removeEventListener('afterprint', this.printed)
  }

  private show(width: number): void {
    if (width === this.value) return
    this.value = width
    this.host.requestUpdate()
  }
}
