import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, test } from '@jest/globals'

import { emulator, PASSWORD, workspace } from '../support/action.js'
import { readVariables, runCommand } from '../support/cli.js'
import {
  azureCommands,
  escapeSequences,
  formattingCommands,
  githubCommands,
  gitlabSections
} from '../support/log-commands.js'
import { readMetadata } from '../support/metadata.js'
import { secretsIn } from '../support/secret-forms.js'

const COMMIT = '0123456789abcdef0123456789abcdef01234567'
const TOKEN = 'glpat-not-for-anyone'

/** The variables that each system documents, for a job in this folder. */
const SYSTEMS = {
  GitLab: folder => ({
    GITLAB_CI: 'true',
    CI: 'true',
    CI_PROJECT_DIR: folder,
    CI_PROJECT_PATH: 'acme/tools/app',
    CI_COMMIT_SHA: COMMIT,
    CI_COMMIT_REF_NAME: 'main',
    CI_JOB_URL: 'https://gitlab.example.com/acme/tools/app/-/jobs/7',
    CI_JOB_TOKEN: TOKEN,
    CI_NODE_TOTAL: '1'
  }),
  Jenkins: folder => ({
    JENKINS_URL: 'https://jenkins.example.com/',
    WORKSPACE: folder,
    WORKSPACE_TMP: `${folder}@tmp`,
    GIT_URL: `https://ci:${TOKEN}@git.example.com/acme/tools/app.git`,
    GIT_COMMIT: COMMIT,
    GIT_BRANCH: 'origin/main',
    BUILD_URL: 'https://jenkins.example.com/job/app/7/'
  }),
  Azure: folder => ({
    TF_BUILD: 'True',
    BUILD_SOURCESDIRECTORY: folder,
    BUILD_REPOSITORY_NAME: 'acme/app',
    BUILD_SOURCEVERSION: COMMIT,
    BUILD_SOURCEBRANCH: 'refs/pull/4/merge',
    BUILD_BUILDID: '7',
    SYSTEM_PULLREQUEST_SOURCEBRANCH: 'refs/heads/main',
    SYSTEM_COLLECTIONURI: 'https://dev.azure.com/acme/',
    SYSTEM_TEAMPROJECT: 'My App',
    SYSTEM_ACCESSTOKEN: TOKEN,
    SYSTEM_JOBPOSITIONINPHASE: '1',
    SYSTEM_TOTALJOBSINPHASE: '1'
  })
} satisfies Record<string, (folder: string) => Record<string, string>>

type System = keyof typeof SYSTEMS
const names = Object.keys(SYSTEMS) as System[]

const HOSTILE_NAMES = [
  '##vso[task.setvariable variable=x]y.exe',
  '##VSO[task.complete result=Succeeded]y.exe',
  '##[error]y.exe',
  '::set-output name=x::y.exe',
  'a\u001b[0Ksection_start:1:spectra[collapsed=true]\r\u001b[0Kb.exe',
  'a\u001b[8mha:AAAA\u001b[0mb.exe',
  'a\n::error::b.exe',
  'a%0D%0A##vso[task.complete]b.exe'
]

/** Runs a command in an empty job of a system. */
async function run(system: System, args: readonly string[], folder: string) {
  return runCommand(folder, ['submit', ...args], SYSTEMS[system](folder))
}

describe('the metadata of files from', () => {
  test.each<[System, Record<string, string>]>([
    [
      'GitLab',
      {
        application_name: 'app',
        application_version: 'main@0123456789ab',
        file_name: 'a.exe',
        repository: 'acme/tools/app',
        commit: COMMIT,
        ref: 'refs/heads/main',
        url: 'https://gitlab.example.com/acme/tools/app/-/jobs/7'
      }
    ],
    [
      'Jenkins',
      {
        application_name: 'app',
        application_version: 'main@0123456789ab',
        file_name: 'a.exe',
        repository: 'acme/tools/app',
        commit: COMMIT,
        ref: 'refs/heads/main',
        url: 'https://jenkins.example.com/job/app/7/'
      }
    ],
    [
      'Azure',
      {
        application_name: 'app',
        application_version: 'main@0123456789ab',
        file_name: 'a.exe',
        repository: 'acme/app',
        commit: COMMIT,
        ref: 'refs/pull/4/merge',
        url: 'https://dev.azure.com/acme/My%20App/_build/results?buildId=7'
      }
    ]
  ])('%s', async (system, properties) => {
    const { service, url } = await emulator()
    const folder = workspace({ 'dist/a.exe': 'a' })
    const { code, log } = await run(system, ['dist/*.exe', '--api-url', url], folder)
    expect(code).toBe(0)
    expect(log).not.toContain(TOKEN)
    const [sample] = [...service.samples.values()]
    expect(readMetadata(sample?.metadata[0]?.xml ?? Buffer.of()).properties).toEqual(properties)
  })

  test.each(names)('%s has only the file name if no variables are set', async system => {
    const { service, url } = await emulator()
    const [marker = ''] = ['GITLAB_CI', 'JENKINS_URL', 'TF_BUILD'].filter(name =>
      Object.keys(SYSTEMS[system]('')).includes(name)
    )
    const env = { [marker]: 'true' }
    const args = ['submit', '*', '--api-url', url]
    const { code } = await runCommand(workspace({ 'a.exe': 'a' }), args, env)
    expect(code).toBe(0)
    const [sample] = [...service.samples.values()]
    expect(readMetadata(sample?.metadata[0]?.xml ?? Buffer.of()).properties).toEqual({
      file_name: 'a.exe'
    })
  })
})

describe('hostile file names and responses with secrets', () => {
  /** Runs a command whose uploads fail, and whose files have hostile names. */
  const runHostile = async (system: System) => {
    const { url } = await emulator({
      fault: ({ step }) =>
        step === 'bytes'
          ? { kind: 'answer', status: 400, body: `##vso[task.x]\n::error::${PASSWORD}\r\n` }
          : undefined
    })
    const folder = workspace(Object.fromEntries(HOSTILE_NAMES.map((name, n) => [name, `${n}`])))
    const result = await run(system, ['*', '--api-url', url], folder)
    expect(result.code).toBe(1)
    expect(result.log).toContain('y.exe')
    const reports = readdirSync(folder).filter(name => name.startsWith('spectra-results'))
    expect(reports.sort()).toEqual([
      'spectra-results.env',
      'spectra-results.json',
      'spectra-results.summary.md'
    ])
    for (const name of reports) {
      expect(secretsIn(readFileSync(path.join(folder, name), 'utf8'), [PASSWORD, TOKEN])).toEqual(
        []
      )
    }
    expect(secretsIn(result.log, [PASSWORD, TOKEN])).toEqual([])
    expect(githubCommands(result.log)).toEqual([])
    const count = String(HOSTILE_NAMES.length)
    const variables = readVariables(path.join(folder, 'spectra-results.env'))
    expect(variables).toMatchObject({ SPECTRA_FAILED_COUNT: count, SPECTRA_OUTCOME: 'failed' })
    return { ...result, folder, variables }
  }

  test('add no sections in GitLab', async () => {
    const { stdout, stderr } = await runHostile('GitLab')
    expect(stderr).toBe('')
    const sections = gitlabSections(stdout)
    const opened = sections.filter(section => section.startsWith('start '))
    expect(opened.length).toBeGreaterThan(1)
    expect(new Set(opened).size).toBe(opened.length)
    // Each section ends before the next one starts.
    expect(sections).toEqual(opened.flatMap(start => [start, start.replace('start', 'end')]))
    expect(sections.every(section => /^(start|end) spectra_\d+_\d+$/.test(section))).toBe(true)
    expect(escapeSequences(stdout)).toHaveLength(
      2 * sections.length + 2 * (stdout.match(/(ERROR|WARNING):\u001b\[0m /g) ?? []).length
    )
    expect(azureCommands(stdout)).toEqual([])
    expect(formattingCommands(stdout)).toEqual([])
  })

  test('are plain text in Jenkins', async () => {
    const { stdout, stderr, log } = await runHostile('Jenkins')
    expect(stderr).toMatch(/^Error: /)
    expect(stdout).not.toMatch(/^Error: /m)
    expect(escapeSequences(log)).toEqual([])
    expect(azureCommands(log)).toEqual([])
    expect(formattingCommands(log)).toEqual([])
  })

  test('add no commands in Azure Pipelines', async () => {
    const { stdout, stderr, folder, variables } = await runHostile('Azure')
    expect(stderr).toBe('')
    expect(escapeSequences(stdout)).toEqual([])
    const commands = azureCommands(stdout)
    const issues = commands.filter(({ name }) => name === 'task.logissue')
    expect(issues.length).toBeGreaterThan(0)
    for (const { data } of issues) expect(azureCommands(data)).toEqual([])
    const set = commands.filter(({ name }) => name === 'task.setvariable')
    expect(set.every(({ properties }) => properties['isOutput'] === 'true')).toBe(true)
    const values = set.map(({ properties, data }) => [properties['variable'], data] as const)
    expect(Object.fromEntries(values)).toEqual(variables)
    const summaries = commands.filter(({ name }) => name === 'task.uploadsummary')
    const summary = path.join(folder, 'spectra-results.summary.md')
    expect(summaries.map(({ data }) => data)).toEqual([summary])
    expect(existsSync(summary)).toBe(true)
    expect(commands).toHaveLength(issues.length + set.length + summaries.length)
    const groups = stdout.match(/^##\[(group|endgroup)\]/gm) ?? []
    expect(formattingCommands(stdout)).toEqual(groups)
    expect(groups.length).toBeGreaterThan(1)
  })
})
