import { tmpdir } from 'node:os'
import path from 'node:path'

import { distinctSecrets, readCredentials, readSecrets, type Secret } from './credentials.js'
import { throwIfAny } from './error.js'
import { readProperties } from './properties.js'
import { DEFAULTS, inputReader, type InputReader } from './reader.js'
import { readRelease } from './release.js'
import { readSarifFile } from './sarif-file.js'
import { metadataProblems } from './metadata-problems.js'
import type { MetadataSettings } from '../spectra/metadata.js'
import { originOf, readOrigin, type Origin } from '../platform/origin.js'
import { createRedactor, type Redact } from '../text/redact.js'
import type { Credentials } from '../spectra/caller.js'

/** What to do for samples that the service already has. */
export type IfSampleExists = 'upload' | 'metadata' | 'reanalyze' | 'skip'

/** A verdict that fails the step. `suspicious` includes malicious. */
export type FailOnVerdict = 'malicious' | 'suspicious'

/** What to do about something that is missing. */
export type Severity = 'error' | 'warn' | 'ignore'

/** One of several jobs that split the files. */
export interface Shard {
  /** From 1 to `count`. */
  readonly index: number
  readonly count: number
}

/** The contract of action.yml, checked. */
export interface Inputs extends MetadataSettings {
  /** Undefined in a dry run, and where secrets are missing and the user said to skip then. */
  readonly credentials: Credentials | undefined
  /** Values that must not appear in metadata. */
  readonly secrets: readonly Secret[]

  /** `latest` or a tag: its assets are the files. Empty: the files are on this machine. */
  readonly release: string
  /** Where the release is. */
  readonly repository: string
  readonly githubToken: string
  readonly githubApiUrl: URL
  /** Whether a block about the samples is written into the release's notes. */
  readonly releaseNotes: boolean

  /** One glob a line as the user wrote it, `!` excludes included. */
  readonly patterns: readonly string[]
  readonly ifNoFilesFound: Severity
  readonly ifPatternUnmatched: Severity
  readonly includeHiddenFiles: boolean
  readonly followSymbolicLinks: boolean
  readonly maxFiles: number

  /** To changes of every sample (`data_change`). */
  readonly subscribe: boolean

  /** Scheme, host and perhaps a path that every request's path is put behind. */
  readonly apiUrl: URL
  /** This job's share of the account's cap, in requests a second. */
  readonly requestsPerSecond: number
  /** Samples whose bytes are under way at once. */
  readonly concurrency: number
  /** Further attempts for one request. */
  readonly retries: number
  /** An attempt without progress for so long has failed. */
  readonly stallTimeoutSeconds: number

  /** What to do for content that the service has. */
  readonly ifSampleExists: IfSampleExists
  /** The verdicts that fail the step; empty when verdicts are not waited for. */
  readonly failOn: readonly FailOnVerdict[]
  readonly verdictTimeoutMinutes: number
  /** What to do about samples without a proven verdict by then. */
  readonly ifVerdictPending: Severity
  /** Where verdicts are written for code scanning; empty for nowhere. */
  readonly sarifFile: string

  /** This job's part of the files; undefined for all of them. */
  readonly shard: Shard | undefined

  /** Results files of earlier runs. */
  readonly resumeFrom: readonly string[]
  readonly resultsFile: string
  /** Where what was downloaded lies as long as it is needed. */
  readonly temporaryFolder: string
  readonly summary: boolean
  readonly dryRun: boolean

  /** Removes every secret from a text. */
  readonly redact: Redact
  /** The same for file names, in which a short secret may be an ordinary word. */
  readonly redactName: Redact
  /**
   * Returns the properties for another origin.
   * @throws {InputError} one error for all problems
   */
  readonly propertiesFor: (origin: Origin) => MetadataSettings['properties']
  /** The folder that names of files are relative to. */
  readonly workspace: string
  readonly origin: Origin
}

/** Minimum length of secrets that are redacted in file names, in characters. */
const SHORTEST_IN_NAME = 8

/**
 * Reads and checks every input.
 * @param env the runner's environment: `INPUT_*` and `GITHUB_*`
 * @throws {InputError} one error for all that is wrong
 */
export function readInputs(env: NodeJS.ProcessEnv): Inputs {
  const problems: string[] = []
  const reader = inputReader(env, problems)
  const origin = readOrigin(env)
  const hidden = secretsOf(env)
  const dryRun = reader.flag('dry-run')
  const temporaryFolder = env['RUNNER_TEMP'] ?? tmpdir()

  const archiveType = reader.choice('archive-type', ['none', 'zip'])
  const archivePassword = reader.secret('archive-password')
  if (archivePassword && archiveType === 'none') {
    problems.push(
      'archive-password is set but archive-type is "none": set archive-type to "zip", or leave the password away.'
    )
  }
  const credentials = readCredentials(reader, dryRun, problems)
  const secrets = distinctSecrets(reader)

  const source = readRelease(reader, env, problems)
  const { release, repository } = source

  // A placeholder for the release, which isn't known yet, to check the properties early.
  const subject = release ? originOf(repository, release, 'https://github.com') : origin
  const settings = { domain: reader.text('domain'), archiveType, archivePassword }
  const properties = readProperties(reader, subject, problems)
  problems.push(...metadataProblems({ ...settings, properties }, secrets))

  const failOn = readFailOn(reader, problems)
  const resultsFile = path.resolve(
    reader.text('results-file') || path.join(temporaryFolder, 'spectra-results.json')
  )

  const patterns = reader.lines('files')
  if (!release && !patterns.some(pattern => !pattern.startsWith('!'))) {
    problems.push(
      patterns.length === 0
        ? 'files is empty: name the artifacts, one glob a line, such as "dist/*.exe".'
        : `files holds only excludes ("${patterns.join('", "')}"): add a glob for what to submit.`
    )
  }

  const inputs: Inputs = {
    credentials,
    secrets,
    ...source,
    githubToken: reader.secret('github-token'),
    patterns,
    ifNoFilesFound: reader.choice('if-no-files-found', ['error', 'warn', 'ignore']),
    ifPatternUnmatched: reader.choice('if-pattern-unmatched', ['error', 'warn', 'ignore']),
    includeHiddenFiles: reader.flag('include-hidden-files'),
    followSymbolicLinks: reader.flag('follow-symbolic-links'),
    maxFiles: reader.number('max-files', { whole: true, from: 1, to: 1_000_000 }),
    ...settings,
    properties,
    subscribe: reader.choice('subscribe', ['', 'data_change']) === 'data_change',
    apiUrl: readApiUrl(reader, problems),
    requestsPerSecond:
      reader.number('requests-per-second', { whole: false, from: 0.01, to: 1000 }) /
      reader.number('parallel-jobs', { whole: true, from: 1, to: 256 }),
    concurrency: reader.number('concurrency', { whole: true, from: 1, to: 64 }),
    retries: reader.number('retries', { whole: true, from: 0, to: 20 }),
    stallTimeoutSeconds: reader.number('stall-timeout-seconds', { whole: true, from: 1, to: 3600 }),
    ifSampleExists: reader.choice('if-sample-exists', ['upload', 'metadata', 'reanalyze', 'skip']),
    failOn,
    verdictTimeoutMinutes: reader.number('verdict-timeout-minutes', {
      whole: false,
      from: 0,
      to: 1440
    }),
    ifVerdictPending: reader.choice('if-verdict-pending', ['error', 'warn', 'ignore']),
    sarifFile: readSarifFile(reader, resultsFile, problems),
    shard: readShard(reader, problems),
    resumeFrom: reader.lines('resume-from').map(file => path.resolve(file)),
    resultsFile,
    temporaryFolder,
    redact: createRedactor(hidden),
    redactName: createRedactor(hidden.filter(({ length }) => length >= SHORTEST_IN_NAME)),
    propertiesFor: other => {
      // Problems with the lines themselves were reported above.
      const changed = readProperties(reader, other, [])
      throwIfAny(metadataProblems({ ...settings, properties: changed }, secrets))
      return changed
    },
    summary: reader.flag('summary'),
    dryRun,
    workspace: env['GITHUB_WORKSPACE'] ?? process.cwd(),
    origin
  }
  throwIfAny(problems)
  return inputs
}

/**
 * Returns the secrets, and the credentials as they are sent. Reads them directly from the
 * environment, so that they can be masked before errors about inputs are printed.
 */
export function secretsOf(env: NodeJS.ProcessEnv): readonly string[] {
  const reader = inputReader(env, [])
  const password = reader.secret('password')
  const pair = password && `${reader.text('username')}:${password}`
  return [...readSecrets(reader).map(({ value }) => value), pair].filter(Boolean)
}

/** One or both of the two, however they are set apart. */
function readFailOn(reader: InputReader, problems: string[]): FailOnVerdict[] {
  const value = reader.text('fail-on')
  const words = value.split(/[\s,]+/).filter(Boolean)
  const known = words.filter(word => word === 'malicious' || word === 'suspicious')
  if (known.length < words.length) {
    problems.push(`fail-on is "${value}": it takes "malicious", "suspicious", both, or empty.`)
  }
  return known
}

function readShard(reader: InputReader, problems: string[]): Shard | undefined {
  const value = reader.text('shard')
  if (!value) return undefined
  const [, index, count] = (/^(\d+)\/(\d+)$/.exec(value) ?? []).map(Number)
  if (index === undefined || count === undefined || index < 1 || index > count || count > 256) {
    problems.push(
      `shard is "${value}": it takes i/n, such as "1/3", with i from 1 to n and n up to 256.`
    )
    return undefined
  }
  return { index, count }
}

function readApiUrl(reader: InputReader, problems: string[]): URL {
  const value = reader.text('api-url')
  const fallback = new URL(DEFAULTS['api-url'])
  if (!URL.canParse(value)) {
    problems.push(`api-url is "${value}": it takes a URL such as ${fallback.origin}.`)
    return fallback
  }
  const url = new URL(value)
  if (url.username || url.password) {
    problems.push('api-url holds credentials: they belong into username and password.')
    return fallback
  }
  const loopback = /^(localhost|\[::1\]|127(\.\d+){3})$/.test(url.hostname)
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && loopback)) {
    problems.push(`api-url is "${value}": it takes https (http only for this machine itself).`)
  }
  if (url.search || url.hash) {
    problems.push(`api-url is "${value}": it can't hold a query or a fragment.`)
  }
  return url
}
