import path from 'node:path'

import { runAction, UNPACED } from '../action.mjs'
import { GIB, MIB, writeSmallFiles, writeSparseFile } from '../files.mjs'
import { inTurn, row } from '../measure.mjs'
import { startSink } from '../server.mjs'

export const title = 'Memory, and time for each file'

/**
 * @typedef {import('../server.mjs').Sink} Sink
 * @typedef {import('../action.mjs').Run} Run
 */

/** Memory limits for files of any size, and for any number of files. In MiB. */
const LIMIT_BY_SIZE = 120
const LIMIT_BY_COUNT = 200

/** A run that takes longer is canceled. At the action's highest pace, 100,000 files take 200 s. */
const MAX_SECONDS = 300

/** @param {import('../run.mjs').Setting} setting */
export async function measure({ folder, quick }) {
  const sink = await startSink({ folder })
  try {
    return [
      ...(await bySize(sink, folder, quick ? 1 : 3)),
      ...(await byCount(sink, folder, quick ? [100, 1000, 4000] : [100, 10_000, 100_000]))
    ]
  } finally {
    sink.close()
  }
}

/**
 * @param {Sink} sink
 * @param {string} folder
 * @param {number} rounds
 */
async function bySize(sink, folder, rounds) {
  const submit = (
    /** @type {string} */ name,
    /** @type {number} */ count,
    /** @type {number} */ bytes
  ) => {
    const workspace = path.join(folder, name)
    for (let index = 0; index < count; index++) {
      writeSparseFile(path.join(workspace, `${index}.bin`), bytes)
    }
    const inputs = { 'api-url': sink.url }
    return () => runAction({ folder, workspace, inputs, usage: true })
  }
  const { small, large, many, huge } = await inTurn(rounds, {
    small: submit('small', 1, 10 * MIB),
    large: submit('large', 1, 2 * GIB),
    many: submit('many', 8, 256 * MIB),
    huge: submit('huge', 1, 4 * GIB)
  })
  return [
    peakRow('one file of 10 MiB', small, LIMIT_BY_SIZE),
    peakRow('one file of 2 GiB', large, LIMIT_BY_SIZE),
    peakRow('one file of 4 GiB', huge, LIMIT_BY_SIZE),
    peakRow('eight files of 256 MiB', many, LIMIT_BY_SIZE)
  ]
}

/**
 * @param {Sink} sink
 * @param {string} folder
 * @param {readonly number[]} counts
 */
async function byCount(sink, folder, counts) {
  const rows = []
  let before = { count: 0, msForEach: NaN }
  for (const count of counts) {
    const workspace = path.join(folder, `count-${count}`)
    writeSmallFiles(workspace, count, 200)
    const inputs = { 'api-url': sink.url, ...UNPACED }
    const cancelAfterSeconds = MAX_SECONDS
    const run = await sink.watch(() =>
      runAction({ folder, workspace, inputs, usage: true, cancelAfterSeconds })
    )
    const done = Math.floor(run.requests / 2)
    const msForEach = (run.seenSeconds * 1000) / done
    const note = run.canceled
      ? `It was canceled after ${MAX_SECONDS} s, with ${done} of ${count} files submitted.`
      : undefined
    rows.push(peakRow(`${count} files`, [run], LIMIT_BY_COUNT, note))
    if (before.count >= 1000) {
      rows.push(
        row({
          what: `${count} files: time for each`,
          unit: 'ms',
          ours: [msForEach],
          against: `the same of ${before.count} files`,
          theirs: [before.msForEach],
          goal: { atMost: 1.3 },
          note
        })
      )
    }
    before = { count, msForEach }
  }
  return rows
}

/**
 * @param {string} name
 * @param {readonly Run[]} runs
 * @param {number} limit in MiB
 * @param {string} [note]
 */
function peakRow(name, runs, limit, note) {
  return row({
    what: `${name}: peak memory`,
    unit: 'MiB',
    ours: runs.map(run => (run.usage?.maxRSS ?? NaN) / 1024),
    against: 'the limit that we set ourselves',
    theirs: [limit],
    goal: { atMost: 1 },
    note
  })
}
