import { describe, expect, test } from '@jest/globals'

import type { Subject } from '../../src/results/watch.js'
import { issueBody, subjectDigest } from '../../src/releases/issue-marker.js'
import { digestOf } from '../../src/results/watch-digest.js'
import {
  CLEAN,
  CLEARED,
  LABEL,
  ONE,
  startIssues,
  SUBJECT,
  TEXTS,
  THREE,
  viewOf,
  watched
} from '../support/watched-issues.js'

const subjectOf = (tag: string): Subject => ({ ...SUBJECT, key: `release acme/app ${tag}`, tag })

/** Returns the visible text of comments. */
const texts = (comments: readonly { body: string }[] = []) =>
  comments.map(({ body }) => body.split('\n').slice(1).join('\n'))

test('an issue is opened, gets a comment for each change, is closed, and is opened again', async () => {
  const { run, github, writes } = await startIssues()
  const issue = () => github.issues.all[0]

  expect(await run([CLEAN])).toEqual({ issues: [], failures: [], notes: [] })
  expect(writes()).toEqual([])

  const opened = await run([ONE])
  expect(opened).toMatchObject({ issues: [{ subject: SUBJECT.key, number: 1 }], failures: [] })
  expect(opened.issues[0]?.url).toMatch(/^http.*\/acme\/app\/issues\/1$/)
  expect(issue()).toMatchObject({
    title: `About ${SUBJECT.key}`,
    state: 'open',
    labels: [LABEL, 'security'],
    comments: []
  })
  expect(issue()?.body).toContain('flagged: a malicious x\n')
  expect(writes()).toEqual(['create-issue'])

  await run([THREE])
  expect(texts(issue()?.comments)).toEqual(['changed: flagged: a malicious x y z'])
  expect(issue()?.body).toContain('flagged: a malicious x y z\n')
  expect(writes()).toEqual(['create-comment', 'update-issue'])

  expect((await run([THREE])).issues).toMatchObject([{ number: 1, state: 'open' }])
  expect(writes()).toEqual([])

  expect((await run([CLEARED])).issues).toMatchObject([{ number: 1, state: 'closed' }])
  expect(github.log.at(-1)?.body).toContain('"state":"closed","state_reason":"completed"')
  expect(issue()).toMatchObject({ state: 'closed', stateReason: 'completed' })
  expect(texts(issue()?.comments).slice(1)).toEqual(['closed: flagged: none'])
  expect(writes()).toEqual(['create-comment', 'update-issue'])

  expect((await run([CLEAN])).issues).toHaveLength(1)
  expect(writes()).toEqual([])

  await run([ONE])
  expect(issue()?.state).toBe('open')
  expect(texts(issue()?.comments).slice(2)).toEqual(['reopened: flagged: a malicious x'])
  expect(writes()).toEqual(['create-comment', 'update-issue'])
  expect(github.issues.all).toHaveLength(1)
})

describe('an issue is found', () => {
  test('by its number, without reading lists', async () => {
    const { run, github } = await startIssues()
    const { issues } = await run([ONE])
    const before = github.log.length
    await run([ONE], { numbers: { [SUBJECT.key]: issues[0]?.number ?? 0 } })
    expect(github.log.slice(before).map(({ step }) => step)).toEqual(['issue'])
  })

  test('by its label if the number is that of another issue or a pull request', async () => {
    const { run, github } = await startIssues({ issues: [{ body: 'x' }, { pullRequest: true }] })
    await run([ONE])
    for (const number of [1, 2, 99]) {
      expect((await run([ONE], { numbers: { [SUBJECT.key]: number } })).issues).toMatchObject([
        { number: 3 }
      ])
    }
    expect(github.issues.all).toHaveLength(3)
  })

  test('among the recently updated ones if the label was deleted, which is added again', async () => {
    const { run, github } = await startIssues()
    await run([ONE])
    github.issues.deleteLabel(LABEL)
    for (let other = 0; other < 250; other++) github.issues.create({ title: `Other ${other}` })
    const { issues, failures } = await run([ONE])
    expect({ issues, failures }).toMatchObject({ issues: [{ number: 1 }], failures: [] })
    expect(github.issues.get(1).labels).toEqual(['security', LABEL])
    expect(github.issues.all).toHaveLength(251)
  })

  test('if the label has other letters', async () => {
    const { run, writes } = await startIssues()
    await run([ONE])
    writes()
    await run([ONE], { inputs: { issueLabels: [LABEL.toUpperCase()] } })
    expect(writes()).toEqual([])
  })

  test('for each subject, with one list for all', async () => {
    const { run, github } = await startIssues()
    const views = ['v1', 'v2', 'v10'].map(tag => ({ ...ONE, subject: subjectOf(tag) }))
    expect((await run(views)).issues.map(({ number }) => number)).toEqual([1, 2, 3])
    const before = github.log.length
    expect((await run(views)).issues.map(({ number }) => number)).toEqual([1, 2, 3])
    expect(github.log.slice(before).map(({ step }) => step)).toEqual(['issues'])
  })

  test('if there are two: the oldest open ONE, with a note', async () => {
    const { run, github } = await startIssues()
    await run([ONE])
    const { body } = github.issues.get(1)
    github.issues.create({ body, labels: [LABEL] })
    github.issues.create({ body, labels: [LABEL] })
    github.issues.close(1)
    const { issues, notes } = await run([THREE])
    expect(issues).toMatchObject([{ number: 2 }])
    expect(notes).toEqual([
      'There are several open issues about release v1 of acme/app. #2 is kept up to date. Close the others: #3.'
    ])
    expect(github.issues.all.map(({ comments }) => comments.length)).toEqual([0, 1, 0])
  })

  test('not if a stranger planted it', async () => {
    const marker = {
      subject: subjectDigest(SUBJECT.key),
      digest: digestOf(ONE.samples, 'sha256'),
      writtenOn: '2026-01-01T00:00:00.000Z',
      closed: false
    }
    const body = issueBody('', TEXTS.bodies(ONE), marker) ?? ''
    const planted = { body, labels: [LABEL], author: { login: 'stranger' } }
    const { run, github } = await startIssues({ issues: [planted, { ...planted, author: null }] })
    const numbers = { [SUBJECT.key]: 1 }
    expect((await run([ONE], { numbers })).issues).toMatchObject([{ number: 3 }])
    expect(github.issues.get(1).body).toBe(body)
    const member = { login: 'member', association: 'MEMBER' } as const
    const own = await startIssues({ issues: [{ ...planted, author: member }] })
    expect((await own.run([ONE])).issues).toMatchObject([{ number: 1 }])
  })

  test('not if it is a pull request', async () => {
    const { run, github } = await startIssues()
    await run([ONE])
    const { body } = github.issues.get(1)
    github.issues.delete(1)
    github.issues.create({ body, labels: [LABEL], pullRequest: true })
    expect((await run([ONE], { numbers: { [SUBJECT.key]: 2 } })).issues).toMatchObject([
      { number: 3 }
    ])
  })

  test.each([
    ['deleted', 'delete'],
    ['transferred', 'transfer']
  ] as const)('or opened again if it was %s', async (_, action) => {
    const { run, github } = await startIssues()
    await run([ONE])
    github.issues[action](1)
    expect((await run([ONE], { numbers: { [SUBJECT.key]: 1 } })).issues).toMatchObject([
      { number: 2 }
    ])
  })

  test('or opened again if a person removed the block', async () => {
    const { run, github } = await startIssues()
    await run([ONE])
    github.issues.edit(1, { body: 'mine' })
    expect((await run([ONE], { numbers: { [SUBJECT.key]: 1 } })).issues).toMatchObject([
      { number: 2 }
    ])
    expect(github.issues.get(1).body).toBe('mine')
  })
})

test('without a state file, a lookup that failed does not close the issue', async () => {
  const { run, github } = await startIssues()
  await run([ONE])
  await run([viewOf([watched('a', null)], { hasState: false })])
  expect(github.issues.get(1)).toMatchObject({ state: 'open', comments: [] })
  await run([viewOf(CLEARED.samples, { hasState: false })])
  expect(github.issues.get(1)).toMatchObject({ state: 'closed', comments: [{}] })
})

test('a shorter comment is used if the long one does not fit', async () => {
  const { run, github } = await startIssues()
  await run([ONE])
  const comments = () => ['x'.repeat(66_000), 'short']
  await run([THREE], { texts: { ...TEXTS, comments } })
  expect(texts(github.issues.get(1).comments)).toEqual(['short'])
})

test('an unexpected error is a failure, and the next issue is updated', async () => {
  const { run, github } = await startIssues()
  const bodies: typeof TEXTS.bodies = view => {
    if (view === ONE) throw new TypeError('unexpected')
    return TEXTS.bodies(view)
  }
  const other = { ...ONE, subject: { ...SUBJECT, key: 'release acme/app v2', tag: 'v2' } }
  const { issues, failures } = await run([ONE, other], { texts: { ...TEXTS, bodies } })
  expect(failures.map(({ message }) => message)).toEqual([
    'The issue about release v1 of acme/app could not be updated: unexpected.'
  ])
  expect(issues).toMatchObject([{ subject: other.subject.key, number: 1, state: 'open' }])
  expect(github.issues.all).toHaveLength(1)
})
