import { readCredentials } from './credentials.js'
import { throwIfAny } from './error.js'
import { readIssue } from './issue.js'
import { reportObstacle } from './obstacle.js'
import { readOutputs } from './outputs.js'
import { InputReader } from './reader.js'
import { readGithubApiUrl } from './release.js'
import { writtenWithResults } from './same-file.js'
import { readRedactors } from './secrets.js'
import { readService } from './service.js'
import type { Settings } from './settings.js'
import { readStateFile, writtenWith } from './state-file.js'
import { readExceptionsPath, readFailOnWatch, readVerdictTimeout } from './verdicts.js'
import type { WatchInputs } from './watch-inputs.js'
import { readWatchedReleases } from './watched-releases.js'

/** Inputs that shared code reads, but that watch/action.yml doesn't have. */
const ABSENT = ['archive-password', 'parallel-jobs', 'concurrency', 'stall-timeout-seconds']

/** The default name of the results file. */
export const WATCH_RESULTS_NAME = 'spectra-watch.json'

/**
 * Reads and checks all inputs of watch/action.yml. Problems are reported in the order of reading.
 * @throws {InputError} one error for all problems
 */
export function readWatchInputs(settings: Settings): WatchInputs {
  const reader = new InputReader(settings, ABSENT)
  const dryRun = reader.flag('dry-run')
  const credentials = readCredentials(reader, dryRun)
  const releases = readWatchedReleases(reader)
  const issue = readIssue(reader, dryRun, releases.repository)
  const otherwise = issue.issue ? 'issue' : ''
  const githubApiUrl = readGithubApiUrl(reader, reader.text('release') ? 'release' : otherwise)
  const outputs = readOutputs(reader, WATCH_RESULTS_NAME)
  // The file is written last, after charged lookups.
  const resultsFile = reader.text('results-file') || outputs.resultsFile
  reportObstacle(reader, { name: 'results-file', value: resultsFile })
  const stateFile = readStateFile(reader, outputs.resultsFile)
  const inputs: WatchInputs = {
    dryRun,
    credentials,
    ...readRedactors(reader),
    ...releases,
    ...issue,
    githubToken: reader.secret('github-token'),
    githubApiUrl,
    origin: settings.platform.origin,
    reanalyze: reader.flag('reanalyze'),
    verdictTimeoutMinutes: readVerdictTimeout(reader),
    failOn: readFailOnWatch(reader),
    exceptionsFile: readExceptionsPath(reader, [
      writtenWithResults(outputs.resultsFile),
      ...writtenWith(stateFile)
    ]),
    stateFile,
    ...outputs,
    ...readService(reader)
  }
  throwIfAny(reader.problems)
  return inputs
}
