import path from 'node:path'

import { runAction, UNPACED } from '../action.mjs'
import { writeSmallFiles } from '../files.mjs'
import { inTurn, row } from '../measure.mjs'
import { runScript, runSdk } from '../peers.mjs'
import { startEmulator } from '../server.mjs'

export const title = 'Nightly reanalysis of unchanged artifacts'

const RATE_LIMIT = 10

/** @param {import('../run.mjs').Setting} setting */
export async function measure({ folder, quick }) {
  const count = quick ? 200 : 1000
  const workspace = path.join(folder, 'workspace')
  const files = writeSmallFiles(workspace, count, 4000)
  const emulator = await startEmulator()
  const inputs = { 'api-url': emulator.url }
  /**
   * @template T
   * @param {() => Promise<T>} measured
   */
  const counted = async measured => {
    const before = await emulator.requests()
    const result = await measured()
    return { ...result, requests: (await emulator.requests()) - before }
  }
  try {
    // The service already has all files.
    await runAction({ folder, workspace, inputs: { ...inputs, ...UNPACED } })
    const again = { ...inputs, 'if-sample-exists': 'reanalyze' }
    const { ours } = await inTurn(3, {
      ours: () => counted(() => runAction({ folder, workspace, inputs: again }))
    })
    // Once each, because their requests are always the same.
    const { script, sdk } = await inTurn(1, {
      script: () => counted(() => runScript(emulator, files)),
      sdk: () => counted(() => runSdk(emulator, files))
    })
    const requests = {
      what: `${count} files: requests`,
      unit: '',
      ours: ours.map(run => run.requests),
      goal: { atMost: 0.01 }
    }
    const seconds = {
      what: `${count} files: the whole process`,
      unit: 's',
      ours: ours.map(run => run.seconds)
    }
    return [
      row({ ...requests, against: 'shell script', theirs: script.map(run => run.requests) }),
      row({
        ...requests,
        against: 'model of the Python SDK',
        theirs: sdk.map(run => run.requests)
      }),
      row({
        ...seconds,
        against: 'minimum at the rate limit for two requests per file',
        theirs: [(count * 2) / RATE_LIMIT - 1]
      }),
      row({
        ...seconds,
        against: 'shell script, which has no rate limit',
        theirs: script.map(run => run.seconds)
      })
    ]
  } finally {
    emulator.close()
  }
}
