import { describe, expect, test } from '@jest/globals'
import { startArchivePath, startPath, submitArchive } from '../../support/dynamic-analysis.js'
import { submit } from '../../support/emulator-requests.js'
import { startService } from '../../support/emulator-server.js'
import { md5, sha1, sha256 } from '../../support/hashes.js'
import { type Emulator, send } from '../../support/sdk-requests.js'
import { zip } from '../../support/zip.js'

// The requests of the class `DynamicAnalysis` in ReversingLabs' Python SDK 2.12.0, as recorded
// between the SDK and the emulator.

const hash = sha1('content')

async function startWithSample(): Promise<Emulator> {
  const emulator = await startService({ dynamicRequestsPerMinute: Infinity })
  await submit(emulator.service, 'content')
  return emulator
}

/** Sends JSON with spaces after colons and commas, as Python formats it. */
async function detonate(
  emulator: Emulator,
  fields: Readonly<Record<string, string>>,
  path = startPath
) {
  const list = Object.entries(fields).map(([name, value]) => `"${name}": "${value}"`)
  const body = `{"rl": {${list.join(', ')}}}`
  const caller = 'DynamicAnalysis __detonate'
  return await send(emulator, { path, caller, type: 'application/json', body })
}

async function results(emulator: Emulator, path: string) {
  const caller = 'DynamicAnalysis get_dynamic_analysis_results'
  return await send(emulator, { path: `${path}?format=json`, caller })
}

describe('a dynamic analysis', () => {
  const fields = { platform: 'windows10', response_format: 'json' }

  test.each<[string, string, object]>([
    ['sha1', hash, {}],
    ['sha256', sha256('content'), {}],
    ['md5', md5('content'), {}],
    ['sha1', hash, { optional_parameters: 'internet_simulation=true, sample_name=x.exe' }]
  ])('of a sample by %s', async (type, value, optional) => {
    const emulator = await startWithSample()
    const response = await detonate(emulator, { ...fields, [type]: value, ...optional })
    const [analysis] = emulator.service.dynamicAnalyses()
    expect(response).toEqual([
      200,
      { rl: { status: 'started', requested_hash: hash, analysis_id: analysis?.analysisId } }
    ])
    const base = `/api/dynamic/analysis/report/v1/query/${type}/${value}`
    for (const tail of ['', '/latest', `/${analysis?.analysisId ?? ''}`]) {
      expect(await results(emulator, `${base}${tail}`)).toMatchObject([
        200,
        { rl: { report: { classification: 'NO_THREATS_FOUND' }, requested_hash: value } }
      ])
    }
    expect(emulator.service.charged('dynamic-report')).toBe(3)
  })

  test('of an archive, except for the report of the whole archive', async () => {
    const emulator = await startWithSample()
    const archive = await zip({ 'a.exe': 'a' })
    await submitArchive(emulator.service, archive)
    const query = { ...fields, sha1: sha1(archive) }
    expect(await detonate(emulator, query, startArchivePath)).toMatchObject([
      200,
      { rl: { requested_hash: sha1(archive), files: [{ sha1: sha1('a') }] } }
    ])
    const base = '/api/dynamic/analysis/report/v1/archive/query'
    expect((await results(emulator, `${base}/sha1/${sha1(archive)}`))[0]).toBe(501)
  })

  test('of a URL is not supported', async () => {
    const emulator = await startWithSample()
    const [status] = await detonate(emulator, { ...fields, url: 'http://example.com' })
    expect(status).toBe(400)
  })
})
