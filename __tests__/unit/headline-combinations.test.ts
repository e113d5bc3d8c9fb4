import { describe, expect, test } from '@jest/globals'

import type { SampleResult } from '../../src/results/schema.js'
import { endingFor, LEFT, sampleOf, type Case, type Left } from '../support/endings.js'

describe('the headline of every combination of up to three samples', () => {
  const lefts = Object.keys(LEFT) as Left[]
  const combinations = lefts.flatMap((a, i) => [
    [a],
    ...lefts.slice(i).flatMap((b, j) => [[a, b], ...lefts.slice(i + j).map(c => [a, b, c])])
  ])
  const statuses = ['malicious', 'suspicious', 'pending', 'unavailable', 'known'] as const
  const gates: readonly Omit<Case, 'samples'>[] = [
    {},
    { dryRun: true },
    { stopped: 'why' },
    { problems: ['disk full'] },
    { failOn: ['malicious'], stopped: 'why' },
    { failOn: ['malicious'], problems: ['disk full'] },
    { failOn: ['malicious'], ifVerdictPending: 'ignore', verdictError: 'why' },
    ...(['error', 'warn', 'ignore'] as const).flatMap(ifVerdictPending =>
      (['malicious', 'suspicious'] as const).map(word => ({ failOn: [word], ifVerdictPending }))
    )
  ]
  const cases: readonly Case[] = gates.flatMap(gate =>
    combinations.flatMap(left =>
      (gate.failOn ? statuses : [undefined]).map((status, turn): Case => ({
        ...gate,
        samples: left.map((one, index) =>
          // The others cycle through all verdicts, starting with a different one each time.
          sampleOf(one, index, status && statuses[(turn + index * (turn + 1)) % statuses.length])
        )
      }))
    )
  )
  const endings = cases.map(one => ({ ...one, ...endingFor(one) }))
  const isDone = ({ state, error }: SampleResult) =>
    !error && !['failed', 'bytes-only', 'not-attempted'].includes(state)

  test('❌ is shown if and only if the run fails', () => {
    expect(endings.length).toBeGreaterThan(10_000)
    const wrong = endings.filter(
      ({ headline, outcome, failure, problems, recorded }) =>
        new Set([
          headline.startsWith('❌'),
          outcome === 'failed',
          recorded.results.outcome === 'failed',
          failure !== undefined || problems.length > 0
        ]).size > 1
    )
    expect(wrong).toEqual([])
  })

  test('✅ is shown only if the run passes, all samples are done, and all verdicts are known', () => {
    const successful = endings.filter(({ headline }) => headline.startsWith('✅'))
    expect(successful.length).toBeGreaterThan(100)
    const wrong = successful.filter(
      ({ outcome, samples, failOn = [], dryRun }) =>
        outcome !== 'submitted' ||
        dryRun ||
        !samples.every(isDone) ||
        samples.some(
          ({ verdict }) =>
            ['malicious', 'pending', 'unavailable'].includes(verdict?.status ?? '') ||
            (verdict?.status === 'suspicious' && failOn.includes('suspicious'))
        )
    )
    expect(wrong).toEqual([])
  })

  const failing = endings.filter(({ outcome }) => outcome === 'failed')
  const passing = endings.filter(({ outcome }) => outcome !== 'failed')
  /** Returns the reason in a headline. */
  const reasonIn = (headline: string) =>
    headline.replace('❌ ', '').replace(/, and \d+ more problems?$/, '')
  const numberIn = (text: string, words: string) =>
    Number(new RegExp(`(\\d+)(?: of \\d+)?(?: samples?)? ${words}`).exec(text)?.[1] ?? 0)

  test('the error message of the step begins with the reason in the headline', () => {
    const withError = failing.filter(({ failure }) => failure !== undefined)
    expect(withError.length).toBeGreaterThan(5000)
    const wrong = withError.filter(
      ({ headline, failure }) => failure?.startsWith(reasonIn(headline)) !== true
    )
    expect(wrong.map(({ headline, failure }) => [headline, failure])).toEqual([])
  })

  test('the reason is the most important one, and its numbers match the outputs', () => {
    expect(failing.length).toBeGreaterThan(5000)
    const wrong = failing.filter(({ headline, samples, dryRun, ...rest }) => {
      const { failOn = [], stopped, problems, recorded } = rest
      const reason = reasonIn(headline)
      const { counts } = recorded.results
      const isPlanned = ({ state, error }: SampleResult) =>
        dryRun && !error && (state === 'not-attempted' || state === 'bytes-only')
      const planned = samples.filter(isPlanned).length
      const suspicious = failOn.includes('suspicious') ? (counts.suspicious ?? 0) : 0
      if (failOn.length > 0 && (counts.malicious ?? 0) + suspicious > 0) {
        const numbers = [numberIn(reason, 'malicious'), numberIn(reason, '(?:and )?suspicious')]
        return (
          !reason.startsWith('Blocked: ') || numbers.join() !== `${counts.malicious},${suspicious}`
        )
      }
      const unfinished = counts.notAttempted - planned
      if (stopped !== undefined || unfinished > 0) {
        const open = numberIn(reason, 'not attempted') + numberIn(reason, 'without metadata')
        return (
          !reason.startsWith('The run ended early') ||
          numberIn(reason, 'failed') !== counts.failed ||
          open !== unfinished
        )
      }
      if (counts.failed > 0) {
        const all = `${samples.length} sample${samples.length === 1 ? '' : 's'}`
        return reason !== `${counts.failed} of ${all} failed`
      }
      if (problems.length > 0 && (counts.pending ?? 0) === 0) {
        return reason !== '1 report could not be written'
      }
      const missing = numberIn(reason, 'pending') + numberIn(reason, 'unavailable')
      return !reason.startsWith('Verdicts missing') || missing !== (counts.pending ?? 0)
    })
    expect(wrong.map(({ headline }) => headline)).toEqual([])
  })

  test('the numbers of a run that passes match the outputs and count each sample once', () => {
    expect(passing.length).toBeGreaterThan(1000)
    const wrong = passing.filter(({ headline, samples, dryRun, recorded }) => {
      const [text = ''] = headline.split('. Verdicts')
      const { counts } = recorded.results
      const [lead = '', listed = ''] = text.replace('Dry run: ', '').split(': ')
      const list = [...listed.matchAll(/(?:^|, )(\d+) /g)].map(([, number]) => Number(number))
      const [, part, total] = /(?:(\d+) of )?(\d+) sample/.exec(lead) ?? []
      const led = / done$/.test(lead) ? 0 : Number(part ?? (list.length > 0 ? NaN : total))
      return (
        Number(total) !== samples.length ||
        list.reduce((sum, number) => sum + number, led) !== samples.length ||
        (/ done$/.test(lead) && Number(part ?? total) !== samples.filter(isDone).length) ||
        numberIn(text, 'already done by an earlier run') !== counts.resumed ||
        (!dryRun && numberIn(text, 'submitted to') !== counts.submitted) ||
        counts.failed !== 0 ||
        (!dryRun && counts.notAttempted !== 0)
      )
    })
    expect(wrong.map(({ headline }) => headline)).toEqual([])
  })

  test('a headline without a list is only shown if all samples are in the same state', () => {
    const alike: [RegExp, readonly Left[]][] = [
      [/samples? submitted to/, ['submitted']],
      [/Metadata submitted/, ['metadata only']],
      [/Reanalysis/, ['reanalyzed']],
      [/samples? already in/, ['existing', 'metadata only']],
      [/earlier run/, ['submitted before', 'skipped before']]
    ]
    const plain = passing.filter(
      ({ headline }) => !headline.replace(/Dry run: |\. V.*/g, '').includes(': ')
    )
    expect(plain.length).toBeGreaterThan(100)
    const wrong = plain.filter(({ headline, samples }) =>
      alike.some(([words, allowed]) => {
        const isAllowed = ({ state, resumed, error }: SampleResult) =>
          allowed.some(
            left =>
              LEFT[left].state === state && 'resumed' in LEFT[left] === (resumed ?? false) && !error
          )
        return words.test(headline) && !samples.every(isAllowed)
      })
    )
    expect(wrong.map(({ headline }) => headline)).toEqual([])
  })
})
