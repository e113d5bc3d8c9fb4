import { describe, expect, test } from '@jest/globals'

import type { IssueState } from '../../src/releases/issue-responses.js'
import { planIssue, subjectStateOf, type IssuePlan } from '../../src/runs/watch/issue-plan.js'
import { digestOf } from '../../src/results/watch-digest.js'
import { viewOf, watched } from '../support/watched-issues.js'

const OLD = '0'.repeat(64)
const NEW = '1'.repeat(64)

interface Situation {
  readonly isWanted: boolean
  readonly isWorse: boolean
  readonly hasState: boolean
  readonly isUncertain: boolean
  /** Undefined if there is no issue. */
  readonly state: IssueState | undefined
  readonly isChanged: boolean
  readonly wasClosed: boolean
}

const BOTH = [true, false]

const SITUATIONS: readonly Situation[] = BOTH.flatMap(isWanted =>
  BOTH.flatMap(isWorse =>
    BOTH.flatMap(hasState =>
      BOTH.flatMap(isUncertain =>
        BOTH.flatMap(isChanged =>
          BOTH.flatMap(wasClosed =>
            (['open', 'closed', undefined] as const).map(state => ({
              ...{ isWanted, isWorse, hasState },
              ...{ isUncertain, isChanged, wasClosed, state }
            }))
          )
        )
      )
    )
  )
)

function plan({ state, isChanged, wasClosed, ...subject }: Situation): IssuePlan {
  const marker = { subject: 's', digest: OLD, writtenOn: '', closed: wasClosed }
  const digest = isChanged ? NEW : OLD
  return planIssue({ ...subject, digest }, state && { state, marker })
}

/** Returns the plans in all situations with these properties, without duplicates. */
function plansFor(some: Partial<Situation>): IssuePlan[] {
  const matching = SITUATIONS.filter(one =>
    Object.entries(some).every(([key, value]) => one[key as keyof Situation] === value)
  )
  expect(matching.length).toBeGreaterThan(0)
  return [...new Set(matching.map(one => JSON.stringify(plan(one))))].map(
    text => JSON.parse(text) as IssuePlan
  )
}

const report = (comment: string | undefined, state: IssueState) => [
  { action: 'report', ...(comment && { comment }), state }
]
const open = { state: 'open' } as const
const closed = { state: 'closed' } as const
const changed = { isChanged: true, isUncertain: false } as const

describe('the plan for an issue', () => {
  test.each<[string, Partial<Situation>, readonly unknown[]]>([
    [
      'without an issue, nothing flagged',
      { state: undefined, isWanted: false },
      [{ action: 'nothing' }]
    ],
    ['without an issue, flagged', { state: undefined, isWanted: true }, [{ action: 'open' }]],
    ['open, no change', { ...open, isChanged: false }, [{ action: 'refresh' }]],
    ['closed, no change', { ...closed, isChanged: false, isWorse: false }, [{ action: 'nothing' }]],
    [
      'closed, nothing flagged, no change',
      { ...closed, isChanged: false, isWanted: false },
      [{ action: 'nothing' }]
    ],
    [
      'closed, no change, without a state file',
      { ...closed, isChanged: false, hasState: false },
      [{ action: 'nothing' }]
    ],
    [
      'closed, flagged again after it was cleared without a report',
      { ...closed, isWanted: true, isChanged: false, isWorse: true, hasState: true },
      report('reopened', 'open')
    ],
    ['open, changed', { ...open, isWanted: true, isChanged: true }, report('changed', 'open')],
    ['open, cleared', { ...open, ...changed, isWanted: false }, report('closed', 'closed')],
    [
      'closed, worse',
      { ...closed, isWanted: true, isChanged: true, isWorse: true },
      report('reopened', 'open')
    ],
    [
      'closed by the watch, flagged',
      { ...closed, isWanted: true, isChanged: true, wasClosed: true },
      report('reopened', 'open')
    ],
    [
      'closed by a person, not worse',
      { ...closed, isWanted: true, isChanged: true, isWorse: false, wasClosed: false },
      report(undefined, 'closed')
    ],
    [
      'closed, nothing flagged',
      { ...closed, ...changed, isWanted: false },
      report(undefined, 'closed')
    ],
    [
      'open, perhaps still flagged',
      { ...open, isWanted: false, isUncertain: true },
      [{ action: 'refresh' }]
    ],
    [
      'closed, perhaps still flagged',
      { ...closed, isWanted: false, isUncertain: true },
      [{ action: 'nothing' }]
    ]
  ])('%s', (_, some, plans) => {
    expect(plansFor(some)).toEqual(plans)
  })

  test('is covered in all situations', () => {
    expect(SITUATIONS).toHaveLength(192)
    for (const situation of SITUATIONS)
      expect(plan(situation).action).toMatch(/^(nothing|open|refresh|report)$/)
  })
})

describe('the state of a subject', () => {
  const malicious = { status: 'malicious' } as const
  const stateOf = (...parameters: Parameters<typeof viewOf>) =>
    subjectStateOf(viewOf(...parameters))

  test.each([
    ['malicious', malicious, true],
    ['suspicious', { status: 'suspicious' }, true],
    ['accepted', { ...malicious, accepted: true }, false],
    ['known', { status: 'known' }, false],
    ['pending', { status: 'pending' }, false],
    ['without a verdict', null, false]
  ] as const)(
    'needs an issue if a sample is flagged and not accepted: %s',
    (_, verdict, isWanted) => {
      expect(stateOf([watched('b', { status: 'known' }), watched('a', verdict)]).isWanted).toBe(
        isWanted
      )
    }
  )

  test.each([
    ['flagged', true],
    ['worse', true],
    ['better', false],
    ['engines', false],
    ['cleared', false],
    ['available', false],
    ['unavailable', false]
  ] as const)('gets worse by its changes: %s', (kind, isWorse) => {
    expect(stateOf([watched('a', malicious, { kind })]).isWorse).toBe(isWorse)
  })

  test('gets worse if engines are added', () => {
    const sample = watched('a', malicious, { kind: 'better' })
    const change = {
      ...sample.change,
      kind: 'better',
      before: null,
      enginesAdded: ['e'],
      enginesRemoved: []
    } as const
    expect(stateOf([{ ...sample, change }]).isWorse).toBe(true)
  })

  test('is uncertain if a sample or, without a state file, a verdict is missing', () => {
    for (const verdict of [null, { status: 'pending' } as const]) {
      expect(stateOf([watched('a', verdict)], { hasState: false }).isUncertain).toBe(true)
      expect(stateOf([watched('a', verdict)], { hasState: true }).isUncertain).toBe(false)
    }
    for (const hasState of [true, false]) {
      expect(stateOf([], { hasState, isComplete: false }).isUncertain).toBe(true)
    }
    const gone = [watched('a', { status: 'unavailable' })]
    expect(stateOf(gone, { hasState: false }).isUncertain).toBe(false)
  })

  test('is identified by the hash that is always known', () => {
    const subject = {
      key: 'subscriptions host',
      kind: 'subscriptions',
      repository: '',
      tag: '',
      url: ''
    } as const
    const sample = watched('a', malicious)
    const before = stateOf([{ ...sample, sha256: null }], { subject }).digest
    expect(stateOf([sample], { subject }).digest).toBe(before)
    expect(stateOf([{ ...sample, sha1: null }]).digest).toBe(stateOf([sample]).digest)
  })
})

describe('the digest of the flagged samples', () => {
  const sample = watched('a', { status: 'malicious', engines: ['x', 'y'] })
  const digest = digestOf([sample], 'sha256')

  test.each([
    ['the order of the engines', [watched('a', { status: 'malicious', engines: ['y', 'x'] })]],
    [
      'samples that are not flagged',
      [watched('b', { status: 'known' }), sample, watched('c', null)]
    ],
    ['a duplicate', [sample, sample]],
    [
      'a scan that could not be retrieved',
      [
        watched(
          'a',
          { status: 'malicious', engines: null },
          { reported: { status: 'malicious', engines: ['x', 'y'] } }
        )
      ]
    ]
  ])('does not depend on %s', (_, samples) => {
    expect(digestOf(samples, 'sha256')).toBe(digest)
  })

  test('does not depend on the order of the samples', () => {
    const other = watched('b', { status: 'suspicious' })
    expect(digestOf([sample, other], 'sha256')).toBe(digestOf([other, sample], 'sha256'))
  })

  test.each([
    ['status', [watched('a', { status: 'suspicious', engines: ['x', 'y'] })]],
    ['an engine', [watched('a', { status: 'malicious', engines: ['x'] })]],
    ['an exception', [watched('a', { status: 'malicious', engines: ['x', 'y'], accepted: true })]],
    ['another sample', [sample, watched('b', { status: 'malicious' })]],
    ['the sample', [watched('c', { status: 'malicious', engines: ['x', 'y'] })]],
    ['no sample', []]
  ])('depends on %s', (_, samples) => {
    expect(digestOf(samples, 'sha256')).not.toBe(digest)
  })
})
