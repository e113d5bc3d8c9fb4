/** Items to send. More can be added while others are taken. */
export class UploadQueue<T> {
  /** Sorted by size, the largest last. */
  private readonly things: T[] = []
  private waiting: (() => void)[] = []
  private ended = false

  /** @param sizeOf in bytes */
  constructor(private readonly sizeOf: (thing: T) => number) {}

  get isEmpty(): boolean {
    return this.things.length === 0
  }

  add(things: readonly T[]): void {
    for (const thing of things) this.things.push(thing)
    this.things.sort((a, b) => this.sizeOf(a) - this.sizeOf(b))
    this.wake()
  }

  /** Stops waiting for more items. */
  end(): void {
    this.ended = true
    this.wake()
  }

  /** Takes the largest, so that no large one is left for the end. Undefined if none is left. */
  takeLargest(): Promise<T | undefined> {
    return this.take(() => this.things.pop())
  }

  takeSmallest(): Promise<T | undefined> {
    return this.take(() => this.things.shift())
  }

  private async take(remove: () => T | undefined): Promise<T | undefined> {
    while (this.isEmpty && !this.ended) {
      await new Promise<void>(resolve => this.waiting.push(resolve))
    }
    return remove()
  }

  private wake(): void {
    for (const resolve of this.waiting.splice(0)) resolve()
  }
}
