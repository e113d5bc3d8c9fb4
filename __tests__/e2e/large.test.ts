import { readFileSync, truncateSync } from 'node:fs'
import path from 'node:path'

import { expect, test } from '@jest/globals'

import { emulator, startAction, workspace } from '../support/action.js'

/** Only Linux reports the peak memory of a running process. */
const onLinux = process.platform === 'linux' ? test : test.skip

onLinux(
  'uploads a file over 2 GiB without loading it into memory',
  async () => {
    const folder = workspace({ 'large.bin': '' })
    // A sparse file takes no space on the disk.
    truncateSync(path.join(folder, 'large.bin'), 2_200_000_000)
    let peak = NaN
    let action: ReturnType<typeof startAction> | undefined = undefined
    const { service, url } = await emulator({
      fault: ({ step }) => {
        const status =
          step === 'metadata'
            ? readFileSync(`/proc/${String(action?.process.pid)}/status`, 'utf8')
            : ''
        peak = Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1])
        return undefined
      }
    })
    action = startAction(folder, { files: 'large.bin', 'api-url': url })
    const run = await action.finished
    expect(run.code).toBe(0)
    expect([...service.samples.values()].map(({ size }) => size)).toEqual([2_200_000_000])
    expect(run.summary).toContain('over 2 GB: the service stores only its size and source')
    expect(peak).toBeGreaterThan(20_000)
    expect(peak).toBeLessThan(150_000)
  },
  240_000
)
