import { describe, expect, test } from '@jest/globals'

import {
  CLEAN,
  CLEARED,
  ONE,
  startIssues,
  stateText,
  SUBJECT,
  TEXTS,
  THREE,
  viewOf,
  watched
} from '../support/watched-issues.js'

const accepted = viewOf([watched('a', { status: 'malicious', engines: ['x'], accepted: true })])

describe('what people do to an issue', () => {
  test('text around the block is kept', async () => {
    const { run, github } = await startIssues()
    await run([ONE])
    github.issues.edit(1, { body: `Before\r\n${github.issues.get(1).body ?? ''}\nAfter ` })
    await run([THREE])
    const { body } = github.issues.get(1)
    expect(body).toMatch(/^Before\r\n[^]*x y z\r\n[^]*\nAfter $/)
    await run([THREE])
    expect(github.issues.get(1).body).toBe(body)
  })

  test('a closed issue stays closed until it gets worse', async () => {
    const { run, github } = await startIssues()
    await run([THREE])
    github.issues.close(1)
    const better = viewOf([watched('a', { status: 'suspicious' }, { kind: 'better' })])
    await run([better])
    expect(github.issues.get(1)).toMatchObject({ state: 'closed', comments: [] })
    expect(github.issues.get(1).body).toContain(stateText(better))
    await run([better])
    expect(github.issues.get(1).state).toBe('closed')
    await run([viewOf([watched('a', { status: 'malicious' }, { kind: 'worse' })])])
    expect(github.issues.get(1)).toMatchObject({ state: 'open', comments: [{}] })
  })

  test('an open issue stays open if nothing changes', async () => {
    const { run, github } = await startIssues()
    await run([ONE])
    await run([CLEARED])
    github.issues.reopen(1)
    await run([CLEAN])
    expect(github.issues.get(1)).toMatchObject({ state: 'open', comments: [{}] })
  })

  test('an exception closes the issue, and opens it again when it expires', async () => {
    const { run, github } = await startIssues()
    await run([ONE])
    await run([accepted])
    expect(github.issues.get(1).state).toBe('closed')
    await run([viewOf([watched('a', { status: 'malicious', engines: ['x'] })])])
    expect(github.issues.get(1)).toMatchObject({ state: 'open', comments: [{}, {}] })
  })

  test('a locked issue is updated, but gets no comment, which is a failure', async () => {
    const { run, github } = await startIssues()
    await run([ONE])
    github.issues.lock(1)
    const result = await run([THREE])
    expect(result.issues).toHaveLength(1)
    expect(result.failures).toEqual([
      {
        subject: SUBJECT.key,
        message:
          "The issue about release v1 of acme/app could not be updated: GitHub: 403: the issue is locked, so the GitHub token can't comment. Unlock the issue."
      }
    ])
    expect(github.issues.get(1).body).toContain('x y z')
    expect((await run([THREE])).failures).toEqual([])
  })

  test('a comment by a stranger with the marker does not replace the report', async () => {
    const { run, github } = await startIssues()
    await run([ONE])
    const copy = await startIssues()
    await copy.run([ONE])
    await copy.run([THREE])
    const [comment] = copy.github.issues.get(1).comments
    github.issues.addComment(1, { body: comment?.body ?? '', author: { login: 'stranger' } })
    await run([THREE])
    expect(github.issues.get(1).comments).toHaveLength(2)
  })

  test('a text that leaves no room is a failure, before anything is written', async () => {
    const { run, github, writes } = await startIssues()
    await run([ONE])
    github.issues.edit(1, { body: `${'x'.repeat(65_200)}\n${github.issues.get(1).body ?? ''}` })
    writes()
    const { failures } = await run([THREE], {
      texts: { ...TEXTS, bodies: () => ['y'.repeat(300)] }
    })
    expect(failures[0]?.message).toContain(
      'the issue has no room for the report. Shorten the text around it.'
    )
    expect(writes()).toEqual([])
  })
})
