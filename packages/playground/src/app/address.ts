const pause = 250

/**
 * Writes the newest of many addresses: the first at once, later ones a quarter of a second apart. Browsers refuse more
 * than about twenty a second, and a hand on the timeline asks for sixty.
 */
export class Address {
  private next: string | null = null
  private timer = 0

  constructor(private readonly write: (address: string) => void) {}

  keep(address: string): void {
    this.next = address
    if (this.timer === 0) this.flush()
  }

  /** Lets go of what is waiting, as the person has put another address there. */
  forget(): void {
    this.next = null
  }

  /** Writes what is waiting: also when the page is being left. */
  flush(): void {
    clearTimeout(this.timer)
    this.timer = 0
    if (this.next === null) return
    this.write(this.next)
    this.next = null
    this.timer = window.setTimeout(() => {
      this.timer = 0
      this.flush()
    }, pause)
  }
}
