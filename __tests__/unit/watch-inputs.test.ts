import path from 'node:path'

import { describe, expect, test } from '@jest/globals'

import { folder, PASSWORD, problemsWith, readWith } from '../support/watch-inputs.js'

describe('the inputs of a watch', () => {
  test('have defaults', () => {
    expect(readWith()).toMatchObject({
      releases: [],
      patterns: [],
      repository: 'acme/app',
      githubToken: 'ghs_token',
      githubApiUrl: new URL('https://api.github.com'),
      reanalyze: false,
      verdictTimeoutMinutes: 30,
      failOn: [],
      exceptionsFile: '',
      issue: false,
      issueLabels: [],
      stateFile: '',
      resultsFile: path.join(folder, 'spectra-watch.json'),
      temporaryFolder: folder,
      sampleUrl: '',
      summary: true,
      apiUrl: new URL('https://data.reversinglabs.com'),
      requestsPerSecond: 10,
      concurrency: 10,
      retries: 5,
      stallTimeoutSeconds: 120,
      dryRun: false,
      credentials: { username: 'u', password: PASSWORD },
      origin: { repository: 'acme/app' }
    })
  })

  test('are read', () => {
    const inputs = readWith({
      release: 'latest\n# the current beta\n v2.0.0-beta.1 \n\nlatest',
      repository: 'acme/other',
      files: '*.exe\n!*.map',
      GITHUB_API_URL: 'https://github.example/api/v3',
      reanalyze: 'true',
      'verdict-timeout-minutes': '0.5',
      'fail-on': 'suspicious, change',
      'exceptions-file': 'exceptions.yml',
      issue: 'true',
      'issue-labels': 'Verdicts, security\nverdicts\n security ,,\n\n#14',
      'state-file': '<folder>/state.json',
      'results-file': '<folder>/results.json',
      'requests-per-second': '2.5'
    })
    expect(inputs).toMatchObject({
      releases: ['latest', 'v2.0.0-beta.1'],
      repository: 'acme/other',
      patterns: ['*.exe', '!*.map'],
      githubApiUrl: new URL('https://github.example/api/v3'),
      reanalyze: true,
      verdictTimeoutMinutes: 0.5,
      failOn: ['suspicious', 'change'],
      exceptionsFile: 'exceptions.yml',
      issue: true,
      issueLabels: ['Verdicts', 'security', '#14'],
      stateFile: path.join(folder, 'state.json'),
      resultsFile: path.join(folder, 'results.json'),
      requestsPerSecond: 2.5,
      origin: { repository: 'acme/app' }
    })
  })

  test('do not include inputs of a submission', () => {
    const inputs = readWith({
      concurrency: '1',
      'parallel-jobs': '10',
      'stall-timeout-seconds': '1',
      'archive-password': 'of an archive'
    })
    expect(inputs).toMatchObject({
      concurrency: 10,
      requestsPerSecond: 10,
      stallTimeoutSeconds: 120
    })
    expect(inputs.redact('of an archive')).toBe('of an archive')
    expect(inputs.redact(PASSWORD)).not.toContain(PASSWORD)
  })

  test('have one label for issues by default', () => {
    expect(readWith({ issue: 'true' }).issueLabels).toEqual(['spectra-intelligence'])
    expect(readWith({ issue: 'true', 'issue-labels': ' \n' }).issueLabels).toEqual([
      'spectra-intelligence'
    ])
  })

  test('include an absolute path of the state file', () => {
    expect(readWith({ 'state-file': 'state.json' }).stateFile).toBe(path.resolve('state.json'))
  })

  test('accept a state file in a folder that does not exist', () => {
    const { stateFile } = readWith({ 'state-file': '<folder>/new/folder/state.json' })
    expect(stateFile).toBe(path.join(folder, 'new/folder/state.json'))
  })

  test('accept labels with 50 characters', () => {
    const label = '🐙'.repeat(50)
    expect(readWith({ issue: 'true', 'issue-labels': label }).issueLabels).toEqual([label])
  })

  test('do not need access to GitHub without releases and issues', () => {
    const settings = { GITHUB_REPOSITORY: '', GITHUB_API_URL: 'x', 'github-token': '' }
    expect(problemsWith(settings)).toBe('')
    expect(problemsWith({ ...settings, 'issue-labels': ',' })).toBe('')
  })

  test('do not need a token or a repository for issues in a dry run', () => {
    const settings = { issue: 'true', GITHUB_REPOSITORY: '', 'github-token': '', username: '' }
    expect(problemsWith({ ...settings, password: '', 'dry-run': 'true' })).toBe('')
  })
})
