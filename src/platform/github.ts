import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'

import * as core from '@actions/core'

import { createFileSection } from './file-section.js'
import { versionOf, type Origin } from './origin.js'
import type { Platform, PlatformReports } from './platform.js'

/** Returns the platform of a job in GitHub Actions, from the runner's variables. */
export function githubActions(env: NodeJS.ProcessEnv): Platform {
  const origin = readOrigin(env)
  const temporaryFolder = env['RUNNER_TEMP'] ?? tmpdir()
  return {
    origin,
    githubRepository: origin.repository,
    workspace: env['GITHUB_WORKSPACE'] ?? process.cwd(),
    temporaryFolder,
    resultsFolder: temporaryFolder,
    // The runner has no variables for it. Workflows pass the input `shard`.
    shard: undefined,
    runsWithoutSecrets: 'Runs from forks and Dependabot have no access to secrets',
    hasCodeQuality: false,
    printer: core,
    maskSecret: core.setSecret,
    openReports: () => openReports(env)
  }
}

function readOrigin(env: NodeJS.ProcessEnv): Origin {
  const repository = env['GITHUB_REPOSITORY'] ?? ''
  const commit = env['GITHUB_SHA'] ?? ''
  const refName = env['GITHUB_REF_NAME'] ?? ''
  const run = env['GITHUB_RUN_ID']
  const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com'
  const runUrl = repository && run ? `${server}/${repository}/actions/runs/${run}` : ''
  const tag = env['GITHUB_REF_TYPE'] === 'tag' ? refName : ''
  return {
    repository,
    commit,
    ref: env['GITHUB_REF'] ?? '',
    version: versionOf({ tag, branch: refName, commit }),
    runUrl,
    url: releaseUrl(env['GITHUB_EVENT_PATH']) || runUrl
  }
}

/** Reads the URL of the release from the event that triggered the run. */
function releaseUrl(eventFile: string | undefined): string {
  if (!eventFile) return ''
  try {
    const event = JSON.parse(readFileSync(eventFile, 'utf8')) as {
      release?: { html_url?: unknown }
    } | null
    const url = event?.release?.html_url
    return typeof url === 'string' ? url : ''
  } catch {
    // The URL is optional, so the run continues without it.
    return ''
  }
}

/** Writes to the command files that the runner creates for a step, if there are any. */
function openReports(env: NodeJS.ProcessEnv): PlatformReports {
  const [outputsFile, summaryFile] = [env['GITHUB_OUTPUT'], env['GITHUB_STEP_SUMMARY']]
  const outputsSection = outputsFile ? createFileSection(outputsFile) : undefined
  const summarySection = summaryFile ? createFileSection(summaryFile) : undefined
  return {
    // The runner creates its files for each step.
    files: [],
    async writeOutputs(outputs) {
      const entries = Object.entries(outputs)
      if (outputsSection) await outputsSection(entries.map(entry => assignment(...entry)).join(''))
      else for (const [name, value] of entries) core.setOutput(name, value)
    },
    async writeSummary(summary) {
      if (summary !== undefined) await summarySection?.(summary)
    }
  }
}

/** Formats an output for the runner. The delimiter is random, so that no value can contain it. */
function assignment(name: string, value: string | number): string {
  const delimiter = `ghadelimiter_${randomUUID()}`
  return `${name}<<${delimiter}\n${value}\n${delimiter}\n`
}
