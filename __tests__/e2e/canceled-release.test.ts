import { readdirSync } from 'node:fs'

import { expect, test } from '@jest/globals'

import { headlineOf } from '../support/action.js'
import { described, hostile } from '../support/hostile-github.js'

test('records every asset if the run is canceled during a download', async () => {
  const { start, service, outside } = await hostile({
    assets: () => ({ json: [1, 2, 3].map(id => described(id, 'four')) }),
    download: (id, response) => {
      if (id === 1) response.end('four')
      else {
        response.write('f')
        run.process.kill('SIGTERM')
      }
      return undefined
    }
  })
  const run = start()
  const { code, log, results, outputs, summary } = await run.finished
  expect(code).toBe(1)
  expect(log).toContain('::error::The run ended early: 3 of 3 samples not attempted.%0A')
  expect(log).toContain('%0AReason: the run was canceled (SIGTERM)')
  expect(log).not.toContain('the request was canceled')
  expect(results?.samples).toMatchObject(
    ['1.bin', '2.bin', '3.bin'].map(file => ({
      files: [file],
      state: 'not-attempted',
      error: { scope: 'cancelled' }
    }))
  )
  expect(results).toMatchObject({ outcome: 'failed', counts: { notAttempted: 3, failed: 0 } })
  expect(outputs['outcome']).toBe('failed')
  expect(headlineOf({ summary })).toBe('❌ The run ended early: 3 of 3 samples not attempted')
  expect(service.log).toEqual([])
  expect(readdirSync(`${outside}/a/b/temp`)).toEqual([])
})

test.each([
  ['a response', undefined],
  ['the rate limit to reset', { json: {}, status: 429, headers: { 'retry-after': '60' } }]
])(
  'reports the signal if the run is canceled while it waits for %s on GitHub',
  async (_, reply) => {
    const { start } = await hostile({
      assets: (_page, response) => {
        const cancel = () => run.process.kill('SIGTERM')
        if (reply) response.on('close', cancel)
        else cancel()
        return reply
      }
    })
    const run = start()
    const { code, log, summary } = await run.finished
    expect(code).toBe(1)
    expect(log).toMatch(/^::error::the run was canceled \(SIGTERM\)$/m)
    expect(summary).toContain('the run was canceled (SIGTERM)')
  }
)
