import { describe, expect, test } from '@jest/globals'

import type { PreloadedSample, ServiceOptions, Step } from '../../emulator/service.js'
import { emulator, runAction, workspace, type Run } from '../support/action.js'
import { sha1, sha256 } from '../support/hashes.js'

const preloadOf = (content: string): PreloadedSample => ({
  sha1: sha1(content),
  sha256: sha256(content),
  size: content.length
})
const numbers = (count: number) => Array.from({ length: count }, (_, n) => `content ${n}`)

/** Files of these contents; the service has all but the first `missing` of them. */
async function run(
  contents: readonly string[],
  missing: number,
  inputs: Record<string, string>,
  options: Partial<ServiceOptions> = {}
) {
  const { service, url } = await emulator({
    preload: contents.slice(missing).map(preloadOf),
    ...options
  })
  const folder = workspace(Object.fromEntries(contents.map((content, n) => [`${n}.bin`, content])))
  const result = await runAction(folder, { files: '*.bin', 'api-url': url, ...inputs })
  const steps = (step: Step) => service.log.filter(entry => entry.step === step).length
  return { folder, url, service, steps, run: result }
}

const states = ({ results }: Run) =>
  (results?.samples ?? []).reduce<Record<string, number>>(
    (counts, { state }) => ({ ...counts, [state]: (counts[state] ?? 0) + 1 }),
    {}
  )

describe('content that the service has', () => {
  test('1000 unchanged artifacts, 3 of them missing, reanalyze: at most 19 requests', async () => {
    const {
      run: result,
      service,
      steps
    } = await run(numbers(1000), 3, {
      'if-sample-exists': 'reanalyze'
    })
    expect(result.code).toBe(0)
    expect(service.log.length).toBeLessThanOrEqual(19)
    expect([steps('status'), steps('rescan'), steps('bytes'), steps('metadata')]).toEqual([
      1, 10, 3, 3
    ])
    const rescanned = [...service.samples.values()].filter(({ rescans }) => rescans === 1)
    expect(rescanned).toHaveLength(997)
    expect(states(result)).toEqual({ submitted: 3, 'reanalysis-requested': 997 })
    expect(result.outputs).toMatchObject({
      'existing-count': '997',
      'submitted-count': '3',
      'failed-count': '0',
      outcome: 'submitted'
    })
    expect(result.summary).toContain('3 of 1000 samples submitted')
    expect(result.summary).toContain('997 with reanalysis requested')
  })

  test.each([
    ['skip', { status: 1, rescan: 0, bytes: 1, metadata: 1 }, { submitted: 1, existing: 4 }],
    [
      'metadata',
      { status: 1, rescan: 0, bytes: 1, metadata: 5 },
      { submitted: 1, 'metadata-only': 4 }
    ],
    ['upload', { status: 0, rescan: 0, bytes: 5, metadata: 5 }, { submitted: 5 }],
    [
      'reanalyze',
      { status: 1, rescan: 1, bytes: 1, metadata: 1 },
      { submitted: 1, 'reanalysis-requested': 4 }
    ]
  ])('%s: exactly the requests that it needs', async (value, requests, expected) => {
    const { run: result, service, steps } = await run(numbers(5), 1, { 'if-sample-exists': value })
    expect(result.code).toBe(0)
    for (const [step, count] of Object.entries(requests))
      expect([step, steps(step as Step)]).toEqual([step, count])
    expect(service.log).toHaveLength(Object.values(requests).reduce((sum, one) => sum + one))
    expect(states(result)).toEqual(expected)
  })

  test.each(['entries', 'nested', 'scattered', 'minimal'] as const)(
    'the answer is read whatever its form: %s',
    async statusLayout => {
      const inputs = { 'if-sample-exists': 'skip' }
      const { run: result } = await run(numbers(4), 1, inputs, { statusLayout })
      expect(states(result)).toEqual({ submitted: 1, existing: 3 })
    }
  )

  test('without the right to ask (TCA-0201) it says so and uploads', async () => {
    const inputs = { 'if-sample-exists': 'reanalyze' }
    const { run: result } = await run(numbers(3), 1, inputs, { rights: { 'TCA-0201': false } })
    expect(result.code).toBe(0)
    expect(result.log).toMatch(/^::warning::Can't check which samples already exist.*\(TCA-0201\)/m)
    expect(states(result)).toEqual({ submitted: 3 })
  })

  test('without the right to re-analyse (TCA-0205) those fail, and uploads stand', async () => {
    const inputs = { 'if-sample-exists': 'reanalyze' }
    const { run: result } = await run(numbers(3), 1, inputs, { rights: { 'TCA-0205': false } })
    expect(result.code).toBe(1)
    expect(states(result)).toEqual({ submitted: 1, failed: 2 })
    expect(result.log).toContain(
      "403: the account doesn't have permission to reanalyze samples (TCA-0205)"
    )
  })

  test('without the right to follow changes (TCA-0206) the rest is done, and the step is red', async () => {
    const inputs = { 'if-sample-exists': 'reanalyze', subscribe: 'data_change' }
    const { run: result, service } = await run(numbers(3), 1, inputs, {
      rights: { 'TCA-0206': false }
    })
    expect(result.code).toBe(1)
    expect(states(result)).toEqual({ submitted: 1, 'reanalysis-requested': 2 })
    expect(result.log).toContain('(TCA-0206)')
    expect(service.samples.get(sha1('content 0'))?.subscribed).toBe(true)
    expect(result.outputs['failed-count']).toBe('2')
  })

  test('samples that get no metadata are subscribed in bulk', async () => {
    const inputs = { 'if-sample-exists': 'skip', subscribe: 'data_change' }
    const { run: result, service, steps } = await run(numbers(150), 1, inputs)
    expect(result.code).toBe(0)
    expect(steps('subscribe')).toBe(2)
    expect([...service.samples.values()].every(({ subscribed }) => subscribed)).toBe(true)
    expect(result.results?.samples.every(({ subscribed }) => subscribed)).toBe(true)
  })

  test('a sample that is gone by the time of the re-analysis is uploaded', async () => {
    const contents = numbers(4)
    const gone = (name: string, content: string | undefined) => ({
      rl: {
        sent_for_rescan: contents.slice(2).map(sha1),
        [name]: [sha1(content ?? '')],
        other: []
      }
    })
    for (const name of ['sample_unavailable', 'unknown_hashes']) {
      const { run: result } = await run(
        contents,
        1,
        { 'if-sample-exists': 'reanalyze' },
        {
          fault: ({ step }) =>
            step === 'rescan'
              ? { kind: 'answer', status: 200, body: JSON.stringify(gone(name, contents[1])) }
              : undefined
        }
      )
      expect(result.code).toBe(0)
      expect(states(result)).toEqual({ submitted: 2, 'reanalysis-requested': 2 })
    }
  })

  test('a sample that the service does not speak of has not been done', async () => {
    const body = JSON.stringify({ rl: { sent_for_rescan: [sha1('content 1')] } })
    const inputs = { 'if-sample-exists': 'reanalyze' }
    const { run: result } = await run(numbers(3), 0, inputs, {
      fault: ({ step }) => (step === 'rescan' ? { kind: 'answer', status: 200, body } : undefined)
    })
    expect(result.code).toBe(1)
    expect(states(result)).toEqual({ 'reanalysis-requested': 1, failed: 2 })
    expect(result.log).toContain('the service did not confirm the reanalysis')
  })

  test('a request for re-analysis that may have been taken is not made again', async () => {
    const {
      run: result,
      service,
      steps
    } = await run(
      numbers(2),
      0,
      { 'if-sample-exists': 'reanalyze' },
      { fault: ({ step }) => (step === 'rescan' ? { kind: 'reset', when: 'accepted' } : undefined) }
    )
    expect(result.code).toBe(1)
    expect(steps('rescan')).toBe(1)
    expect([...service.samples.values()].map(({ rescans }) => rescans)).toEqual([1, 1])
    expect(result.log).toContain(
      'the service may have received the request, so it is not sent again'
    )
  })

  test('what passes is tried again', async () => {
    const { run: result, steps } = await run(
      numbers(3),
      1,
      { 'if-sample-exists': 'reanalyze' },
      {
        fault: ({ attempt, step }) =>
          attempt === 1 && (step === 'status' || step === 'rescan')
            ? { kind: 'answer', status: 503 }
            : undefined
      }
    )
    expect(result.code).toBe(0)
    expect([steps('status'), steps('rescan')]).toEqual([2, 2])
  })

  test.each([
    ['can not be read', { kind: 'answer', status: 200, when: 'early', body: '<rl/>' }],
    ['does not come', { kind: 'answer', status: 503 }]
  ] as const)('an answer that %s is no reason to upload what may be there', async (_, fault) => {
    const inputs = { 'if-sample-exists': 'skip', retries: '0' }
    const { run: result, service } = await run(numbers(2), 1, inputs, {
      fault: ({ step }) => (step === 'status' ? fault : undefined)
    })
    expect(result.code).toBe(1)
    expect(service.log).toHaveLength(1)
    expect(result.log).toContain("can't check which samples already exist")
    expect(states(result)).toEqual({ 'not-attempted': 2 })
  })

  test('metadata for bytes that are not there after all: they are sent', async () => {
    const { run: result, service } = await run(
      numbers(2),
      0,
      { 'if-sample-exists': 'metadata' },
      {
        fault: ({ step, attempt, sha1: hash }) =>
          step === 'metadata' && attempt === 1 && hash === sha1('content 1')
            ? { kind: 'answer', status: 404 }
            : undefined
      }
    )
    expect(result.code).toBe(0)
    expect(service.samples.get(sha1('content 1'))).toMatchObject({ uploads: 1 })
    expect(states(result)).toEqual({ 'metadata-only': 1, submitted: 1 })
  })

  test('wrong credentials cost one request here too', async () => {
    const { run: result, service } = await run(
      numbers(30),
      1,
      { 'if-sample-exists': 'reanalyze' },
      { password: 'another' }
    )
    expect(result.code).toBe(1)
    expect(service.log).toHaveLength(1)
    expect(states(result)).toEqual({ 'not-attempted': 30 })
  })

  test('a later run does not ask again what is done', async () => {
    const first = await run(numbers(5), 1, { 'if-sample-exists': 'reanalyze' })
    const before = first.service.log.length
    const inputs = {
      files: '*.bin',
      'api-url': first.url,
      'if-sample-exists': 'reanalyze',
      'resume-from': first.run.resultsFile
    }
    const again = await runAction(first.folder, inputs)
    expect(again.code).toBe(0)
    expect(first.service.log).toHaveLength(before)
    expect(states(again)).toEqual({ submitted: 1, 'reanalysis-requested': 4 })

    const following = await runAction(first.folder, { ...inputs, subscribe: 'data_change' })
    expect(following.code).toBe(0)
    expect(first.service.log.slice(before).map(({ step }) => step)).toEqual([
      'metadata',
      'subscribe'
    ])
  })

  test('the dry run says what it would ask', async () => {
    const inputs = { 'if-sample-exists': 'reanalyze', 'dry-run': 'true' }
    const { run: result, service } = await run(numbers(2), 1, inputs)
    expect(result.code).toBe(0)
    expect(service.log).toEqual([])
    expect(result.log).toContain(
      '1 request would check which samples the service already has (TCA-0201)'
    )
    expect(result.log).toContain('would be reanalyzed (TCA-0205)')
  })
})

describe('parts', () => {
  test('1/3, 2/3 and 3/3 are all the files, each once, equal contents together, always the same', async () => {
    const files = Object.fromEntries([
      ...Array.from({ length: 20 }, (_, n) => [`${n}.bin`, 'x'.repeat(n * 1000 + 1)]),
      ...Array.from({ length: 10 }, (_, n) => [`same size ${n}.bin`, `same size ${n}`]),
      ['copy.bin', 'x'.repeat(19_001)]
    ]) as Record<string, string>
    const folder = workspace(files)
    const { service, url } = await emulator()
    const part = async (shard: string, inputs: Record<string, string> = {}) => {
      const result = await runAction(folder, {
        files: '*.bin',
        'api-url': url,
        'requests-per-second': '1000',
        shard,
        ...inputs
      })
      expect(result.code).toBe(0)
      return {
        result,
        names: (result.results?.samples ?? []).flatMap(({ files: names }) => names).sort()
      }
    }
    const parts = []
    for (const shard of ['1/3', '2/3', '3/3']) parts.push(await part(shard, { 'dry-run': 'true' }))
    const all = parts.flatMap(({ names }) => names)
    expect([...all].sort()).toEqual(Object.keys(files).sort())
    for (const { names } of parts) {
      expect(names.length).toBeGreaterThanOrEqual(9)
      expect(names.includes('copy.bin')).toBe(names.includes('19.bin'))
    }
    expect((await part('2/3', { 'dry-run': 'true' })).names).toEqual(parts[1]?.names)
    expect(service.log).toEqual([])
  })

  test('a last job reads the records of all parts', async () => {
    const folder = workspace({ 'a.bin': 'a', 'b.bin': 'b', 'c.bin': 'c' })
    const { service, url } = await emulator()
    const inputs = { files: '*.bin', 'api-url': url }
    const records = []
    for (const shard of ['1/3', '2/3', '3/3']) {
      records.push((await runAction(folder, { ...inputs, shard })).resultsFile)
    }
    expect(service.log).toHaveLength(6)
    const last = await runAction(folder, { ...inputs, 'resume-from': records.join('\n') })
    expect(last.code).toBe(0)
    expect(service.log).toHaveLength(6)
    expect(last.outputs).toMatchObject({ 'submitted-count': '0', 'resumed-count': '3' })
  })

  test.each(['0/3', '4/3', '1', '1/0', 'a/b', '1/257'])('%s is no part', async shard => {
    const result = await runAction(workspace({ a: 'a' }), { files: 'a', shard })
    expect(result.code).toBe(1)
    expect(result.log).toContain(`shard is "${shard}": it must have the form i/n`)
  })
})
