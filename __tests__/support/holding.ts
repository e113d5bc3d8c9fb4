import { existsSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import type { FaultHook, ServiceOptions } from '../../emulator/service.js'
import { emulator, startAction, workspace } from './action.js'
import { preload } from './preload.js'

const INPUTS = { files: '*.bin', 'requests-per-second': '1000', 'stall-timeout-seconds': '60' }

/**
 * Starts a run in which files whose names start with `held` are hashed only after `letGo` is
 * called. They must be large, because only worker threads wait.
 */
export async function holding(
  files: Readonly<Record<string, string | Buffer>>,
  options: Omit<Partial<ServiceOptions>, 'fault'> & { fault?: FaultHook } = {},
  inputs: Readonly<Record<string, string>> = {}
) {
  const folder = workspace(files)
  const marker = path.join(folder, 'released')
  const env = preload(`
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import path from 'node:path'
import { isMainThread } from 'node:worker_threads'
const { openSync, closeSync } = fs
const opened = new Map()
if (!isMainThread) {
  fs.openSync = (file, ...rest) => {
    while (path.basename(String(file)).startsWith('held') && !fs.existsSync(${JSON.stringify(marker)})) {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5)
    }
    const handle = openSync(file, ...rest)
    opened.set(handle, file)
    return handle
  }
  fs.closeSync = handle => {
    closeSync(handle)
    const file = String(opened.get(handle))
    opened.delete(handle)
    // Writing a file also closes it, so this excludes the markers.
    if (file.endsWith('.bin')) fs.writeFileSync(file + '.hashed', '')
  }
  syncBuiltinESMExports()
}
`)
  const { service, url } = await emulator({ requestsPerSecond: Infinity, ...options })
  const action = startAction(folder, { ...INPUTS, 'api-url': url, ...inputs }, env)
  const uploads = () => service.log.filter(({ step }) => step === 'bytes').map(entry => entry.sha1)
  return {
    ...action,
    folder,
    service,
    uploads,
    letGo: () => {
      writeFileSync(marker, '')
    },
    /** Resolves when a thread has hashed the file. */
    hashed: async (name: string) => {
      while (!existsSync(path.join(folder, `${name}.hashed`))) await new Promise(setImmediate)
    }
  }
}
