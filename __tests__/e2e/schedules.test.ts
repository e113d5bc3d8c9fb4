import { expect, test } from '@jest/globals'

import { runChain, type Chain } from '../support/schedules/chain.js'
import { violationsIn } from '../support/schedules/invariants.js'
import { planOf } from '../support/schedules/plan.js'

/** Number of chains that run concurrently. They mostly wait. */
const CONCURRENT_CHAINS = 3

/** Even seeds are schedules of faults; odd seeds are chains of killed runs. */
const FIXED = [...range(2, 12, 2), 5, 13, 19, 25, 31, 43]

/** Set by `npm run soak`. */
const { SOAK_SEED, SOAK_COUNT } = process.env
const seeds = SOAK_SEED === undefined ? FIXED : range(Number(SOAK_SEED), Number(SOAK_COUNT), 1)

test.each(batchesOf(seeds))(
  'all guarantees hold with random faults and kills: seeds %s',
  async batch => {
    const chains = await Promise.all(batch.split(', ').map(Number).map(checkSeed))
    // Checked at the end, because the checks would block the service of the other chains.
    expect(chains.flatMap(check => check())).toEqual([])
  },
  180_000
)

/** Runs the chain of a seed. Returns a function that checks it and returns the violations. */
async function checkSeed(seed: number): Promise<() => string[]> {
  try {
    const chain = await runChain(planOf(seed))
    return () => report(seed, violationsIn(chain), chain)
  } catch (error) {
    return () => report(seed, [`seed ${seed}: ${String(error)}`])
  }
}

function report(seed: number, violations: string[], chain?: Chain): string[] {
  const requests = chain?.links.map(link => link.requests.length) ?? []
  const faults = chain?.service.log.filter(({ fault }) => fault).length ?? 0
  print(`seed ${seed}: ${requests.join(' + ')} requests, ${faults} faults`)
  for (const violation of violations) print(`  ✗ ${violation}`)
  if (violations.length > 0) print(`  Repeat with: npm run soak -- --seed ${seed} --count 1`)
  return violations
}

/** Shows the progress of a soak run. In the test suite, failures are enough. */
function print(line: string): void {
  if (SOAK_SEED !== undefined) process.stderr.write(`${line}\n`)
}

function range(from: number, count: number, step: number): number[] {
  return Array.from({ length: count }, (_, index) => from + index * step)
}

function batchesOf(all: readonly number[]): string[] {
  return Array.from({ length: Math.ceil(all.length / CONCURRENT_CHAINS) }, (_, index) =>
    all.slice(index * CONCURRENT_CHAINS, (index + 1) * CONCURRENT_CHAINS).join(', ')
  )
}
