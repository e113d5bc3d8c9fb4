import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import { describe, expect, test } from '@jest/globals'

import { textBody } from '../../src/http/body.js'
import { realClock } from '../../src/http/clock.js'
import { connectDynamicAnalysis } from '../../src/runs/connect-dynamic-analysis.js'
import { connect } from '../../src/runs/connect.js'
import { ID, REQUEST, SHA1 } from '../support/fake-dynamic-service.js'
import { closers, listen } from '../support/listen.js'

const { signal } = new AbortController()

/** Connects to a server on this machine, whose responses have this text. */
async function connected(text: string) {
  const server = await listen(
    createServer((request, response) => {
      request.resume().on('end', () => response.end(text))
    })
  )
  const { port } = server.address() as AddressInfo
  const inputs = {
    apiUrl: new URL(`http://127.0.0.1:${port}`),
    requestsPerSecond: 100,
    parallelJobs: 1,
    concurrency: 1,
    retries: 0,
    stallTimeoutSeconds: 30,
    redact: (secret: string) => secret
  }
  const credentials = { username: 'u', password: 'secret' }
  const { spectra, separate, close } = connect(inputs, credentials, { clock: realClock })
  closers.push(close)
  return { spectra, dynamicAnalysis: connectDynamicAnalysis(separate, inputs), server }
}

describe('a connection', () => {
  const query = { sha1: SHA1, analysisId: ID }
  const options = { signal, onCharged: () => undefined }

  test('that is lost after an upload only fails a start for its sample', async () => {
    const { spectra, dynamicAnalysis, server } = await connected('')
    await spectra.uploadSample(SHA1, textBody('x'), { signal })
    server.close()
    server.closeAllConnections()
    const error: unknown = await dynamicAnalysis
      .start(REQUEST, { signal })
      .catch((reason: unknown) => reason)
    expect(error).toMatchObject({ failure: { scope: 'sample' } })
  })

  test('is not reused for requests that can be minutes apart', async () => {
    const { spectra, dynamicAnalysis, server } = await connected(
      JSON.stringify({ rl: { status: 'started', analysis_id: ID } })
    )
    let connections = 0
    server.on('connection', () => {
      connections += 1
    })
    await spectra.uploadSample(SHA1, textBody('x'), { signal })
    await spectra.uploadSample(SHA1, textBody('x'), { signal })
    expect(connections).toBe(1)
    await dynamicAnalysis.start(REQUEST, { signal })
    await dynamicAnalysis.start(REQUEST, { signal })
    expect(connections).toBe(3)
  })

  test('that never existed is an error of the account', async () => {
    const { dynamicAnalysis, server } = await connected('')
    server.close()
    const error: unknown = await dynamicAnalysis
      .start(REQUEST, { signal })
      .catch((reason: unknown) => reason)
    expect(error).toMatchObject({
      failure: { scope: 'account' },
      message: expect.stringContaining('no request got a response from the service')
    })
  })

  test('accepts reports of several megabytes, and says when one is too long', async () => {
    const text = (length: number) =>
      JSON.stringify({ rl: { report: { classification: 'MALICIOUS', more: 'x'.repeat(length) } } })
    const large = await connected(text(8 << 20))
    expect((await large.dynamicAnalysis.findReport(query, options)).state).toBe('finished')
    const huge = await connected(text(17 << 20))
    await expect(huge.dynamicAnalysis.findReport(query, options)).rejects.toThrow(
      '200 with a response that is too long'
    )
  })
})
