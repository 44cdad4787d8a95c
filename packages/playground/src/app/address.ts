const pause = 250

/**
 * Writes the newest of many addresses: the first at once, later ones a quarter of a second apart. Browsers refuse more
 * than about twenty a second, and a hand on the timeline asks for sixty. What the person has put there is not written
 * over before it has been taken up: the page hears of it only after a while, and has to read it then.
 */
export class Address {
  private next: string | null = null
  private timer = 0
  /** What stands there as far as the page knows; null while another one is being opened. */
  private known: string | null = null

  constructor(
    private readonly read: () => string,
    private readonly write: (address: string) => void
  ) {}

  keep(address: string): void {
    this.next = address
    if (this.timer === 0) this.flush()
  }

  /** Lets go of what is waiting, and writes nothing until the address that stands there has been taken up. */
  release(): void {
    this.next = null
    this.known = null
  }

  /** What stands there has been opened. */
  take(): void {
    this.next = null
    this.known = this.read()
  }

  /** Writes what is waiting: also when the page is being left. */
  flush(): void {
    clearTimeout(this.timer)
    this.timer = 0
    const { next } = this
    this.next = null
    if (next === null || this.read() !== this.known) return
    this.write(next)
    this.known = this.read()
    this.timer = window.setTimeout(() => {
      this.timer = 0
      this.flush()
    }, pause)
  }
}
