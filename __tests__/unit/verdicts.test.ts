import { describe, expect, test } from '@jest/globals'

import type { SampleResult, SampleState } from '../../src/results/schema.js'
import type { Reputation } from '../../src/spectra/responses.js'
import type { ProofService, SpectraClient } from '../../src/spectra/client.js'
import { SpectraError } from '../../src/spectra/errors.js'
import type { Scope } from '../../src/spectra/failures.js'
import type { FailOnVerdict } from '../../src/results/verdict.js'
import { awaitVerdicts, type VerdictOutcome } from '../../src/stages/verdicts.js'
import { fakeClock } from '../support/clock.js'
import { recordingLog } from '../support/log.js'

const SUBMITTED = Date.parse('2026-03-01T12:00:00.400Z')
const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

/** The service's answers, each of which may change with the time since the submission. */
interface Answers {
  readonly status?: (name: string, time: number) => Reputation['status'] | undefined
  /** Time of its analysis, in milliseconds since the submission. */
  readonly analyzed?: (name: string, time: number, proof: ProofService) => number | undefined
  /** Time of an attempted analysis without a result, in the same unit. */
  readonly attempted?: (name: string, time: number, proof: ProofService) => number | undefined
  /** What every call of the kind fails with. */
  readonly fault?: (kind: 'reputation' | ProofService, time: number) => SpectraError | undefined
  /** How far the service's clock is ahead, in milliseconds. */
  readonly skew?: number
  /** When the service accepted a submission of this run, by its own clock, in milliseconds. */
  readonly accepted?: number | undefined
}

interface Wait {
  readonly failOn?: readonly FailOnVerdict[]
  readonly minutes?: number
  readonly stopAfter?: number
}

interface Asked {
  readonly kind: 'reputation' | ProofService
  readonly names: readonly string[]
  /** In milliseconds since the submission. */
  readonly time: number
}

const sampleOf = (name: string, changes: Partial<SampleResult> = {}): SampleResult => ({
  sha1: name,
  sha256: name,
  size: 1,
  files: [name],
  state: 'submitted',
  existing: false,
  metadata: 'confirmed',
  subscribed: false,
  verdict: null,
  error: null,
  started: null,
  finished: new Date(SUBMITTED).toISOString(),
  ...changes
})

const refusal = (scope: Scope, status: number) =>
  new SpectraError({ scope, status, message: `${status}` }, false)

/** Waits on a clock that jumps from look to look. */
async function wait(
  results: readonly SampleResult[],
  answers: Answers,
  { failOn = ['malicious'], minutes = 30, stopAfter }: Wait = {}
): Promise<
  VerdictOutcome & { asked: Asked[]; statuses: Record<string, string>; warnings: string[] }
> {
  const { status = () => 'UNKNOWN', analyzed = () => undefined, fault, skew = 0 } = answers
  const { attempted = () => undefined } = answers
  const accepted = 'accepted' in answers ? answers.accepted : SUBMITTED + skew
  const clock = fakeClock(SUBMITTED)
  const asked: Asked[] = []
  const { log, lines } = recordingLog()
  const stop = new AbortController()
  const ask = <T>(
    kind: Asked['kind'],
    names: readonly string[],
    answer: (name: string) => T | undefined
  ): Promise<Map<string, T>> => {
    asked.push({ kind, names, time: clock.now() })
    const failure = fault?.(kind, clock.now())
    if (failure) return Promise.reject(failure)
    if (asked.length === stopAfter) stop.abort(new Error('it was cancelled'))
    const told = names.flatMap(name => {
      const value = answer(name)
      return value === undefined ? [] : [[name, value] as const]
    })
    return Promise.resolve(new Map(told))
  }
  const spectra = {
    acceptedAt: () => accepted,
    async findReputations({ hashes: names }, { onCharged }) {
      const found = await ask('reputation', names, name => {
        const said = status(name, clock.now())
        return said && reputationOf(said)
      })
      onCharged(names.length)
      return found
    },
    async findAnalyses(proof, { hashes: names }, { onCharged }) {
      const value = await ask(proof, names, name => {
        const at = (time: number | undefined) =>
          time === undefined ? undefined : SUBMITTED + skew + time
        const analyzedOn = at(analyzed(name, clock.now(), proof))
        const attemptedOn = analyzedOn ?? at(attempted(name, clock.now(), proof))
        return attemptedOn === undefined ? undefined : { analyzedOn, attemptedOn }
      })
      onCharged(names.length)
      return { value, mayBeRepeated: false, serviceTime: SUBMITTED + skew + clock.now() }
    }
  } satisfies Partial<SpectraClient>
  const options = {
    spectra: spectra as Partial<SpectraClient> as SpectraClient,
    hashType: 'sha1' as const,
    failOn,
    timeoutMs: minutes * MINUTE,
    resultsFile: { saveInBackground: () => Promise.resolve() }
  }
  const waiting = awaitVerdicts(results, options, { log, signal: stop.signal, clock })
  await clock.run()
  const judged = await waiting
  const statuses = Object.fromEntries(
    judged.results.map(({ files, verdict }) => [files.join(), verdict?.status ?? ''])
  )
  const warnings = lines.flatMap(line => /^warning (.*)/.exec(line)?.[1] ?? [])
  return { ...judged, asked, statuses, warnings }
}

function reputationOf(status: Reputation['status']): Reputation {
  return {
    status,
    threat: status === 'MALICIOUS' ? 'Win32.Trojan.Test' : null,
    level: 5,
    trust: 1,
    enginesMatched: 2,
    enginesAsked: 3,
    firstSeen: null
  }
}

/** The looks at reputations, as the names that each was about. */
const reputations = (asked: readonly Asked[]) =>
  asked.filter(({ kind }) => kind === 'reputation').map(({ names }) => names.join())

describe('a verdict', () => {
  test('of a sample in which nothing is found is pending until an analysis after the submission is proven', async () => {
    const done = (_: string, time: number) => (time > 5 * MINUTE ? 4 * MINUTE : -MINUTE)
    const before = await wait([sampleOf('a')], { analyzed: done }, { minutes: 4 })
    expect(before.statuses).toEqual({ a: 'pending' })
    const after = await wait([sampleOf('a')], { analyzed: done })
    expect(after.statuses).toEqual({ a: 'no threats found' })
    expect(after.results[0]?.verdict?.analyzedOn).toBe('2026-03-01T12:04:00.400Z')
  })

  test.each([
    [['malicious'] as const, { bad: 'malicious', odd: 'pending', fine: 'known' }, 1],
    [['suspicious'] as const, { bad: 'malicious', odd: 'suspicious', fine: 'known' }, 0]
  ])(
    'is final at once when nothing worse can come of it: fail-on %j',
    async (failOn, statuses, left) => {
      const said: Record<string, Reputation['status']> = {
        bad: 'MALICIOUS',
        odd: 'SUSPICIOUS',
        fine: 'KNOWN'
      }
      const run = await wait(
        Object.keys(said).map(name => sampleOf(name)),
        { status: name => said[name] },
        { failOn }
      )
      expect(run.statuses).toEqual(statuses)
      expect(run.asked.filter(({ names }) => names.join() === 'odd').length > 0).toBe(left > 0)
      expect(run.asked.slice(2).every(({ names }) => names.join() === 'odd')).toBe(true)
    }
  )

  test('of a suspicious sample gets worse with the analysis', async () => {
    const status = (_: string, time: number) => (time > 2 * MINUTE ? 'MALICIOUS' : 'SUSPICIOUS')
    const analyzed = (_: string, time: number) => (time > 2 * MINUTE ? MINUTE : undefined)
    const run = await wait([sampleOf('a')], { status, analyzed })
    expect(run.statuses).toEqual({ a: 'malicious' })
  })

  test('is looked for once more at the very end, proven or not', async () => {
    const status = (_: string, time: number) => (time === 30 * MINUTE ? 'MALICIOUS' : 'UNKNOWN')
    const run = await wait([sampleOf('a')], { status })
    expect(run.statuses).toEqual({ a: 'malicious' })
    expect(run.asked.at(-1)?.time).toBe(30 * MINUTE)
  })

  test('in a word that nobody has heard of is none, however late', async () => {
    const run = await wait([sampleOf('a')], { status: () => 'OTHER', analyzed: () => MINUTE })
    expect(run.statuses).toEqual({ a: 'pending' })
  })

  test('is asked for at the very end, even if proof can not be had then', async () => {
    const run = await wait([sampleOf('a'), sampleOf('b')], {
      fault: kind => (kind === 'reputation' ? undefined : refusal('sample', 500)),
      status: name => (name === 'b' ? 'MALICIOUS' : 'UNKNOWN')
    })
    expect(run.statuses).toEqual({ a: 'pending', b: 'malicious' })
    expect(run.failure).toBe('500')
  })

  test('tells trust of known samples only', async () => {
    const run = await wait([sampleOf('a'), sampleOf('b')], {
      status: name => (name === 'a' ? 'KNOWN' : 'MALICIOUS')
    })
    expect(run.results.map(({ verdict }) => verdict?.trust)).toEqual([1, null])
  })

  test('of what was not submitted is not to be had, and is not asked for', async () => {
    const states: SampleState[] = ['failed', 'not-attempted', 'bytes-only']
    const run = await wait(
      states.map(state => sampleOf(state, { state })),
      {}
    )
    expect(Object.values(run.statuses)).toEqual(Array(3).fill('unavailable'))
    expect(run.asked).toEqual([])
  })
})

describe('the proof', () => {
  test.each(['existing', 'metadata-only'] as const)(
    'of content that was left as it was (%s) is the latest analysis, looked for right away',
    async state => {
      const run = await wait([sampleOf('a', { state })], { analyzed: () => -1e9 })
      expect(run.statuses).toEqual({ a: 'no threats found' })
      expect(run.asked.map(({ kind, time }) => [kind, time])).toEqual([
        ['TCA-0103', 0],
        ['reputation', 0]
      ])
    }
  )

  test('of a new analysis is one from then on', async () => {
    const again = sampleOf('a', { state: 'reanalysis-requested', existing: true })
    const run = await wait([again], { analyzed: () => -MINUTE })
    expect(run.statuses).toEqual({ a: 'pending' })
  })

  test.each([10 * MINUTE, -10 * MINUTE])(
    "is by the service's clock, though this one is %d ms apart",
    async skew => {
      const proven = await wait([sampleOf('a')], { skew, analyzed: () => 1000 })
      expect(proven.statuses).toEqual({ a: 'no threats found' })
      const stale = await wait([sampleOf('a')], { skew, analyzed: () => -5000 })
      expect(stale.statuses).toEqual({ a: 'pending' })
    }
  )

  test.each([
    ['a day and more ahead', 2 * DAY, 'no threats found'],
    ['a day and more behind', -2 * DAY, 'pending']
  ])("is by the later clock if the service's is %s", async (_, skew, status) => {
    const run = await wait([sampleOf('a')], { skew, analyzed: () => 1000 })
    expect(run.statuses).toEqual({ a: status })
    expect(run.warnings).toEqual([expect.stringContaining('differ by more than a day')])
  })

  test.each([
    ['the response to the submission had no date', { accepted: NaN }, {}],
    [
      'an earlier run did not record when it submitted',
      { accepted: undefined },
      { finished: null }
    ],
    ['it has a date in the future', { analyzed: () => 2 * DAY }, {}]
  ])('is missing if %s', async (_, answers, changes) => {
    const run = await wait([sampleOf('a', changes)], { analyzed: () => MINUTE, ...answers })
    expect(run.statuses).toEqual({ a: 'pending' })
  })

  test('for submissions of an earlier run uses the time in its record', async () => {
    const analyzed = (name: string) => (name === 'before' ? -MINUTE : MINUTE)
    const run = await wait([sampleOf('before'), sampleOf('after')], {
      accepted: undefined,
      analyzed
    })
    expect(run.statuses).toEqual({ before: 'pending', after: 'no threats found' })
  })

  test('for a sample whose scan failed comes from its analyses', async () => {
    const run = await wait([sampleOf('failed'), sampleOf('waiting')], {
      attempted: name => (name === 'failed' ? 1000 : -MINUTE),
      analyzed: (name, _, proof) => (name === 'failed' && proof === 'TCA-0104' ? 2000 : undefined)
    })
    expect(run.statuses).toEqual({ failed: 'no threats found', waiting: 'pending' })
    const [first, ...others] = run.asked.filter(({ kind }) => kind === 'TCA-0104')
    expect(first).toEqual({ kind: 'TCA-0104', names: ['failed'], time: 30_000 })
    // The last look checks everything.
    expect(others).toEqual([{ kind: 'TCA-0104', names: ['waiting'], time: 30 * MINUTE }])
  })

  test('in the same second counts, since the service tells no fractions', async () => {
    const run = await wait([sampleOf('a')], { analyzed: () => -400 })
    expect(run.statuses).toEqual({ a: 'no threats found' })
  })

  test('comes first: what is asked after it knows of the analysis', async () => {
    const run = await wait([sampleOf('a')], { analyzed: (_, time) => time })
    expect(run.asked.map(({ kind }) => kind)).toEqual(['TCA-0103', 'reputation'])
  })

  test('is looked for in the analyses where scan records may not be asked for', async () => {
    const run = await wait([sampleOf('a'), sampleOf('large', { size: 400 * 2 ** 20 + 1 })], {
      fault: kind => (kind === 'TCA-0103' ? refusal('sample', 403) : undefined),
      analyzed: () => MINUTE
    })
    expect(run.statuses).toEqual({ a: 'no threats found', large: 'pending' })
    expect(run.asked.filter(({ kind }) => kind === 'TCA-0103')).toHaveLength(1)
    // Above 400 MB there are none.
    const names = run.asked.filter(({ kind }) => kind === 'TCA-0104').flatMap(one => one.names)
    expect(names).toEqual(['a'])
    expect(run.warnings).toEqual(['403. TCA-0104 is used instead.'])
  })

  test('that may not be had at all leaves them pending, and every look is at the reputation', async () => {
    const run = await wait([sampleOf('a'), sampleOf('b')], {
      fault: kind => (kind === 'reputation' ? undefined : refusal('sample', 403)),
      status: (name, time) => (name === 'b' && time > 3 * MINUTE ? 'MALICIOUS' : 'UNKNOWN')
    })
    expect(run.statuses).toEqual({ a: 'pending', b: 'malicious' })
    expect(reputations(run.asked)).toContain('a,b')
    expect(reputations(run.asked)).toContain('a')
    expect(run.warnings).toHaveLength(2)
    expect(run.failure).toBeUndefined()
  })

  test('of a large file is its scan record; above 2 GB there is none to wait for', async () => {
    const large = sampleOf('large', { size: 2 ** 31 })
    const huge = sampleOf('huge', { size: 2 ** 31 + 1 })
    const run = await wait([large, huge], { analyzed: () => MINUTE })
    expect(run.statuses).toEqual({ large: 'no threats found', huge: 'unavailable' })
    expect(run.asked.map(({ kind, names }) => `${kind} ${names.join()}`)).toEqual([
      'TCA-0103 large',
      'reputation large,huge'
    ])
    const trusted = await wait([huge], { status: () => 'KNOWN' })
    expect(trusted.statuses).toEqual({ huge: 'known' })
  })
})

describe('what it costs', () => {
  test.each([
    [30, 9],
    [0.1, 9],
    [1440, 18]
  ])('in %d minutes there are %d looks, ever less often', async (minutes, count) => {
    const run = await wait([sampleOf('a')], {}, { minutes })
    const looks = run.asked.filter(({ kind }) => kind === 'TCA-0103').map(({ time }) => time)
    expect(looks).toHaveLength(count)
    expect(looks.at(-1)).toBe(minutes * MINUTE)
    const pauses = looks.slice(1, -1).map((time, n) => time - (looks[n] ?? 0))
    expect(pauses).toEqual(pauses.toSorted((a, b) => a - b))
  })

  test('no look before an analysis can be done, and only one with no time at all', async () => {
    const run = await wait([sampleOf('a')], {})
    expect(run.asked[0]?.time).toBe(30_000)
    const once = await wait([sampleOf('a')], {}, { minutes: 0 })
    expect(once.asked.map(({ kind }) => kind)).toEqual(['TCA-0103', 'TCA-0104', 'reputation'])
  })

  test('new samples are not looked at along with old ones', async () => {
    const run = await wait([sampleOf('new'), sampleOf('old', { state: 'existing' })], {
      analyzed: name => (name === 'old' ? -MINUTE : 10)
    })
    expect(run.asked.map(({ names, time }) => [names.join(), time])).toEqual([
      ['old', 0],
      ['old', 0],
      ['new', 30_000],
      ['new', 30_000]
    ])
  })

  test('each look is charged for the samples that were left, and counted', async () => {
    const run = await wait([sampleOf('a'), sampleOf('b')], {
      analyzed: (name, time) => (name === 'b' || time > MINUTE ? 1000 : undefined)
    })
    expect(run.asked.map(({ kind, names }) => `${kind} ${names.join()}`)).toEqual([
      'TCA-0103 a,b',
      'reputation a,b',
      'TCA-0103 a',
      'reputation a'
    ])
    expect(run.chargedLookUps).toBe(6)
  })

  test('a sample whose analysis is proven is not asked for proof again', async () => {
    const run = await wait([sampleOf('a')], {
      analyzed: () => 1000,
      fault: (kind, time) =>
        kind === 'reputation' && time < MINUTE ? refusal('sample', 500) : undefined
    })
    expect(run.asked.map(({ kind, names }) => `${kind} ${names.join()}`)).toEqual([
      'TCA-0103 a',
      'reputation a',
      'reputation a'
    ])
  })

  test('without news a sample is asked for in the first look and in the last', async () => {
    const run = await wait([sampleOf('a')], {})
    expect(reputations(run.asked)).toEqual(['a', 'a'])
  })

  test('a request asks for 100 at most, and for 10 analyses', async () => {
    const samples = Array.from({ length: 201 }, (_, n) => sampleOf(`${n}`))
    const run = await wait(samples, {
      fault: kind => (kind === 'TCA-0103' ? refusal('sample', 403) : undefined),
      analyzed: () => 1000
    })
    expect(run.asked.map(({ names }) => names.length)).toEqual([
      100,
      ...Array<number>(20).fill(10),
      1,
      100,
      100,
      1
    ])
    expect(run.chargedLookUps).toBe(402)
  })
})

describe('when the service does not answer', () => {
  test.each([
    ['no right', refusal('sample', 403)],
    ['quota used up', refusal('account', 429)]
  ])('%s: no more is asked, and the reason is told', async (_, error) => {
    const run = await wait([sampleOf('a')], {
      fault: kind => (kind === 'reputation' ? error : undefined)
    })
    expect(run.failure).toBe(error.message)
    expect(run.statuses).toEqual({ a: 'pending' })
    expect(reputations(run.asked)).toHaveLength(1)
  })

  test('a look that failed is followed by the next', async () => {
    const run = await wait([sampleOf('a')], {
      fault: (_, time) => (time < 5 * MINUTE ? refusal('sample', 500) : undefined),
      analyzed: () => MINUTE
    })
    expect(run.statuses).toEqual({ a: 'no threats found' })
    expect(run.failure).toBeUndefined()
  })

  test('to the last look, nothing passes; what was final before stands', async () => {
    const run = await wait([sampleOf('a'), sampleOf('b')], {
      fault: (_, time) => (time > MINUTE ? refusal('sample', 500) : undefined),
      status: name => (name === 'b' ? 'MALICIOUS' : 'UNKNOWN')
    })
    expect(run.statuses).toEqual({ a: 'pending', b: 'malicious' })
    expect(run.failure).toBe('500')
  })

  test('of what it is after the analysis, what was said before it is no verdict', async () => {
    const run = await wait([sampleOf('a')], {
      fault: (kind, time) =>
        kind === 'reputation' && time > MINUTE ? refusal('sample', 500) : undefined,
      analyzed: (_, time) => (time > MINUTE ? MINUTE : undefined)
    })
    expect(run.statuses).toEqual({ a: 'pending' })
    expect(run.failure).toBe('500')
  })

  test('samples that its response omits are pending, even if their analysis is proven', async () => {
    const run = await wait([sampleOf('new'), sampleOf('analyzed')], {
      status: () => undefined,
      analyzed: name => (name === 'analyzed' ? 1000 : undefined)
    })
    expect(run.statuses).toEqual({ new: 'pending', analyzed: 'pending' })
    expect(run.results.map(({ verdict }) => verdict?.reason)).toEqual([
      'no completed analysis was found since the submission',
      "the service's response does not include its verdict"
    ])
  })

  test('samples that its response omits are requested again', async () => {
    const run = await wait([sampleOf('a')], {
      status: (_, time) => (time > MINUTE ? 'KNOWN' : undefined),
      analyzed: () => 1000
    })
    expect(run.statuses).toEqual({ a: 'known' })
  })

  test('a run that is stopped asks no more', async () => {
    const run = await wait([sampleOf('a')], {}, { stopAfter: 2 })
    expect(run.asked).toHaveLength(2)
    expect(run.statuses).toEqual({ a: 'pending' })
  })
})
