import { readFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, test } from '@jest/globals'

import { emulator, PASSWORD, runAction, shown, workspace } from '../support/action.js'
import { emptyZip } from '../support/files.js'

describe('missing credentials', () => {
  const settings = [{}, { 'if-no-credentials': 'skip' }, { 'dry-run': 'true' }]
  const halves = [
    ['username', 'password'],
    ['password', 'username']
  ] as const
  const cases = settings.flatMap(setting => halves.map(half => [setting, ...half] as const))

  test.each(cases)(
    'fail the run before sending with %j if only %s is missing',
    async (setting, missing, given) => {
      const { url, service } = await emulator()
      const inputs = { files: 'a', 'api-url': url, [missing]: '', ...setting }
      const run = await runAction(workspace({ a: 'a' }), inputs)
      expect(run.code).toBe(1)
      expect(run.outputs['outcome']).toBe('failed')
      expect(run.log).toContain(
        `::error::Nothing was sent. ${missing} is empty, but ${given} is set. Check the secret`
      )
      expect(service.log).toEqual([])
    }
  )

  test('include a password of only line breaks', async () => {
    const { url } = await emulator()
    const inputs = { files: 'a', 'api-url': url, password: '\n', 'if-no-credentials': 'skip' }
    const run = await runAction(workspace({ a: 'a' }), inputs)
    expect(run.code).toBe(1)
    expect(run.log).toContain('password is empty, but username is set.')
  })

  test('skip the run and print a warning with if-no-credentials: skip', async () => {
    const { url, service } = await emulator()
    const account = { username: '', password: '', 'if-no-credentials': 'skip' }
    const run = await runAction(workspace({ a: 'a' }), { files: 'a', 'api-url': url, ...account })
    expect(run.code).toBe(0)
    expect(run.outputs['outcome']).toBe('skipped')
    expect(run.log).toContain('::warning::Skipped because there are no credentials')
    expect(service.log).toEqual([])
  })

  test('are accepted in a dry run', async () => {
    const { url } = await emulator()
    const account = { username: '', password: '' }
    const inputs = { files: 'a', 'api-url': url, 'dry-run': 'true', ...account }
    const run = await runAction(workspace({ a: 'a' }), inputs)
    expect(run.code).toBe(0)
  })
})

describe('a secret in metadata', () => {
  const TOKEN = 'ghs_a-token-of-github'
  const ARCHIVE_PASSWORD = 'of the archive'
  const secrets = {
    password: PASSWORD,
    'github-token': TOKEN,
    'archive-password': ARCHIVE_PASSWORD
  }
  const places: [string, (secret: string) => Record<string, string>][] = [
    ['the value of a property', secret => ({ properties: `token=x ${secret} y` })],
    ['the name of a property', secret => ({ properties: `x ${secret} y=token` })],
    ['domain', secret => ({ domain: secret })],
    ['base64', secret => ({ domain: Buffer.from(secret).toString('base64') })],
    ['application', secret => ({ application: secret })],
    ['version', secret => ({ version: secret })]
  ]
  const cases = Object.entries(secrets).flatMap(([input, secret]) =>
    places.map(([place, inputs]) => [input, place, inputs(secret), secret] as const)
  )

  test.each(cases)('%s in %s is an error', async (input, _, inputs, secret) => {
    const { url, service } = await emulator()
    const all = { files: '*', 'api-url': url, 'archive-type': 'zip', ...secrets, ...inputs }
    const run = await runAction(workspace({ a: 'a' }), all)
    expect(run.code).toBe(1)
    expect(run.log).toContain(`contains the value of ${input}. Others may see metadata`)
    expect(shown(run.log)).not.toContain(secret)
    expect(service.log).toEqual([])
  })

  test.each(['true', 'false'])('in a file name is an error: dry-run %s', async dryRun => {
    const { url, service } = await emulator()
    const folder = workspace({ [`x/${TOKEN}.txt`]: 'a', 'x/fine.txt': 'b' })
    const inputs = { files: 'x/*', 'api-url': url, 'github-token': TOKEN, 'dry-run': dryRun }
    const run = await runAction(folder, inputs)
    expect(run.code).toBe(1)
    expect(run.log).toContain(
      '::error::Nothing was sent. The property "file_name" contains the value of github-token. ' +
        'Others may see metadata, so remove it. Files: x/***.txt'
    )
    expect(service.log).toEqual([])
  })

  test('in a file name leaves an earlier results file unchanged', async () => {
    const { url, service } = await emulator()
    const folder = workspace({ 'dist/a': 'a', [`bad/${TOKEN}.txt`]: 'b' })
    const resultsFile = path.join(folder, 'results.json')
    const inputs = { 'api-url': url, 'results-file': resultsFile, 'resume-from': resultsFile }
    const first = await runAction(folder, { ...inputs, files: 'dist/*' })
    expect(first.code).toBe(0)
    const record = readFileSync(resultsFile, 'utf8')
    const requests = service.log.length
    const second = await runAction(folder, {
      ...inputs,
      files: '{dist,bad}/*',
      'github-token': TOKEN
    })
    expect(second.code).toBe(1)
    expect(readFileSync(resultsFile, 'utf8')).toBe(record)
    expect(service.log).toHaveLength(requests)
  })

  test('in a folder name is accepted, because only base names are sent', async () => {
    const { url, service } = await emulator()
    const folder = workspace({ [`${TOKEN}/a.txt`]: 'a' })
    const run = await runAction(folder, { files: '**', 'api-url': url, 'github-token': TOKEN })
    expect(run.code).toBe(0)
    const [sample] = service.samples.values()
    expect(JSON.stringify(sample?.metadata)).not.toContain(TOKEN)
  })

  test.each(['infected', '1234', 'short'])(
    'is not detected if it is an ordinary word: archive-password %s',
    async word => {
      const { url, service } = await emulator()
      const run = await runAction(workspace({ [`${word}.zip`]: emptyZip }), {
        files: '*',
        'api-url': url,
        'archive-type': 'zip',
        'archive-password': word
      })
      expect(run.code).toBe(0)
      expect(service.samples.size).toBe(1)
    }
  )
})
