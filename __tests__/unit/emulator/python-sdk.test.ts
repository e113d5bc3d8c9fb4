import { describe, expect, test } from '@jest/globals'
import { markers } from '../../../emulator/store/markers.js'
import { startService } from '../../support/emulator-server.js'
import { md5, sha1, sha256 } from '../../support/hashes.js'
import { type Emulator, type Response, type SdkRequest, send } from '../../support/sdk-requests.js'

// The requests of ReversingLabs' Python SDK 2.12.0 (reversinglabs-sdk-py3) with requests 2.34.2, as
// recorded between the SDK and the emulator.

const content = `sample of the SDK ${markers.SUSPICIOUS}\n`
const [known, unknown] = [sha1(content), sha1('unknown')]

/** Sends JSON with spaces after colons and commas, as Python formats it. */
async function sendQuery(
  emulator: Emulator,
  { path, caller }: SdkRequest,
  [hashType, ...hashes]: readonly string[]
): Promise<Response> {
  const list = hashes.map(hash => `"${hash}"`).join(', ')
  const body = `{"rl": {"query": {"hash_type": "${hashType ?? ''}", "hashes": [${list}]}}}`
  return await send(emulator, { path, caller, type: 'application/json', body })
}

/** Sends the bytes and then the metadata, and returns both statuses. */
async function upload(emulator: Emulator, bytes: string, { xml, query = '' }: Document) {
  const type = 'application/octet-stream'
  const path = `/api/spex/upload/${sha1(bytes)}`
  const caller = 'FileUpload upload_sample_from_file'
  const metadata = { path: `${path}/meta${query}`, caller: 'FileUpload __upload_meta' }
  return [
    await send(emulator, { path, caller, type, body: bytes }),
    await send(emulator, { ...metadata, type, body: xml })
  ]
}

interface Document {
  readonly xml: string
  readonly query?: string
}

/** Returns metadata in one line without a declaration. Values are not escaped. */
function metadata(name: string, { domain = '', archive = '' } = {}): string {
  const property = `<property><name>file_name</name><value>${name}</value></property>`
  return `<rl><properties>${property}</properties><domain>${domain}</domain>${archive}</rl>`
}

/** Starts an emulator with the analyzed sample. */
async function startWithSample(): Promise<Emulator> {
  const emulator = await startService()
  const document = { xml: metadata('app.exe', { domain: 'example.com' }) }
  const statuses = await upload(emulator, content, document)
  expect(statuses).toEqual([
    [200, ''],
    [200, '']
  ])
  return emulator
}

describe('uploads', () => {
  test('of a file, with a name, a domain, and a subscription', async () => {
    const emulator = await startService()
    const xml = metadata('named.exe', { domain: 'example.com' })
    const responses = await upload(emulator, content, { xml, query: '?subscribe=data_change' })
    expect(responses.map(([status]) => status)).toEqual([200, 200])
    expect(emulator.service.samples.get(known)).toMatchObject({
      subscribed: true,
      metadata: [{ properties: [{ name: 'file_name', value: 'named.exe' }], domain: 'example.com' }]
    })
  })

  test('of an archive, with its passwords', async () => {
    const emulator = await startService()
    const passwords = '<password>first</password><password>second</password>'
    const archive = `<archive><archive_passwords>${passwords}</archive_passwords></archive>`
    const responses = await upload(emulator, 'zip', { xml: metadata('a.zip', { archive }) })
    expect(responses.map(([status]) => status)).toEqual([200, 200])
    expect(emulator.service.samples.get(sha1('zip'))?.metadata).toMatchObject([
      { archive: { passwords: ['first', 'second'] } }
    ])
  })

  test('of a name in UTF-8', async () => {
    const emulator = await startService()
    await upload(emulator, content, { xml: metadata('n☃me.exe') })
    expect(emulator.service.samples.get(known)?.metadata).toMatchObject([
      { properties: [{ value: 'n☃me.exe' }] }
    ])
  })

  test('fail for a name with an ampersand, because the SDK does not escape it', async () => {
    const emulator = await startService()
    const [bytes, document] = await upload(emulator, content, { xml: metadata('a&b.exe') })
    expect(bytes?.[0]).toBe(200)
    expect(document).toEqual([400, expect.stringContaining('not well-formed XML')])
  })
})

test('the status of samples', async () => {
  const emulator = await startWithSample()
  const path = '/api/spex/download/v2/status/bulk_query/json?format=json'
  const status = { path, caller: 'FileDownload get_download_status' }
  const expected = { entries: [{ sha1: known }], unknown_hashes: [unknown] }
  const response = await sendQuery(emulator, status, ['sha1', known, unknown])
  expect(response).toMatchObject([200, { rl: expected }])
})

const lookups = [
  {
    step: 'reputation',
    caller: 'FileReputation get_file_reputation',
    base: '/api/databrowser/malware_presence',
    singleQuery: '?extended=true&show_hashes=true&format=json',
    bulkQuery: '?extended=true&show_hashes=true',
    single: 'malware_presence',
    list: 'entries',
    entry: { status: 'SUSPICIOUS', sha1: known, reason: 'antivirus', scanner_match: 3 }
  },
  {
    step: 'scans',
    caller: 'AVScanners get_scan_results',
    base: '/api/xref/v2',
    singleQuery: '?format=json&history=false',
    bulkQuery: '?history=false',
    single: 'sample',
    list: 'samples',
    entry: { sha1: known, xref: [{ scanner_count: 40, scanner_match: 3 }] }
  },
  {
    step: 'analysis',
    caller: 'FileAnalysis get_analysis_results',
    base: '/api/databrowser/rldata',
    singleQuery: '?format=json',
    bulkQuery: '',
    single: 'sample',
    list: 'entries',
    entry: { sha1: known, sources: { entries: [{ domain: { name: 'example.com' } }] } }
  }
] as const

describe.each(lookups)(
  'the $step of samples',
  ({ step, caller, base, single, list, ...lookup }) => {
    test.each([
      ['sha1', known],
      ['sha256', sha256(content)],
      ['md5', md5(content)]
    ])('by a single %s', async (type, hash) => {
      const emulator = await startWithSample()
      const path = `${base}/query/${type}/${hash}${lookup.singleQuery}`
      const response = await send(emulator, { path, caller })
      expect(response).toMatchObject([200, { rl: { [single]: lookup.entry } }])
      expect(emulator.service.charged(step)).toBe(1)
    })

    test('is not found for an unknown hash', async () => {
      const emulator = await startWithSample()
      const path = `${base}/query/sha1/${unknown}${lookup.singleQuery}`
      expect(await send(emulator, { path, caller })).toEqual([404, 'Requested data was not found.'])
      expect(emulator.service.charged()).toBe(0)
    })

    test('by a list of hashes', async () => {
      const emulator = await startWithSample()
      const path = `${base}/bulk_query/json${lookup.bulkQuery}`
      const response = await sendQuery(emulator, { path, caller }, ['sha1', known, unknown])
      const entries: unknown = expect.arrayContaining([expect.objectContaining({ sha1: known })])
      expect(response).toMatchObject([200, { rl: { [list]: entries } }])
      expect(emulator.service.charged(step)).toBe(2)
    })
  }
)

describe('reanalyses', () => {
  const caller = 'ReanalyzeFile reanalyze_samples'

  test.each([
    [known, 200],
    [unknown, 404]
  ])('by a single hash: %s', async (hash, status) => {
    const emulator = await startWithSample()
    const path = `/api/rescan/v1/query/sha1/${hash}`
    expect((await send(emulator, { path, caller }))[0]).toBe(status)
    expect(emulator.service.samples.get(known)?.rescans).toBe(status === 200 ? 1 : 0)
  })

  test('by a list of hashes, with a response in XML', async () => {
    const emulator = await startWithSample()
    const path = '/api/rescan/v1/bulk_query/json'
    const response = await sendQuery(emulator, { path, caller }, ['sha1', known, unknown])
    const sent = `<sent_for_rescan><item>${known}</item></sent_for_rescan>`
    expect(response).toEqual([200, expect.stringContaining(sent)])
  })
})

test('subscribes and unsubscribes', async () => {
  const emulator = await startWithSample()
  const base = '/api/subscription/data_change/v1/bulk_query'
  const caller = 'DataChangeSubscription __subscription_action'
  const isSubscribed = () => emulator.service.samples.get(known)?.subscribed
  const subscribe = { path: `${base}/subscribe/json`, caller }
  expect(await sendQuery(emulator, subscribe, ['md5', md5(content)])).toEqual([200, ''])
  expect(isSubscribed()).toBe(true)
  const unsubscribe = { path: `${base}/unsubscribe/json`, caller }
  expect(await sendQuery(emulator, unsubscribe, ['sha256', sha256(content)])).toEqual([200, ''])
  expect(isSubscribed()).toBe(false)
})
