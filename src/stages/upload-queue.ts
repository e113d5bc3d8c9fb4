/** A queue of items to upload, ordered by size. Items can be added at any time until it ends. */
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

  /** Declares that no more items will be added. */
  end(): void {
    this.isEnded = true
    this.wake()
  }

  /**
   * Removes the largest item, so that no large upload starts last. Waits if the queue is empty.
   * @returns undefined if the queue has ended and is empty
   */
  takeLargest(): Promise<T | undefined> {
    return this.take(() => this.items.pop())
  }

  /** Like `takeLargest`, but removes the smallest item. */
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
