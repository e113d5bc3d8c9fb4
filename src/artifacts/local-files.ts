import type { Context } from '../context.js'
import { InputError } from '../inputs/error.js'
import type { Inputs } from '../inputs/inputs.js'
import { logFound } from '../report/log-files.js'
import { ownFiles } from '../results/own-files.js'
import type { EarlierResults } from '../results/resume.js'
import { quantity } from '../text/format.js'
import type { Source } from './candidate.js'
import { contentKey } from './content-key.js'
import { findArtifacts, type FoundFiles, type Search } from './find.js'
import { readCandidates, unreadResults } from './read-candidates.js'
import { validateSelection } from './selection.js'
import { takeShard } from './shard.js'

/**
 * Finds the files that match the globs.
 * @throws {InputError} when the selection is invalid, for example because no files match
 */
export async function findLocalFiles(
  inputs: Inputs,
  earlier: EarlierResults,
  context: Context
): Promise<Source> {
  const { log } = context
  const resultsFiles = [inputs.resultsFile, ...inputs.resumeFrom]
  const ignoredFiles = [...resultsFiles.flatMap(ownFiles), inputs.sarifFile]
  const found = await findFiles({ ...inputs, ignoredFiles })
  const { errors, warnings } = validateSelection(found, inputs)
  if (errors.length > 0) throw new InputError(errors)
  for (const warning of warnings) log.warning(warning)
  if (found.artifacts.length > 0) logFound(found.artifacts, found.hidden, log)

  const { shard } = inputs
  const artifacts = shard ? await takeShard(found.artifacts, shard, contentKey) : found.artifacts
  if (shard) {
    const files = quantity(artifacts.length, 'file')
    log.info(`This job processes ${files}: part ${shard.index} of ${shard.count}`)
  }
  return {
    names: artifacts.map(({ name }) => name),
    allNames: [...found.artifacts, ...found.unreadable.map(({ file }) => file)].map(
      ({ name }) => name
    ),
    localFiles: artifacts,
    sameContent: [],
    unread: unreadResults(found.unreadable, log),
    batches: readCandidates(artifacts, { subscribe: inputs.subscribe, earlier }, context),
    notes: warnings
  }
}

/** @throws {InputError} when a pattern can't be used or a folder can't be read */
async function findFiles(search: Search): Promise<FoundFiles> {
  try {
    return await findArtifacts(search)
  } catch (cause) {
    throw new InputError([(cause as Error).message], { cause })
  }
}
