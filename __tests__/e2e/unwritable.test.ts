import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, test } from '@jest/globals'

import { emulator, headlineOf, runAction, workspace } from '../support/action.js'
import { startTestGithub } from '../support/github-server.js'
import { preload } from '../support/preload.js'

/** Returns how often an output file sets the outcome. */
const outcomesIn = (file: string) => readFileSync(file, 'utf8').match(/^outcome<</gm)?.length ?? 0

const TOKEN = 'ghs_test-token'

/** Starts GitHub with a release that the token can only read. */
async function startReadOnly() {
  const { github } = await startTestGithub({
    tokens: { [TOKEN]: 'read' },
    releases: [{ tag: 'v1', assets: [{ name: 'a.bin', content: 'a' }] }]
  })
  return github
}

describe('release notes that cannot be written', () => {
  test('fail the step, and the summary and the outcome show it', async () => {
    const github = await startReadOnly()
    const { url } = await emulator()
    const files = workspace({ output: '' })
    const output = path.join(files, 'output')
    const inputs = {
      'api-url': url,
      release: 'latest',
      'github-token': TOKEN,
      'release-notes': 'true',
      'results-file': path.join(files, 'results.json')
    }
    const env = { GITHUB_API_URL: github.url, GITHUB_OUTPUT: output }
    const run = await runAction(workspace(), inputs, env)
    expect(run.code).toBe(1)
    expect(headlineOf(run)).toBe('❌ 1 report could not be written')
    expect(run.summary).toContain('The release notes could not be written: GitHub: 403')
    expect(run.results).toMatchObject({ outcome: 'failed', counts: { submitted: 1 } })
    expect(outcomesIn(output)).toBe(1)
    expect(readFileSync(output, 'utf8')).toMatch(/^outcome<<.*\nfailed$/m)
  })
})

describe('a results file that cannot be completed', () => {
  test('fails the step, and all other reports show it', async () => {
    const files = workspace({ 'reports/.keep': '' })
    const folder = path.join(files, 'reports')
    const { url } = await emulator({
      fault: () => {
        rmSync(folder, { recursive: true, force: true })
        return undefined
      }
    })
    const run = await runAction(workspace({ a: 'a' }), {
      files: '*',
      'api-url': url,
      'results-file': path.join(folder, 'results.json')
    })
    expect(run.code).toBe(1)
    expect(run.log).toMatch(/^::error::The results file .* is not complete: ENOENT/m)
    expect(headlineOf(run)).toBe('❌ 1 report could not be written')
    expect(run.summary).toContain('· 1 submitted ·')
    expect(run.summary).toContain('is not complete: ENOENT')
    expect(run.outputs).toMatchObject({ outcome: 'failed', 'submitted-count': '1' })
    expect(run.results).toBeUndefined()
  })
})

describe('files of the runner that cannot be written', () => {
  const cases = [
    ['is missing', '/nowhere/file', 'ENOENT'],
    ['is a folder', path.resolve('src'), 'EISDIR'],
    ['is on a full disk', '/dev/full', 'ENOSPC']
  ] as const

  test.each(cases)(
    'cause one error, which the summary shows, if GITHUB_OUTPUT %s',
    async (_, file, code) => {
      const { service, url } = await emulator()
      const inputs = { files: '*', 'api-url': url }
      const run = await runAction(workspace({ a: 'a' }), inputs, { GITHUB_OUTPUT: file })
      expect(run.code).toBe(1)
      expect(service.samples.size).toBe(1)
      expect(run.log.match(/^::error::.*/gm)).toEqual([
        expect.stringMatching(new RegExp(`^::error::The outputs could not be written.*${code}`))
      ])
      expect(run.log).not.toMatch(/^\s+at /m)
      expect(headlineOf(run)).toBe('❌ 1 report could not be written')
      expect(run.summary.match(/<h3>/g)).toHaveLength(1)
      expect(run.summary).toContain('The outputs could not be written')
      expect(run.results).toMatchObject({ outcome: 'failed', counts: { submitted: 1 } })
    }
  )

  test.each(cases)(
    'cause one error and the outcome failed if GITHUB_STEP_SUMMARY %s',
    async (_, file, code) => {
      const { url } = await emulator()
      const output = path.join(workspace({ output: 'earlier=1\n' }), 'output')
      const inputs = { files: '*', 'api-url': url }
      const run = await runAction(workspace({ a: 'a' }), inputs, {
        GITHUB_STEP_SUMMARY: file,
        GITHUB_OUTPUT: output
      })
      expect(run.code).toBe(1)
      expect(run.log.match(/^::error::.*/gm)).toEqual([
        expect.stringMatching(new RegExp(`^::error::The job summary could not be written.*${code}`))
      ])
      expect(run.results?.outcome).toBe('failed')
      expect(readFileSync(output, 'utf8')).toMatch(/^earlier=1\n/)
      expect(outcomesIn(output)).toBe(1)
      expect(readFileSync(output, 'utf8')).toMatch(/^outcome<<.*\nfailed$/m)
    }
  )

  test('do not hide an input error', async () => {
    const run = await runAction(workspace(), { files: '' }, { GITHUB_OUTPUT: '/nowhere/file' })
    expect(run.code).toBe(1)
    expect(run.log).toContain('::error::Nothing was sent. files is empty')
    expect(run.log).toContain('::error::The outputs could not be written')
    expect(run.log).not.toMatch(/^\s+at /m)
    expect(headlineOf(run)).toMatch(/^❌/)
  })
})

describe('an error after the reports are written', () => {
  const busy = `
    import fs from 'node:fs/promises'
    import { syncBuiltinESMExports } from 'node:module'
    fs.rm = () => Promise.reject(new Error('EBUSY: resource busy or locked'))
    syncBuiltinESMExports()`
  const unclosable = `
    import http from 'node:http'
    http.Agent.prototype.destroy = () => { throw new Error('the agent cannot be destroyed') }`

  test.each([
    ['downloads that cannot be deleted', busy, /^::warning::.* could not be deleted: EBUSY/m],
    ['connections that cannot be closed', unclosable, /^Downloaded 1 B/m]
  ])('does not change how the run ended: %s', async (_, code, line) => {
    const github = await startReadOnly()
    const { url } = await emulator()
    const output = path.join(workspace({ output: '' }), 'output')
    const run = await runAction(
      workspace(),
      { 'api-url': url, release: 'latest', 'github-token': TOKEN },
      { GITHUB_API_URL: github.url, GITHUB_OUTPUT: output, ...preload(code) }
    )
    expect(run.log).toMatch(line)
    expect(run.log).not.toContain('::error::')
    expect(run.code).toBe(0)
    expect(headlineOf(run)).toMatch(/^✅ 1 sample submitted/)
    expect(run.summary.match(/<h3>/g)).toHaveLength(1)
    expect(outcomesIn(output)).toBe(1)
    expect(run.results?.outcome).toBe('submitted')
  })
})
