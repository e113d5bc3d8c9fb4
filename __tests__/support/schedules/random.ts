import { createHash } from 'node:crypto'

/** Reproducible random choices. */
export interface Random {
  /** Returns a number from 0 (inclusive) to 1 (exclusive). */
  readonly next: () => number
  readonly chance: (probability: number) => boolean
  /** Returns an integer from `least` to `most`, inclusive. */
  readonly integer: (least: number, most: number) => number
  readonly pick: <T>(list: readonly [T, ...T[]]) => T
}

/** Returns a reproducible sequence of numbers from 0 to 1 (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * Returns choices for a key. With a key for each request, they don't depend on the order in which
 * requests happen to arrive.
 */
export function randomOf(key: string): Random {
  const next = seeded(createHash('sha1').update(key).digest().readInt32LE())
  const integer = (least: number, most: number) => least + Math.floor(next() * (most - least + 1))
  return {
    next,
    chance: probability => next() < probability,
    integer,
    pick: list => list[integer(0, list.length - 1)] ?? list[0]
  }
}
