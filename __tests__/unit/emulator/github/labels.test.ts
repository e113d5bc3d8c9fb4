import { expect, test } from '@jest/globals'
import { startIssues } from '../../../support/github-issues.js'

test('creates a label once, in any case', async () => {
  const { send, urlOf } = await startIssues()
  const body = { name: 'Spectra: watch/ä', color: 'D93F0B', description: 'd' }
  const { status, json } = await send('POST /labels', { body })
  expect([status, json]).toEqual([
    201,
    {
      id: 900_001,
      url: urlOf('/labels/Spectra%3A%20watch%2F%C3%A4'),
      name: 'Spectra: watch/ä',
      color: 'd93f0b',
      description: 'd',
      default: false
    }
  ])
  expect(await send('POST /labels', { body: { name: 'SPECTRA: WATCH/Ä' } })).toMatchObject({
    status: 422,
    json: { errors: [{ resource: 'Label', code: 'already_exists', field: 'name' }] }
  })
  expect((await send('GET /labels/spectra%3A%20WATCH%2F%C3%A4')).json).toEqual(json)
})

test.each(['a', 'watc', 'watch%', 'watch/x'])('an unknown label returns 404: %s', async name => {
  const { send, issues } = await startIssues()
  issues.createLabel('watch')
  expect(await send('GET /labels/watch')).toMatchObject({ status: 200 })
  expect(await send(`GET /labels/${name}`)).toMatchObject({ status: 404 })
})

test('adds labels to those of an issue, and creates missing ones', async () => {
  const { send, issues } = await startIssues({ issues: [{ labels: ['a', 'b'] }] })
  const response = await send('POST /issues/1/labels', { body: { labels: ['B', 'New'] } })
  expect(response).toMatchObject({
    status: 200,
    json: [{ name: 'a' }, { name: 'b' }, { name: 'New' }]
  })
  expect(issues.get(1).labels).toEqual(['a', 'b', 'New'])
  expect((await send('GET /labels/new')).json).toMatchObject({ name: 'New', color: 'ededed' })
})

test('a new issue and a changed issue create missing labels', async () => {
  const { send } = await startIssues()
  await send('POST /issues', { body: { title: 'T', labels: ['one'] } })
  await send('PATCH /issues/1', { body: { labels: ['two'] } })
  for (const name of ['one', 'two']) {
    expect(await send(`GET /labels/${name}`)).toMatchObject({ status: 200, json: { name } })
  }
})

test('deleting a label removes it from all issues', async () => {
  const { send, issues } = await startIssues({
    issues: [{ labels: ['a', 'b'] }, { labels: ['A'] }]
  })
  issues.deleteLabel('A')
  expect(await send('GET /labels/a')).toMatchObject({ status: 404 })
  expect((await send('GET /issues?labels=a')).json).toEqual([])
  expect((await send('GET /issues')).json).toMatchObject([
    { labels: [] },
    { labels: [{ name: 'b' }] }
  ])
})
