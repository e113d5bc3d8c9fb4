import path from 'node:path'

import { runAction, UNPACED } from '../action.mjs'
import { MIB, writeSmallFiles } from '../files.mjs'
import { inTurn, row } from '../measure.mjs'
import { startSink } from '../server.mjs'

export const title = 'Cost of reporting many samples'

/** @typedef {import('../action.mjs').Run} Run */

/** Maximum size of a job summary, in bytes. */
const SUMMARY_LIMIT = MIB

/** @param {import('../run.mjs').Setting} setting */
export async function measure({ folder, quick }) {
  const [few, more, many, most] = quick ? [250, 500, 1000, 2000] : [1000, 2000, 4000, 10_000]
  const sink = await startSink({ folder })
  const inputs = { 'api-url': sink.url, ...UNPACED }
  const nothing = { ...inputs, files: 'none/*', 'if-no-files-found': 'ignore' }
  const submit = (/** @type {number} */ count) => {
    const workspace = path.join(folder, String(count))
    writeSmallFiles(workspace, count, 1000)
    const step = { folder, workspace, usage: true }
    return async () => {
      const idle = await runAction({ ...step, inputs: nothing })
      return costs(await runAction({ ...step, inputs }), idle, count)
    }
  }
  try {
    const runs = await inTurn(quick ? 1 : 2, {
      few: submit(few),
      more: submit(more),
      many: submit(many)
    })
    // Once, because it takes as long as all the others together.
    const { last } = await inTurn(1, { last: submit(most) })
    const summary = row({
      what: `${most} samples: the summary`,
      unit: 'KiB',
      ours: last.map(run => run.summaryBytes / 1024),
      against: 'the maximum on GitHub',
      theirs: [SUMMARY_LIMIT / 1024],
      goal: { atMost: 1 }
    })
    /** @type {[number, readonly Cost[]][]} */
    const steps = [
      [more, runs.more],
      [many, runs.many],
      [most, last]
    ]
    return [summary, ...steps.flatMap(([count, costs]) => growth(count, costs, few, runs.few))]
  } finally {
    sink.close()
  }
}

/** @typedef {{ cpuMs: number, writtenKiB: number, summaryBytes: number }} Cost per sample */

/**
 * @param {Run} run
 * @param {Run} idle a run without samples, for the cost of the start-up
 * @param {number} count
 * @returns {Cost}
 */
function costs(run, idle, count) {
  return {
    cpuMs: (cpuMsOf(run) - cpuMsOf(idle)) / count,
    writtenKiB: (writtenKiBOf(run) - writtenKiBOf(idle)) / count,
    summaryBytes: run.summaryBytes
  }
}

/** @param {Run} run */
function cpuMsOf({ usage }) {
  return ((usage?.userCPUTime ?? NaN) + (usage?.systemCPUTime ?? NaN)) / 1000
}

/**
 * Returns how much was written to disk. On a file system in memory, this is 0.
 * @param {Run} run
 */
function writtenKiBOf({ usage }) {
  const blocks = usage?.fsWrite ?? NaN
  return (blocks * 512) / 1024
}

/**
 * @param {number} count
 * @param {readonly Cost[]} costs
 * @param {number} few
 * @param {readonly Cost[]} ofFew
 */
function growth(count, costs, few, ofFew) {
  const common = { against: `the same of ${few} samples`, goal: { atMost: 1.3 } }
  return [
    row({
      ...common,
      what: `${count} samples: processor time for each`,
      unit: 'ms',
      ours: costs.map(cost => cost.cpuMs),
      theirs: ofFew.map(cost => cost.cpuMs)
    }),
    row({
      ...common,
      what: `${count} samples: written to disk for each`,
      unit: 'KiB',
      ours: costs.map(cost => cost.writtenKiB),
      theirs: ofFew.map(cost => cost.writtenKiB)
    })
  ]
}
