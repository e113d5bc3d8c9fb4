import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'

import { describe, expect, test } from '@jest/globals'

import type { ServiceOptions } from '../../emulator/service.js'
import { createRedactor, maskableForms } from '../../src/text/redact.js'
import {
  emulator,
  PASSWORD,
  runAction,
  shown,
  USERNAME,
  workspace,
  type Run
} from '../support/action.js'
import { sha1 } from '../support/hashes.js'
import { listen } from '../support/listen.js'
import { QUOTES, secretsIn } from '../support/secret-forms.js'

const ARCHIVE_PASSWORD = 'Zip <&> "\'\\#1é'
const TOKEN = 'ghs_0123456789ABCDEFabcdef'
const SECRETS = [PASSWORD, ARCHIVE_PASSWORD, TOKEN]
const quotes = Object.entries(QUOTES)

/** One ZIP file for each form of quoting. */
const files = quotes.map((_, n) => {
  const comment = `01${n.toString(16).padStart(4, '0')}`
  return Buffer.from(`504b0506${'00'.repeat(16)}${comment}`, 'hex')
})

/** Returns how the response for the sample with this hash quotes a secret. */
function quoteFor(hash: string | undefined, secret: string): string {
  const n = files.findIndex(file => sha1(file) === hash)
  const [name, quote] = quotes[n] ?? []
  return quote ? `(${name ?? ''}) ${quote(secret)}` : ''
}

async function run(service: Partial<ServiceOptions>, inputs: Record<string, string> = {}) {
  const { url } = await emulator({ requestsPerSecond: Infinity, ...service })
  const folder = workspace(Object.fromEntries(files.map((file, n) => [`${n}.zip`, file])))
  return runAction(folder, {
    files: '*.zip',
    'api-url': url,
    'archive-type': 'zip',
    'archive-password': ARCHIVE_PASSWORD,
    'github-token': TOKEN,
    'requests-per-second': '1000',
    retries: '0',
    ...inputs
  })
}

/** Returns everything that a run wrote. */
function textOf({ log, summary, outputs, resultsFile }: Run, ...others: string[]): string {
  const written = [resultsFile, ...others].filter(file => existsSync(file))
  const texts = written.map(file => readFileSync(file, 'utf8'))
  return [shown(log), summary, JSON.stringify(outputs), ...texts].join('\n')
}

/** Fails the test unless the text has a response of each kind and no secrets. */
function expectRedacted(text: string): void {
  for (const [name] of quotes) expect(text).toContain(`(${name}) `)
  expect(secretsIn(text, SECRETS)).toEqual([])
}

describe('a secret that the service quotes in any form', () => {
  test.each(SECRETS)('is redacted in an error response: %s', async secret => {
    const statuses = [400, 413, 500, 503]
    const result = await run({
      fault: ({ step, sha1, index }) =>
        step === 'metadata'
          ? { kind: 'answer', status: statuses[index % 4] ?? 400, body: quoteFor(sha1, secret) }
          : undefined
    })
    expect(result.results?.counts.failed).toBe(files.length)
    expectRedacted(textOf(result))
  })

  test.each(SECRETS)('is redacted in a threat name: %s', async secret => {
    const sarif = path.join(workspace(), 'verdicts.sarif')
    const result = await run(
      { verdict: ({ sha1 }) => ({ status: 'MALICIOUS', threat_name: quoteFor(sha1, secret) }) },
      { 'fail-on': 'malicious', 'verdict-timeout-minutes': '0', 'sarif-file': sarif }
    )
    expect(result.results?.counts.malicious).toBe(files.length)
    expectRedacted(textOf(result, sarif))
    expectRedacted(readFileSync(sarif, 'utf8'))
  })

  test.each(SECRETS)(
    'is redacted in the label of an engine before it is truncated: %s',
    async secret => {
      const detectionsFor = (hash: string) => [
        { engine: 'ikarus', label: `${'x'.repeat(150)} ${quoteFor(hash, secret)}` }
      ]
      const result = await run(
        { verdict: ({ sha1 }) => ({ status: 'MALICIOUS', detections: detectionsFor(sha1) }) },
        { 'fail-on': 'malicious', 'verdict-timeout-minutes': '0' }
      )
      const labels = result.results?.samples.flatMap(({ verdict }) =>
        (verdict?.scan?.detections ?? []).map(({ label }) => label)
      )
      expect(labels).toHaveLength(files.length)
      for (const label of labels ?? []) expect(label).toContain('***')
      expectRedacted(textOf(result))
    }
  )

  test.each(SECRETS)('is redacted in the URL of a redirect: %s', async secret => {
    const result = await run({
      fault: ({ sha1 }) => ({
        kind: 'answer',
        status: 302,
        headers: { location: encodeURI(`https://other.example/?q=${quoteFor(sha1, secret)}`) }
      })
    })
    expect(result.results?.counts.failed).toBe(files.length)
    expect(textOf(result)).toContain('302: redirected to https://other.example/?q=')
    expect(secretsIn(textOf(result), SECRETS)).toEqual([])
  })

  test.each(SECRETS)('is redacted in an error response that ends the run: %s', async secret => {
    const body = [secret, QUOTES['JSON']?.(secret), QUOTES['base64 of XML']?.(secret)].join(' ')
    const result = await run({ fault: () => ({ kind: 'answer', status: 401, body }) })
    expect(result.summary).toContain('*** ***')
    expect(secretsIn(textOf(result), SECRETS)).toEqual([])
  })
})

test('a truncated message does not end with part of a secret', async () => {
  const body = `${'x'.repeat(290)}${PASSWORD}`
  const result = await run({ fault: () => ({ kind: 'answer', status: 400, body }) })
  expect(textOf(result)).toContain('x'.repeat(290))
  expect(textOf(result)).not.toContain('xp:ss')
})

test('the token in a response from GitHub is redacted', async () => {
  const quoted = [...new Set(quotes.map(([, quote]) => quote(TOKEN)))]
  const github = await listen(
    createServer((request, response) => {
      const n = Number(/tags\/v(\d+)/.exec(request.url ?? '')?.[1])
      response.writeHead(422).end(`${quoted.slice(n, n + 3).join(' ')} end`)
    })
  )
  const GITHUB_API_URL = `http://127.0.0.1:${(github.address() as AddressInfo).port}`
  for (let n = 0; n < quoted.length; n += 3) {
    const inputs = { release: `v${n}`, 'github-token': TOKEN, 'api-url': 'http://127.0.0.1:9' }
    const text = textOf(await runAction(workspace(), inputs, { GITHUB_API_URL }))
    expect(text).toMatch(/GitHub: 422: .*\*{3}.* end/)
    expect(secretsIn(text, SECRETS)).toEqual([])
  }
})

test('a secret in an input error is redacted', async () => {
  const folder = workspace({ a: 'a' })
  const inputs = { files: 'a', retries: TOKEN, properties: `x\n${PASSWORD}`, 'github-token': TOKEN }
  const result = await runAction(folder, inputs)
  expect(result.code).toBe(1)
  expect(result.log).toContain('retries is "***"')
  expect(secretsIn(textOf(result), SECRETS)).toEqual([])
})

test('a secret in a file name is an error that does not show it', async () => {
  const { service, url } = await emulator()
  const folder = workspace({ [`app-${TOKEN}.bin`]: 'a' })
  const inputs = { files: '*', 'api-url': url, 'github-token': TOKEN }
  const result = await runAction(folder, inputs)
  expect(result.code).toBe(1)
  expect(service.log).toEqual([])
  expect(result.log).toContain('app-***.bin')
  expect(secretsIn(textOf(result), SECRETS)).toEqual([])
})

test('standard archive passwords are not redacted, because they are not secret', async () => {
  const { url } = await emulator()
  const folder = workspace({ 'infected-sample.zip': 'PK\u0003\u0004' })
  const archive = { 'archive-type': 'zip', 'archive-password': 'infected' }
  const result = await runAction(folder, { files: '*', 'api-url': url, ...archive })
  expect(result.code).toBe(0)
  expect(result.results?.samples).toMatchObject([{ files: ['infected-sample.zip'] }])
})

test('short secrets leave hashes, sizes, states, and names unchanged', async () => {
  const { service, url } = await emulator({
    password: 'a1',
    fault: ({ step }) =>
      step === 'metadata' ? { kind: 'answer', status: 400, body: 'a1 is in <p>a1</p>' } : undefined
  })
  const zip = (size: number) => Buffer.from('PK\u0003\u0004'.padEnd(size))
  const folder = workspace({ 'dist/a1.zip': zip(21), 'dist/1.zip': zip(11) })
  const result = await runAction(folder, {
    files: 'dist/*',
    'api-url': url,
    password: 'a1',
    'archive-type': 'zip',
    'archive-password': '1',
    'github-token': 'dist'
  })
  const { samples = [], counts } = result.results ?? {}
  expect(counts).toMatchObject({ samples: 2, files: 2, failed: 2 })
  expect(samples.map(({ sha1 }) => sha1).sort()).toEqual([...service.samples.keys()].sort())
  expect(samples.flatMap(sample => sample.files).sort()).toEqual(['dist/1.zip', 'dist/a1.zip'])
  expect(samples.map(({ state, size }) => `${state} ${size}`)).toEqual(
    expect.arrayContaining(['bytes-only 11', 'bytes-only 21'])
  )
  for (const { error } of samples) expect(error?.message).toBe('400: *** is in <p>***</p>')
  expect(JSON.parse(result.outputs['results'] ?? '')).toEqual(result.results)
})

describe('the redactor', () => {
  const pair = `${USERNAME}:${PASSWORD}`

  test('redacts every form that the runner masks', () => {
    const redact = createRedactor([...SECRETS, pair])
    for (const form of maskableForms([...SECRETS, pair])) {
      expect(redact(`a ${form} b`)).toMatch(/^a \*{3}[*&=]* b$/)
    }
  })

  test('ignores an empty secret, and redacts only the plain form of a short one', () => {
    expect(maskableForms(['', 'ab!'])).toEqual(['ab!'])
    expect(createRedactor([''])('a text')).toBe('a text')
    expect(createRedactor(['ab'])('ab, cab, "ab", ab12')).toBe('***, cab, "***", ab12')
  })

  test('leaves the text between secrets unchanged', () => {
    const text = 'sha1 86f7e437faa5a7fce15d1ddcb9eaeaea377667b8, 100%, a\\b, &amp; \u{1f600}'
    expect(createRedactor([...SECRETS, pair])(text)).toBe(text)
  })
})
