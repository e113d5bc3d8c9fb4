import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

import { stringify } from 'yaml'

import { PASSWORD, USERNAME, workspace } from './action.js'
import { npmEnvironment } from './package.js'

const GITLAB_CI_LOCAL = createRequire(import.meta.url).resolve('gitlab-ci-local')

/** A module with `Set.prototype.union`, which gitlab-ci-local needs and Node 20 doesn't have. */
const SET_UNION = `data:text/javascript,${encodeURIComponent(
  'Set.prototype.union ??= function (other) { return new Set([...this, ...other]) }'
)}`

/** Whether gitlab-ci-local can run here. It copies artifacts with rsync. */
export const canRunPipelines = spawnSync('rsync', ['--version']).status === 0

/** The result of a pipeline. */
export interface PipelineRun {
  readonly code: number | null
  /** Standard output and standard error. */
  readonly log: string
  /** The exit code of each job that ran, by name. */
  readonly jobs: Readonly<Record<string, number>>
  /** The folder of the repository. */
  readonly folder: string
  /** Returns the content of a file that a job wrote; undefined if there is none. */
  readonly fileOf: (job: string, file: string) => string | undefined
  /** Returns the content of an artifact of a job; undefined if there is none. */
  readonly artifactOf: (job: string, file: string) => string | undefined
  /** The programs that could use the network, if the pipeline started any. */
  readonly networkCalls: string
}

/**
 * Runs a pipeline with gitlab-ci-local in a new repository, which contains the component. Jobs run
 * in a shell, each in its own folder. The account's credentials are CI/CD variables unless
 * `variables` replaces them.
 */
export async function runPipeline(
  configuration: object,
  variables: Readonly<Record<string, string>> = {}
): Promise<PipelineRun> {
  const folder = repositoryWith(configuration, {
    // gitlab-ci-local says "false".
    GITLAB_CI: 'true',
    SPECTRA_USERNAME: USERNAME,
    SPECTRA_PASSWORD: PASSWORD,
    ...variables
  })
  const { programs, calls } = recordedPrograms(['docker', 'podman', 'ssh', 'curl'])
  const home = workspace()
  const npm = npmEnvironment(home)
  const options = ['--force-shell-executor', '--shell-isolation', '--no-artifacts-to-source']
  const child = spawn(
    process.execPath,
    ['--import', SET_UNION, GITLAB_CI_LOCAL, ...options, '--no-color', '--home', home],
    {
      cwd: folder,
      env: { ...npm, PATH: [programs, npm['PATH']].join(path.delimiter) },
      stdio: ['ignore', 'pipe', 'pipe']
    }
  )
  let log = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (log += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (log += text))
  const [code] = (await once(child, 'close')) as [number | null]
  const state = path.join(folder, '.gitlab-ci-local')
  return {
    code,
    log,
    jobs: exitCodesIn(log),
    folder,
    fileOf: (job, file) => readIfExists(path.join(state, 'builds', job, file)),
    artifactOf: (job, file) => readIfExists(path.join(state, 'artifacts', job, file)),
    networkCalls: readFileSync(calls, 'utf8')
  }
}

/** Creates a repository with a pipeline, the component, and CI/CD variables. */
function repositoryWith(configuration: object, variables: object): string {
  const folder = workspace({
    '.gitlab-ci.yml': stringify(configuration),
    '.gitlab-ci-local-variables.yml': stringify(variables)
  })
  cpSync('templates', path.join(folder, 'templates'), { recursive: true })
  writeFileSync(path.join(folder, '.gitignore'), '.gitlab-ci-local*\n')
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, stdio: 'pipe' })
  git('init', '--initial-branch', 'main')
  git('remote', 'add', 'origin', 'https://gitlab.example.com/acme/app.git')
  git('add', '--all')
  const author = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com']
  git(...author, 'commit', '--no-gpg-sign', '--message', 'Add the pipeline')
  return folder
}

/** Returns a folder with programs that only record that they were called. */
function recordedPrograms(names: readonly string[]) {
  const programs = workspace({ calls: '' })
  const calls = path.join(programs, 'calls')
  for (const name of names) {
    const file = path.join(programs, name)
    writeFileSync(file, `#!/bin/sh\necho "${name} $*" >> '${calls}'\nexit 1\n`)
    chmodSync(file, 0o755)
  }
  return { programs, calls }
}

function exitCodesIn(log: string): Record<string, number> {
  const finished = log.matchAll(
    /^(?!pipeline )(\S+) +finished in [\d.]+ \S+(?: +(?:FAIL|WARN) +(\d+))?/gm
  )
  return Object.fromEntries([...finished].map(([, job = '', code]) => [job, Number(code ?? 0)]))
}

function readIfExists(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}
