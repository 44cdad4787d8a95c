import type { LitElement, ReactiveController } from 'lit'

/** The width of an element in whole pixels, kept up with: whatever is drawn to measure is drawn again when it changes. */
export class Width implements ReactiveController {
  value = 0
  private readonly sizes = new ResizeObserver(([entry]) => {
    const width = Math.floor(entry!.contentRect.width)
    if (width === this.value) return
    this.value = width
    this.host.requestUpdate()
  })

  constructor(private readonly host: LitElement) {
    host.addController(this)
  }

  hostConnected(): void {
    this.sizes.observe(this.host)
  }

  hostDisconnected(): void {
    this.sizes.disconnect()
  }
}
