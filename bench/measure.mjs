import { childSeconds } from './machine.mjs'

/**
 * The figures of several runs.
 * @typedef {{ median: number, min: number, max: number, runs: readonly number[] }} Spread
 */

/**
 * What a ratio should be.
 * @typedef {{ atMost: number } | { atLeast: number }} Goal
 */

/**
 * A comparison.
 * @typedef {object} Row
 * @property {string} what what is measured
 * @property {string} unit of both figures
 * @property {Spread} ours
 * @property {string} against what it is compared with
 * @property {Spread} theirs
 * @property {Spread} ratio of ours to theirs, run by run
 * @property {Goal | undefined} goal
 * @property {'met' | 'missed' | undefined} verdict
 * @property {string | undefined} note an explanation
 */

/**
 * Runs all contestants in turn, several times (A B A B), so that other load affects them equally.
 * Adds the processor time of the child processes to each result.
 * @template {Record<string, () => Promise<object>>} Contestants
 * @param {number} rounds
 * @param {Contestants} contestants
 * @returns {Promise<{ [Name in keyof Contestants]: (Awaited<ReturnType<Contestants[Name]>> & { clientSeconds: number })[] }>}
 */
export async function inTurn(rounds, contestants) {
  /** @type {Record<string, object[]>} */
  const results = {}
  for (let round = 0; round < rounds; round++) {
    for (const [name, measure] of Object.entries(contestants)) {
      const before = childSeconds()
      const result = await measure()
      ;(results[name] ??= []).push({ ...result, clientSeconds: childSeconds() - before })
    }
  }
  // @ts-expect-error -- after the loop, it has all names
  return results
}

/**
 * Creates a comparison. Its ratios are those of pairs of runs.
 * @param {object} claim
 * @param {string} claim.what
 * @param {string} claim.unit
 * @param {readonly number[]} claim.ours one figure for each run
 * @param {string} claim.against
 * @param {readonly number[]} claim.theirs the same number of figures, or a single limit
 * @param {Goal} [claim.goal] for the median of the ratios
 * @param {string} [claim.note]
 * @returns {Row}
 */
export function row({ what, unit, ours, against, theirs, goal, note }) {
  const ratio = spread(ours.map((figure, run) => figure / (theirs[run % theirs.length] ?? NaN)))
  const verdict = goal && (isMet(ratio.median, goal) ? 'met' : 'missed')
  return {
    what,
    unit,
    ours: spread(ours),
    against,
    theirs: spread(theirs),
    ratio,
    goal,
    verdict,
    note
  }
}

/**
 * @param {number} ratio
 * @param {Goal} goal
 */
function isMet(ratio, goal) {
  return 'atMost' in goal ? ratio <= goal.atMost : ratio >= goal.atLeast
}

/**
 * @param {readonly number[]} runs
 * @returns {Spread}
 */
export function spread(runs) {
  const sorted = runs.toSorted((a, b) => a - b)
  const middle = (sorted.length - 1) / 2
  const [low = NaN, high = NaN] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]]
  return { median: (low + high) / 2, min: sorted[0] ?? NaN, max: sorted.at(-1) ?? NaN, runs }
}

/**
 * Returns the median of a field of these runs.
 * @template {string} Name
 * @param {readonly Record<Name, number>[]} runs
 * @param {Name} name
 */
export function medianOf(runs, name) {
  return spread(runs.map(run => run[name])).median
}

/**
 * Runs a function for all files at the same time.
 * @param {readonly string[]} files
 * @param {(file: string) => Promise<unknown>} use
 * @returns the total time
 */
export async function allAtOnce(files, use) {
  const startedAt = performance.now()
  await Promise.all(files.map(use))
  return { seconds: (performance.now() - startedAt) / 1000 }
}
