/** Items to upload, ordered by size. Items can be added while others are taken. */
export class UploadQueue<T> {
  /** The largest last. */
  private readonly items: T[] = []
  private waiting: (() => void)[] = []
  private isEnded = false

  /** @param sizeOf returns an item's size in bytes */
  constructor(private readonly sizeOf: (item: T) => number) {}

  get isEmpty(): boolean {
    return this.items.length === 0
  }

  add(items: readonly T[]): void {
    for (const item of items) this.items.push(item)
    this.items.sort((a, b) => this.sizeOf(a) - this.sizeOf(b))
    this.wake()
  }

  /** Stops waiting for more items. */
  end(): void {
    this.isEnded = true
    this.wake()
  }

  /** Takes the largest item, so that no large one is left for the end; undefined if none is left. */
  takeLargest(): Promise<T | undefined> {
    return this.take(() => this.items.pop())
  }

  takeSmallest(): Promise<T | undefined> {
    return this.take(() => this.items.shift())
  }

  private async take(remove: () => T | undefined): Promise<T | undefined> {
    while (this.isEmpty && !this.isEnded) {
      await new Promise<void>(resolve => this.waiting.push(resolve))
    }
    return remove()
  }

  private wake(): void {
    for (const resolve of this.waiting.splice(0)) resolve()
  }
}
