import { describe, expect, test } from '@jest/globals'

import type { Fault } from '../../emulator/http/fault.js'
import type { GithubFaultHook } from '../../emulator/github/server.js'
import {
  faultsIn,
  DAY,
  killAt,
  ONE,
  startIssues,
  SUBJECT,
  THREE
} from '../support/watched-issues.js'

const answer = (status: number, when?: 'accepted'): Fault => ({
  kind: 'answer',
  status,
  ...(when && { when })
})

const LOST: readonly [string, Fault][] = [
  ['a lost response', { kind: 'reset', when: 'accepted' }],
  ['a response that was cut off', { kind: 'cut-answer' }],
  ['a 502 after it was processed', answer(502, 'accepted')],
  ['a connection that was lost before it was processed', { kind: 'reset', when: 'late' }],
  ['a 502', answer(502)]
]

describe('something is created once after', () => {
  test.each(LOST)('%s: an issue', async (_, fault) => {
    const { run, github } = await startIssues()
    const result = await run([ONE], { fault: faultsIn('create-issue', fault) })
    expect(result).toMatchObject({ issues: [{ number: 1 }], failures: [] })
    expect(github.issues.all).toHaveLength(1)
  })

  test.each(LOST)('%s: a comment', async (_, fault) => {
    const { run, github } = await startIssues()
    await run([ONE])
    expect((await run([THREE], { fault: faultsIn('create-comment', fault) })).failures).toEqual([])
    expect(github.issues.get(1).comments).toHaveLength(1)
    expect((await run([THREE])).failures).toEqual([])
    expect(github.issues.get(1).comments).toHaveLength(1)
  })

  test.each(['create-issue', 'create-comment'] as const)(
    'errors that continue, by the next run: %s',
    async step => {
      const { run, github } = await startIssues()
      const isComment = step === 'create-comment'
      if (isComment) await run([ONE])
      for (const retries of [2, 0]) {
        const { failures } = await run([THREE], {
          fault: faultsIn(step, answer(502), 9),
          inputs: { retries }
        })
        expect(failures).toEqual([
          {
            subject: SUBJECT.key,
            message:
              'The issue about release v1 of acme/app could not be updated: GitHub: 502 (GitHub may have processed the request).'
          }
        ])
      }
      expect((await run([THREE])).failures).toEqual([])
      expect(github.issues.all.map(({ comments }) => comments.length)).toEqual([isComment ? 1 : 0])
    }
  )
})

describe('a run that is killed', () => {
  test.each([
    ['before the comment', 'create-comment', 'late'],
    ['after the comment', 'create-comment', 'accepted'],
    ['before the body', 'update-issue', 'late'],
    ['after the body', 'update-issue', 'accepted']
  ] as const)('%s is completed by the next one', async (name, step, when) => {
    const { run, github } = await startIssues()
    await run([ONE])
    const killed = await run(
      [THREE],
      killAt(arrival => arrival.step === step, when)
    )
    expect(killed.failures).toEqual([])
    const isCommented = !(step === 'create-comment' && when === 'late')
    expect(github.issues.get(1).comments).toHaveLength(isCommented ? 1 : 0)
    expect(github.issues.get(1).body?.includes('x y z')).toBe(name === 'after the body')
    expect((await run([THREE])).failures).toEqual([])
    expect(github.issues.get(1).comments).toHaveLength(1)
    expect(github.issues.get(1).body).toContain('x y z')
  })

  test('is completed by the next one even if the clock of GitHub is behind', async () => {
    const behind = 2 * 3_600_000
    const { run, github, clock } = await startIssues({
      date: () => new Date(clock.date().getTime() - behind)
    })
    await run([ONE])
    clock.skip(1 - DAY)
    await run(
      [THREE],
      killAt(({ step }) => step === 'create-comment', 'accepted')
    )
    expect(github.issues.get(1).comments).toHaveLength(1)
    await run([THREE])
    expect(github.issues.get(1).comments).toHaveLength(1)
  })

  test('writes nothing if it was canceled before', async () => {
    const { run, github } = await startIssues()
    const result = await run([ONE, ONE], { signal: AbortSignal.abort(new Error('canceled')) })
    expect(result).toEqual({ issues: [], failures: [], notes: [] })
    expect(github.log).toEqual([])
  })
})

test('a change that returns after another one is reported again', async () => {
  const { run, github } = await startIssues()
  await run([ONE])
  for (const view of [THREE, ONE, THREE, ONE]) await run([view])
  expect(github.issues.get(1).comments).toHaveLength(4)
})

test('a change is an error after too many attempts, but a PATCH is retried', async () => {
  const { run, github } = await startIssues()
  await run([ONE])
  expect(
    (await run([THREE], { fault: faultsIn('update-issue', answer(503), 2) })).failures
  ).toEqual([])
  const { failures } = await run([ONE], { fault: faultsIn('update-issue', answer(503), 9) })
  expect(failures[0]?.message).toMatch(/GitHub: 503\.$/)
  expect(github.issues.get(1).comments).toHaveLength(2)
})

describe('a request that GitHub rejects', () => {
  const failureOf = async (options: Parameters<typeof startIssues>[0], fault?: GithubFaultHook) => {
    const { run, github } = await startIssues(options)
    const { failures } = await run([ONE], { ...(fault && { fault }) })
    expect(github.issues.all).toEqual([])
    return failures[0]?.message.replace(/^.* could not be updated: /, '')
  }

  test.each(['read', 'none'] as const)('names the missing permission: %s', async issues => {
    const isPrivate = issues === 'none'
    expect(
      await failureOf({ tokens: { token: { contents: 'read', issues } }, private: isPrivate })
    ).toBe(
      'GitHub: 403: the GitHub token is not allowed to write issues. It needs the permission "issues: write".'
    )
  })

  test('says that issues are disabled', async () => {
    expect(await failureOf({ hasIssues: false })).toMatch(/^GitHub: 410: issues are disabled/)
  })

  test('says that the token is wrong', async () => {
    expect(await failureOf({ tokens: {} })).toBe('GitHub: 401: the GitHub token is not accepted.')
  })

  test('says that nothing was found', async () => {
    expect(await failureOf({ repository: 'acme/other' })).toMatch(/^GitHub: 404: not found/)
  })

  test('includes what GitHub says, neutralized and cut', async () => {
    const errors = [
      { message: '::error::x\n' },
      { field: 'title', code: 'missing' },
      'y'.repeat(9999)
    ]
    const body = JSON.stringify({ message: 'Validation Failed', errors })
    const fault = faultsIn('create-issue', { kind: 'answer', status: 422, body })
    const message = (await failureOf({}, fault)) ?? ''
    expect(message).toMatch(/^GitHub: 422: Validation Failed; ::error::x\\n; title: missing; y+….$/)
    expect(message.length).toBeLessThan(330)
  })

  test.each(['not JSON', 'null', '{"number":1}', '[]'])(
    'or whose response is not an issue, is a failure: %s',
    async body => {
      const fault = faultsIn('create-issue', { kind: 'answer', status: 201, body }, 9)
      expect(await failureOf({}, fault)).toMatch(/^GitHub: /)
    }
  )
})

test('if the issue of one subject fails, the others continue', async () => {
  const { run } = await startIssues()
  const views = ['v1', 'v2', 'v3'].map(tag => ({
    ...ONE,
    subject: { ...SUBJECT, key: `release acme/app ${tag}`, tag }
  }))
  let created = 0
  const fault: GithubFaultHook = ({ step }) =>
    step === 'create-issue' && ++created === 2 ? answer(422) : undefined
  const { issues, failures } = await run(views, { fault })
  expect(issues.map(({ subject }) => subject)).toEqual([
    views[0]?.subject.key,
    views[2]?.subject.key
  ])
  expect(failures.map(({ subject }) => subject)).toEqual([views[1]?.subject.key])
})

test('the token is only sent to the API, and the label is escaped in URLs', async () => {
  const { run, github } = await startIssues()
  await run([ONE], { inputs: { issueLabels: ['a&b=c/ä'] } })
  expect(github.log.find(({ step }) => step === 'issues')?.path).toContain(
    'labels=a%26b%3Dc%2F%C3%A4&'
  )
  expect((await run([ONE], { inputs: { issueLabels: ['a&b=c/ä'] } })).issues).toHaveLength(1)
  expect(github.issues.all).toHaveLength(1)
})
