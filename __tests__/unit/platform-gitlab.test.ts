import { symlinkSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'

import { detectPlatform } from '../../src/platform/detect.js'
import { gitlab, GitlabPrinter } from '../../src/platform/gitlab.js'
import { workspace } from '../support/action.js'
import {
  azureCommands,
  escapeSequences,
  formattingCommands,
  githubCommands,
  gitlabSections
} from '../support/log-commands.js'
import { hostileText, printed, writeEverywhere } from '../support/printed.js'

const BRANCH = {
  GITLAB_CI: 'true',
  CI_PROJECT_PATH: 'acme/tools/app',
  CI_COMMIT_SHA: '0123456789abcdef0123456789abcdef01234567',
  CI_COMMIT_REF_NAME: 'feature/x',
  CI_JOB_URL: 'https://gitlab.example.com/acme/tools/app/-/jobs/7',
  CI_NODE_TOTAL: '1'
}

const printerOf = (print: (text: string) => void) =>
  new GitlabPrinter(print, () => 1_700_000_000_999)

describe('the origin in GitLab', () => {
  test('has the branch', () => {
    expect(gitlab(BRANCH).origin).toEqual({
      repository: 'acme/tools/app',
      commit: '0123456789abcdef0123456789abcdef01234567',
      ref: 'refs/heads/feature/x',
      version: 'feature/x@0123456789ab',
      runUrl: 'https://gitlab.example.com/acme/tools/app/-/jobs/7',
      url: 'https://gitlab.example.com/acme/tools/app/-/jobs/7'
    })
  })

  test('has the tag', () => {
    const { origin } = gitlab({ ...BRANCH, CI_COMMIT_TAG: 'v1.2.3', CI_COMMIT_REF_NAME: 'v1.2.3' })
    expect(origin).toMatchObject({ ref: 'refs/tags/v1.2.3', version: 'v1.2.3' })
  })

  test('has the merge request and its source branch', () => {
    const { origin } = gitlab({
      ...BRANCH,
      CI_COMMIT_REF_NAME: 'refs/merge-requests/4/head',
      CI_MERGE_REQUEST_REF_PATH: 'refs/merge-requests/4/head',
      CI_MERGE_REQUEST_SOURCE_BRANCH_NAME: 'fix'
    })
    expect(origin).toMatchObject({
      ref: 'refs/merge-requests/4/head',
      version: 'fix@0123456789ab'
    })
  })

  test('is empty without variables', () => {
    const platform = gitlab({ GITLAB_CI: 'true' })
    expect(Object.values(platform.origin).join('')).toBe('')
    expect(platform.workspace).toBe(process.cwd())
    expect(platform.shard).toBeUndefined()
  })

  test.each(['javascript:alert(1)', 'not a URL', '', 'file:///etc/passwd'])(
    'has no page of the run if the variable is %j',
    CI_JOB_URL => {
      expect(gitlab({ ...BRANCH, CI_JOB_URL }).origin.runUrl).toBe('')
    }
  )

  test('has no credentials in the page of the run', () => {
    const { origin } = gitlab({ ...BRANCH, CI_JOB_URL: 'https://user:secret@gitlab.example.com/7' })
    expect(origin.runUrl).toBe('https://gitlab.example.com/7')
  })
})

describe('a job in GitLab', () => {
  test('is detected', () => {
    expect(detectPlatform(BRANCH)).toMatchObject({ hasCodeQuality: true, githubRepository: '' })
    expect(detectPlatform({ ...BRANCH, GITLAB_CI: 'false' }).hasCodeQuality).toBe(false)
  })

  test.each([
    [undefined, '1', { index: 1, count: 1 }],
    ['2', '3', { index: 2, count: 3 }],
    ['3', '3', { index: 3, count: 3 }],
    ['4', '3', undefined],
    ['0', '3', undefined],
    ['', '3', undefined],
    ['2', '', undefined],
    ['-1', '3', undefined],
    ['1e0', '3', undefined],
    ['two', 'three', undefined]
  ])('with CI_NODE_INDEX %j and CI_NODE_TOTAL %j has the position %j', (index, count, shard) => {
    const env = { ...BRANCH, CI_NODE_INDEX: index, CI_NODE_TOTAL: count }
    expect(gitlab(env).shard).toEqual(shard)
  })

  test('has the folder of the project as the workspace if it exists', () => {
    const folder = workspace({ file: '' })
    expect(gitlab({ CI_PROJECT_DIR: folder }).workspace).toBe(folder)
    const link = path.join(workspace(), 'link')
    symlinkSync(folder, link)
    expect(gitlab({ CI_PROJECT_DIR: link }).workspace).toBe(folder)
    for (const missing of [`${folder}/missing`, `${folder}/file`, 'a\0b']) {
      expect(gitlab({ CI_PROJECT_DIR: missing }).workspace).toBe(process.cwd())
    }
  })
})

describe('the log in GitLab', () => {
  test('has collapsed sections with unique names, and colored labels', () => {
    const output = printed(printerOf, log => {
      log.group('Found 1 file', ['a.exe'])
      log.group('Hashed 1 file', [])
      log.warning('first\nsecond')
      log.error('a.exe: malicious', 'Malicious file')
      log.fail('1 sample failed.')
    })
    const section = (n: number) => `1700000000:spectra_${process.pid}_${n}`
    expect(output.split('\n')).toEqual([
      `\u001b[0Ksection_start:${section(1)}[collapsed=true]\r\u001b[0KFound 1 file`,
      'a.exe',
      `\u001b[0Ksection_end:${section(1)}\r\u001b[0K`,
      `\u001b[0Ksection_start:${section(2)}[collapsed=true]\r\u001b[0KHashed 1 file`,
      `\u001b[0Ksection_end:${section(2)}\r\u001b[0K`,
      '\u001b[33;1mWARNING:\u001b[0m first',
      'second',
      '\u001b[31;1mERROR:\u001b[0m Malicious file: a.exe: malicious',
      '\u001b[31;1mERROR:\u001b[0m 1 sample failed.',
      ''
    ])
    expect(gitlabSections(output)).toEqual(
      [1, 2].flatMap(n => ['start', 'end'].map(kind => `${kind} spectra_${process.pid}_${n}`))
    )
  })

  test('has no commands of any system from a text', () => {
    const ours = printed(printerOf, writeEverywhere('x'))
    fc.assert(
      fc.property(hostileText, text => {
        const output = printed(printerOf, writeEverywhere(text))
        expect(gitlabSections(output)).toEqual(gitlabSections(ours))
        expect(escapeSequences(output)).toEqual(escapeSequences(ours))
        expect(azureCommands(output)).toEqual([])
        expect(formattingCommands(output)).toEqual([])
        expect(githubCommands(output)).toEqual([])
      })
    )
  })
})
