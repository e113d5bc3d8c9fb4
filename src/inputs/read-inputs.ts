import { tmpdir } from 'node:os'
import path from 'node:path'

import { originOf, readOrigin, type Origin } from '../platform/origin.js'
import { createRedactor } from '../text/redact.js'
import { readCredentials } from './credentials.js'
import { throwIfAny } from './error.js'
import { readFiles, readShard } from './files.js'
import type { Inputs, ReleaseInputs } from './inputs.js'
import { propertiesReader, readArchive, readMetadata } from './metadata.js'
import { InputReader } from './reader.js'
import { readRelease } from './release.js'
import { readSampleUrl } from './sample-url.js'
import { readSarifFile } from './sarif-file.js'
import { distinctSecrets, secretsOf } from './secrets.js'
import { readService } from './service.js'
import { readExceptionsPath, readFailOn, readPending } from './verdicts.js'

/** Minimum length of secrets that are redacted in file names, in characters. */
const SHORTEST_IN_NAME = 8

/**
 * Reads and checks all inputs. Problems are reported in the order of reading.
 * @param env the environment: `INPUT_*` and `GITHUB_*`
 * @throws {InputError} one error for all problems
 */
export function readInputs(env: NodeJS.ProcessEnv): Inputs {
  const reader = new InputReader(env)
  const dryRun = reader.flag('dry-run')
  const archive = readArchive(reader)
  const credentials = readCredentials(reader, dryRun)
  const release = readRelease(reader)
  const origin = readOrigin(env)
  const metadata = readMetadata(reader, archive, release.release ? originFor(release) : origin)
  const failOn = readFailOn(reader)
  const temporaryFolder = env['RUNNER_TEMP'] ?? tmpdir()
  const resultsFile = path.resolve(
    reader.text('results-file') || path.join(temporaryFolder, 'spectra-results.json')
  )
  const secretTexts = secretsOf(env)
  const inputs: Inputs = {
    dryRun,
    credentials,
    secrets: distinctSecrets(reader),
    redact: createRedactor(secretTexts),
    redactName: createRedactor(secretTexts.filter(({ length }) => length >= SHORTEST_IN_NAME)),
    ...release,
    origin,
    workspace: env['GITHUB_WORKSPACE'] ?? process.cwd(),
    ...metadata,
    releasePropertiesFor: propertiesReader(reader),
    ...readFiles(reader),
    subscribe: reader.choice('subscribe', ['', 'data_change']) === 'data_change',
    ...readService(reader),
    ifSampleExists: reader.choice('if-sample-exists', ['upload', 'metadata', 'reanalyze', 'skip']),
    failOn,
    exceptionsFile: readExceptionsPath(reader, resultsFile),
    ...readPending(reader),
    sarifFile: readSarifFile(reader, resultsFile),
    shard: readShard(reader),
    resumeFrom: reader.lines('resume-from').map(file => path.resolve(file)),
    resultsFile,
    temporaryFolder,
    summary: reader.flag('summary'),
    sampleUrl: readSampleUrl(reader)
  }
  throwIfAny(reader.problems)
  return inputs
}

/** A placeholder for the release, which isn't known yet, to check the properties early. */
function originFor({ repository, release }: ReleaseInputs): Origin {
  return originOf(repository, release, 'https://github.com')
}
