import { writeFileSync } from 'node:fs'
import path from 'node:path'

import { runAction } from '../action.mjs'
import { succeed } from '../child.mjs'
import { writeSmallFiles } from '../files.mjs'
import { runnersNode } from '../machine.mjs'
import { inTurn, row } from '../measure.mjs'
import { runScript, runSdk } from '../peers.mjs'
import { startSink } from '../server.mjs'

export const title = 'A release of small files'

const FILES = 60
const RATE_LIMIT = 10
/**
 * Minimum time from the first request to the last ones, in seconds. Each file takes two requests.
 */
const MIN_SECONDS = (FILES * 2) / RATE_LIMIT - 1

/** @param {import('../run.mjs').Setting} setting */
export async function measure({ folder, quick }) {
  const rows = []
  for (const roundTripMs of quick ? [50] : [50, 200]) {
    // Peers run only with the short round trip, because they take minutes with the long one.
    rows.push(...(await sixty(folder, roundTripMs, quick ? 1 : 3, roundTripMs === 50)))
  }
  return [...rows, ...(await five(folder, 200, quick ? 3 : 9))]
}

/**
 * @param {string} folder
 * @param {number} roundTripMs
 * @param {number} rounds
 * @param {boolean} withPeers
 */
async function sixty(folder, roundTripMs, rounds, withPeers) {
  const workspace = path.join(folder, `sixty-${roundTripMs}`)
  const files = writeSmallFiles(workspace, FILES, 20_000)
  const empty = path.join(folder, 'empty.mjs')
  writeFileSync(empty, '')
  const sink = await startSink({ folder, tls: true, roundTripMs })
  const { certificate = '' } = sink
  const inputs = { 'api-url': sink.url }
  try {
    const { ours, node } = await inTurn(rounds, {
      ours: () => sink.watch(() => runAction({ folder, workspace, inputs, certificate })),
      node: () =>
        succeed(runnersNode().path, [empty], { env: { NODE_EXTRA_CA_CERTS: certificate } })
    })
    const at = `${FILES} files, round trip of ${roundTripMs} ms`
    const wholeProcess = {
      what: `${at}: the whole process`,
      unit: 's',
      ours: ours.map(run => run.seconds)
    }
    return [
      row({
        what: `${at}: from the first arrival to the last response`,
        unit: 's',
        ours: ours.map(run => run.seenSeconds),
        against: 'minimum at the rate limit',
        theirs: [MIN_SECONDS],
        goal: { atMost: 1.03 }
      }),
      row({
        ...wholeProcess,
        against:
          'minimum at the rate limit, an empty Node process, and three round trips (TCP, TLS, last response)',
        theirs: node.map(run => MIN_SECONDS + run.seconds + (3 * roundTripMs) / 1000),
        goal: { atMost: 1.03 },
        note: 'The first request is sent alone, which takes one more round trip, so that wrong credentials cost only one request. Each of the eleven windows is also 7 ms longer than a second, because requests sent a second apart may arrive closer together.'
      }),
      row({
        ...wholeProcess,
        against: 'the same, and a fourth round trip, because the first request is sent alone',
        theirs: node.map(run => MIN_SECONDS + run.seconds + (4 * roundTripMs) / 1000),
        goal: { atMost: 1.03 }
      }),
      row({
        what: `${at}: most requests in any second of any run`,
        unit: '',
        // The maximum of all runs, because an average could hide a violation.
        ours: [Math.max(...ours.map(run => run.busiestSecond))],
        against: 'the rate limit',
        theirs: [RATE_LIMIT],
        goal: { atMost: 1 }
      }),
      ...(withPeers ? await peers(sink, files, wholeProcess) : [])
    ]
  } finally {
    sink.close()
  }
}

/**
 * @param {import('../server.mjs').Sink} sink
 * @param {readonly string[]} files
 * @param {{ what: string, unit: string, ours: readonly number[] }} wholeProcess
 */
async function peers(sink, files, wholeProcess) {
  const { script, sdk } = await inTurn(1, {
    script: () => sink.watch(() => runScript(sink, files)),
    sdk: () => sink.watch(() => runSdk(sink, files))
  })
  return [
    row({
      ...wholeProcess,
      against: 'shell script',
      theirs: script.map(run => run.seconds),
      note: unpaced(script)
    }),
    row({
      ...wholeProcess,
      against: 'model of the Python SDK',
      theirs: sdk.map(run => run.seconds),
      note: unpaced(sdk)
    })
  ]
}

/** @param {readonly import('../sink.mjs').Report[]} runs */
function unpaced(runs) {
  const most = Math.max(...runs.map(run => run.busiestSecond))
  return `It has no rate limit: up to ${most} requests in a second.`
}

/**
 * Measures round trips, with so few files that they don't reach the rate limit.
 * @param {string} folder
 * @param {number} roundTripMs
 * @param {number} rounds
 */
async function five(folder, roundTripMs, rounds) {
  const workspace = path.join(folder, 'five')
  writeSmallFiles(workspace, 5, 20_000)
  const sink = await startSink({ folder, tls: true, roundTripMs })
  const { certificate = '' } = sink
  const step = { folder, workspace, certificate }
  const inputs = { 'api-url': sink.url }
  const nothing = { ...inputs, files: 'none/*', 'if-no-files-found': 'ignore' }
  try {
    const { ours, idle } = await inTurn(rounds, {
      ours: () => runAction({ ...step, inputs }),
      idle: () => runAction({ ...step, inputs: nothing })
    })
    const withoutStartUp = {
      what: `5 files, round trip of ${roundTripMs} ms: the process without its start-up`,
      unit: 'round trips',
      ours: ours.map((run, round) => {
        const startUp = idle[round]?.seconds ?? NaN
        return ((run.seconds - startUp) * 1000) / roundTripMs
      })
    }
    return [
      row({
        ...withoutStartUp,
        against: 'TCP, TLS, bytes, metadata',
        theirs: [4],
        goal: { atMost: 1 },
        note: 'Out of reach, because the first request is sent alone, which takes a fifth round trip, so that wrong credentials cost only one request.'
      }),
      row({
        ...withoutStartUp,
        against: 'the same, and a fifth, because the first request is sent alone',
        theirs: [5],
        goal: { atMost: 1.03 }
      })
    ]
  } finally {
    sink.close()
  }
}
