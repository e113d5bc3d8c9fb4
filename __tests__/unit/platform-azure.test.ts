import { mkdirSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'

import { azureCommand } from '../../src/platform/azure-command.js'
import { azurePipelines, createAzurePrinter } from '../../src/platform/azure.js'
import { detectPlatform } from '../../src/platform/detect.js'
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
  TF_BUILD: 'True',
  BUILD_REPOSITORY_NAME: 'app',
  BUILD_SOURCEVERSION: '0123456789abcdef0123456789abcdef01234567',
  BUILD_SOURCEBRANCH: 'refs/heads/feature/x',
  BUILD_BUILDID: '7',
  SYSTEM_COLLECTIONURI: 'https://dev.azure.com/acme/',
  SYSTEM_TEAMPROJECT: 'My App',
  SYSTEM_JOBPOSITIONINPHASE: '1',
  SYSTEM_TOTALJOBSINPHASE: '1'
}

describe('the origin in Azure Pipelines', () => {
  test('has the branch', () => {
    expect(detectPlatform(BRANCH).origin).toEqual({
      repository: 'app',
      commit: '0123456789abcdef0123456789abcdef01234567',
      ref: 'refs/heads/feature/x',
      version: 'feature/x@0123456789ab',
      runUrl: 'https://dev.azure.com/acme/My%20App/_build/results?buildId=7',
      url: 'https://dev.azure.com/acme/My%20App/_build/results?buildId=7'
    })
  })

  const pullRequest = 'refs/pull/4/merge'

  test.each([
    ['a tag', { BUILD_SOURCEBRANCH: 'refs/tags/v1' }, 'refs/tags/v1', 'v1'],
    [
      'a pull request',
      { BUILD_SOURCEBRANCH: pullRequest, SYSTEM_PULLREQUEST_SOURCEBRANCH: 'refs/heads/fix' },
      pullRequest,
      'fix@0123456789ab'
    ],
    [
      'a pull request in GitHub',
      { BUILD_SOURCEBRANCH: pullRequest, SYSTEM_PULLREQUEST_SOURCEBRANCH: 'fix' },
      pullRequest,
      'fix@0123456789ab'
    ],
    [
      'a pull request without a source branch',
      { BUILD_SOURCEBRANCH: pullRequest },
      pullRequest,
      'pull/4/merge@0123456789ab'
    ],
    ['no branch', { BUILD_SOURCEBRANCH: '' }, '', '0123456789ab']
  ])('is known for %s', (_, env, ref, version) => {
    expect(azurePipelines({ ...BRANCH, ...env }).origin).toMatchObject({ ref, version })
  })

  test('is empty without variables', () => {
    const platform = detectPlatform({ TF_BUILD: 'True' })
    expect(Object.values(platform.origin).join('')).toBe('')
    expect(platform.shard).toBeUndefined()
    expect(platform.workspace).toBe(process.cwd())
  })

  test.each([
    ['SYSTEM_COLLECTIONURI', 'https://acme.visualstudio.com', 'acme.visualstudio.com/My%20App/'],
    ['SYSTEM_COLLECTIONURI', 'https://u:secret@tfs.example.com/tfs/', 'tfs.example.com/tfs/My'],
    ['SYSTEM_TEAMPROJECT', 'a/b?c#d\ud800', 'dev.azure.com/acme/a%2Fb%3Fc%23d%EF%BF%BD/']
  ])('has the page of the run if %s is %j', (name, value, start) => {
    const { runUrl } = azurePipelines({ ...BRANCH, [name]: value }).origin
    expect(runUrl.startsWith(`https://${start}`)).toBe(true)
    expect(runUrl).toMatch(/\/_build\/results\?buildId=7$/)
  })

  test.each([
    ['SYSTEM_COLLECTIONURI', 'javascript:alert(1)'],
    ['SYSTEM_COLLECTIONURI', ''],
    ['SYSTEM_TEAMPROJECT', ''],
    ['BUILD_BUILDID', '7&x=y']
  ])('has no page of the run if %s is %j', (name, value) => {
    expect(azurePipelines({ ...BRANCH, [name]: value }).origin.url).toBe('')
  })
})

describe('a job in Azure Pipelines', () => {
  test('has its position among parallel jobs', () => {
    expect(azurePipelines(BRANCH).shard).toEqual({ index: 1, count: 1 })
    const env = { ...BRANCH, SYSTEM_JOBPOSITIONINPHASE: '2', SYSTEM_TOTALJOBSINPHASE: '4' }
    expect(azurePipelines(env).shard).toEqual({ index: 2, count: 4 })
    expect(azurePipelines({ ...env, SYSTEM_JOBPOSITIONINPHASE: 'x' }).shard).toBeUndefined()
  })

  test('has the folders of the agent', () => {
    const folder = workspace()
    const env = { BUILD_SOURCESDIRECTORY: folder, AGENT_TEMPDIRECTORY: '/agent/_temp' }
    const platform = azurePipelines(env)
    expect(platform).toMatchObject({ workspace: folder, temporaryFolder: '/agent/_temp' })
  })
})

describe('the log in Azure Pipelines', () => {
  test('has groups, and one issue for all lines of a warning or error', () => {
    const output = printed(createAzurePrinter, log => {
      log.group('Found 1 file', ['100%.exe'])
      log.warning('100%;]\nsecond')
      log.error('a.exe: malicious', 'Malicious file')
      log.fail('1 sample failed.')
    })
    expect(output.split('\n')).toEqual([
      '##[group]Found 1 file',
      '100%.exe',
      '##[endgroup]',
      '##vso[task.logissue type=warning]100%AZP25;]%0Asecond',
      '##vso[task.logissue type=error]Malicious file: a.exe: malicious',
      '##vso[task.logissue type=error]1 sample failed.',
      ''
    ])
    expect(azureCommands(output)[0]?.data).toBe('100%;]\nsecond')
  })

  test('has no commands of any system from a text', () => {
    fc.assert(
      fc.property(hostileText, text => {
        const output = printed(createAzurePrinter, writeEverywhere(text))
        const commands = azureCommands(output)
        expect(commands.map(({ name, properties }) => [name, properties])).toEqual([
          ['task.logissue', { type: 'warning' }],
          ['task.logissue', { type: 'error' }],
          ['task.logissue', { type: 'error' }]
        ])
        // The agent prints the issue, so its text must not have a command either.
        for (const { data } of commands) {
          expect(azureCommands(data)).toEqual([])
          expect(formattingCommands(data)).toEqual([])
        }
        const rest = output.replaceAll(/^##(\[group\]|\[endgroup\]$)/gm, '')
        expect(formattingCommands(rest)).toEqual([])
        expect(gitlabSections(output)).toEqual([])
        expect(escapeSequences(output)).toEqual([])
        expect(githubCommands(output)).toEqual([])
      })
    )
  })

  test('has commands from which the agent reads the original texts', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (value, data) => {
        // The agent drops properties without a value.
        fc.pre(value !== '')
        const command = azureCommand('task.test', { value, isOutput: 'true' }, data)
        expect(command).not.toMatch(/[\r\n]/)
        expect(azureCommands(command)).toEqual([
          { name: 'task.test', properties: { value, isOutput: 'true' }, data }
        ])
      })
    )
  })
})

describe('the reports in Azure Pipelines', () => {
  /** Returns the commands of reports with this results file. */
  const commandsOf = async (file: string, secrets: string[] = []) => {
    let output = ''
    const platform = azurePipelines(BRANCH, text => (output += `${text}\n`))
    for (const secret of secrets) platform.maskSecret(secret)
    const reports = platform.openReports(file)
    await reports.writeOutputs({ 'results-file': file, 'failed-count': 0, outcome: 'success' })
    await reports.writeSummary('### x')
    return { output, commands: azureCommands(output) }
  }

  test('are variables and the summary', async () => {
    const file = path.join(workspace(), '100%3B].json')
    const { commands } = await commandsOf(file)
    const set = (variable: string, data: string) => ({
      name: 'task.setvariable',
      properties: { variable, isOutput: 'true' },
      data
    })
    expect(commands).toEqual([
      set('SPECTRA_RESULTS_FILE', file),
      set('SPECTRA_FAILED_COUNT', '0'),
      set('SPECTRA_OUTCOME', 'success'),
      { name: 'task.uploadsummary', properties: {}, data: file.replace('.json', '.summary.md') }
    ])
  })

  test('have no variables if the file with them can not be written', async () => {
    const folder = workspace()
    mkdirSync(path.join(folder, 'results.env'))
    let output = ''
    const platform = azurePipelines(BRANCH, text => (output += `${text}\n`))
    const reports = platform.openReports(path.join(folder, 'results.json'))
    await expect(reports.writeOutputs({ outcome: 'submitted' })).rejects.toThrow('not a file')
    expect(output).toBe('')
  })

  test('leave out a path that contains a secret, and warn about it', async () => {
    const file = path.join(workspace(), 'correct horse', 'results.json')
    const { output, commands } = await commandsOf(file, ['correct horse'])
    expect(output).not.toContain('correct horse')
    const warning = (data: string) => ({
      name: 'task.logissue',
      properties: { type: 'warning' },
      data
    })
    expect(commands).toEqual([
      warning('SPECTRA_RESULTS_FILE is not set, because its value contains a secret.'),
      expect.objectContaining({ data: '0' }),
      expect.objectContaining({ data: 'success' }),
      warning('The summary is not shown in the run, because its path contains a secret.')
    ])
  })

  test('warn about a path that contains a secret once, even if they are written again', async () => {
    let output = ''
    const platform = azurePipelines(BRANCH, text => (output += `${text}\n`))
    platform.maskSecret('correct horse')
    const reports = platform.openReports(path.join(workspace(), 'correct horse', 'results.json'))
    for (const summary of ['### x', '### y']) await reports.writeSummary(summary)
    expect(azureCommands(output)).toHaveLength(1)
  })
})
