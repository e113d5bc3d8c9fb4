import { once } from 'node:events'
import { cpSync, readFileSync } from 'node:fs'
import net, { type AddressInfo } from 'node:net'
import path from 'node:path'

import { describe, expect, test } from '@jest/globals'

import { workspace } from '../support/action.js'
import { runJob } from '../support/runner/job.js'
import { machineWith } from '../support/runner/machine.js'
import { jobOf } from '../support/runner/workflow.js'

const workflow = readFileSync('.github/workflows/ci.yml', 'utf8')

async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

describe('the job "action" in ci.yml', () => {
  /** Runs the job with a free port for its emulator. */
  async function run(edit: (text: string) => string = text => text) {
    const folder = workspace()
    const checkOut = () => {
      for (const name of ['action.yml', 'watch', 'dist']) {
        cpSync(name, path.join(folder, name), { recursive: true })
      }
      return {}
    }
    const text = edit(workflow).replaceAll('8080', String(await freePort()))
    return await runJob(
      jobOf(text, 'action'),
      machineWith(
        {},
        {
          workspace: folder,
          actions: { 'actions/checkout': checkOut, 'actions/setup-node': () => ({}) }
        }
      )
    )
  }

  test('succeeds', async () => {
    const { conclusion, steps } = await run()
    expect(steps.filter(step => step.conclusion !== 'success')).toEqual([])
    expect(conclusion).toBe('success')
    const rejected = steps.find(({ id }) => id === 'rejected')
    expect(rejected).toMatchObject({ outcome: 'failure', conclusion: 'success' })
    expect(steps.at(-1)?.log).toContain('R&D, first.bin')
  })

  test('fails if its submission fails, and shows the log of the emulator', async () => {
    const { conclusion, steps } = await run(text =>
      text.replace('password: emulator-password', 'password: wrong')
    )
    expect(conclusion).toBe('failure')
    const ran = steps.filter(({ outcome }) => outcome !== 'skipped')
    expect(ran.map(({ name, outcome }) => `${name}: ${outcome}`).slice(-2)).toEqual([
      'Submit: failure',
      "Show the emulator's log: success"
    ])
    expect(ran.at(-1)?.log).toContain('401')
  })

  test('fails if the outputs are not as expected', async () => {
    const { conclusion, steps } = await run(text =>
      text.replace('submitted 3 2 2 0 0', 'submitted 3 3 3 0 0')
    )
    expect(conclusion).toBe('failure')
    const [failed, ...others] = steps.filter(step => step.conclusion === 'failure')
    expect(failed?.log).toContain("'submitted 3 3 3 0 0'")
    expect(others).toEqual([])
  })
})
