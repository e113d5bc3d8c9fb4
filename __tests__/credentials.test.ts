import { describe, expect, test } from '@jest/globals'

import { emulator, runAction, workspace } from './action.js'

describe('missing credentials', () => {
  const settings = [{}, { 'if-no-credentials': 'skip' }, { 'dry-run': 'true' }]
  const halves = [
    ['username', 'password'],
    ['password', 'username']
  ] as const
  const cases = settings.flatMap(setting => halves.map(half => [setting, ...half] as const))

  test.each(cases)('%j: only %s is missing, which is an error', async (setting, missing, given) => {
    const { url, service } = await emulator()
    const inputs = { files: 'a', 'api-url': url, [missing]: '', ...setting }
    const run = await runAction(workspace({ a: 'a' }), inputs)
    expect(run.code).toBe(1)
    expect(run.outputs['outcome']).toBe('failed')
    expect(run.log).toContain(
      `::error::Nothing was sent. ${missing} is empty, but ${given} is set. Check the secret`
    )
    expect(service.log).toEqual([])
  })

  test('a password of line breaks alone is a missing one', async () => {
    const { url } = await emulator()
    const inputs = { files: 'a', 'api-url': url, password: '\n', 'if-no-credentials': 'skip' }
    const run = await runAction(workspace({ a: 'a' }), inputs)
    expect(run.code).toBe(1)
    expect(run.log).toContain('password is empty, but username is set.')
  })

  test('a dry run needs neither', async () => {
    const { url } = await emulator()
    const account = { username: '', password: '' }
    const inputs = { files: 'a', 'api-url': url, 'dry-run': 'true', ...account }
    const run = await runAction(workspace({ a: 'a' }), inputs)
    expect(run.code).toBe(0)
  })
})
