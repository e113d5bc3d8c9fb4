import path from 'node:path'

import { originOf, type Origin } from '../platform/origin.js'
import { readCredentials } from './credentials.js'
import { readDynamicAnalysis } from './dynamic-analysis.js'
import { throwIfAny } from './error.js'
import { readFiles, readShard } from './files.js'
import type { Inputs, ReleaseInputs } from './inputs.js'
import { propertiesReader, readArchive, readMetadata } from './metadata.js'
import { readOutputs } from './outputs.js'
import { InputReader } from './reader.js'
import { readRelease } from './release.js'
import { readSarifFile } from './sarif-file.js'
import { writtenWithResults } from './same-file.js'
import { distinctSecrets, readRedactors } from './secrets.js'
import { readService } from './service.js'
import type { Settings } from './settings.js'
import { readExceptionsPath, readFailOn, readPending, requireFailOn } from './verdicts.js'

/** The default name of the results file. */
export const RESULTS_NAME = 'spectra-results.json'

/**
 * Reads and checks all inputs. Problems are reported in the order of reading.
 * @throws {InputError} one error for all problems
 */
export function readInputs(settings: Settings): Inputs {
  const reader = new InputReader(settings)
  const { origin, workspace } = settings.platform
  const dryRun = reader.flag('dry-run')
  const archive = readArchive(reader)
  const credentials = readCredentials(reader, dryRun)
  const release = readRelease(reader)
  const metadata = readMetadata(reader, archive, release.release ? originFor(release) : origin)
  const failOn = readFailOn(reader)
  requireFailOn(reader, 'exceptions-file')
  const outputs = readOutputs(reader, RESULTS_NAME)
  const inputs: Inputs = {
    dryRun,
    credentials,
    secrets: distinctSecrets(reader),
    ...readRedactors(reader),
    ...release,
    origin,
    workspace,
    ...metadata,
    releasePropertiesFor: propertiesReader(reader),
    ...readFiles(reader),
    subscribe: reader.choice('subscribe', ['', 'data_change']) === 'data_change',
    ...readService(reader),
    ifSampleExists: reader.choice('if-sample-exists', ['upload', 'metadata', 'reanalyze', 'skip']),
    dynamicAnalysis: readDynamicAnalysis(reader),
    failOn,
    exceptionsFile: readExceptionsPath(reader, [writtenWithResults(outputs.resultsFile)]),
    ...readPending(reader),
    sarifFile: readSarifFile(reader, outputs.resultsFile),
    shard: readShard(reader),
    resumeFrom: reader.lines('resume-from').map(file => path.resolve(file)),
    ...outputs
  }
  throwIfAny(reader.problems)
  return inputs
}

/** A placeholder for the release, which isn't known yet, to check the properties early. */
function originFor({ repository, release }: ReleaseInputs): Origin {
  return originOf(repository, release, 'https://github.com')
}
