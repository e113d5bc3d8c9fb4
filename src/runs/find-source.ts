import type { Source } from '../artifacts/candidate.js'
import { findLocalFiles } from '../artifacts/local-files.js'
import { findReleaseAssets } from '../artifacts/release-assets.js'
import type { Context } from '../context.js'
import type { Inputs } from '../inputs/inputs.js'
import { originOf, type Origin } from '../platform/origin.js'
import { withBlock } from '../releases/notes-block.js'
import { ReleasesApi } from '../releases/releases.js'
import type { Release } from '../releases/responses.js'
import { notesOf, type NotesContent } from '../report/release-notes.js'
import type { EarlierResults } from '../results/resume.js'
import { formatSize } from '../text/format.js'
import { PROGRAM } from '../version.js'
import type { Reading } from './reading.js'

/** The files or release assets of a run. */
export interface RunSource extends Source {
  /** The origin of the files if it isn't that of the run; undefined for local files. */
  readonly origin: Origin | undefined
  /** Updates the release notes; undefined unless `release-notes` is set. */
  readonly writeNotes: ((content: NotesContent) => Promise<void>) | undefined
  /** Deletes downloads and closes connections. */
  readonly close: () => Promise<void>
}

export interface SourceOptions {
  readonly inputs: Inputs
  readonly earlier: EarlierResults
  readonly reading: Reading
}

/**
 * Finds the files that match `files`, or the assets of `release`.
 * @throws {InputError} when the selection is invalid, for example because no files match
 * @throws {GithubError} when the release can't be read
 */
export async function findSource(
  { inputs, earlier, reading }: SourceOptions,
  context: Context
): Promise<RunSource> {
  if (inputs.release) return findRelease({ inputs, earlier, reading }, context)
  const source = await findLocalFiles(inputs, earlier, { ...context, signal: reading.signal })
  return {
    ...source,
    origin: undefined,
    writeNotes: undefined,
    close: () => Promise.resolve()
  }
}

async function findRelease(
  { inputs, earlier, reading }: SourceOptions,
  context: Context
): Promise<RunSource> {
  const { repository, githubToken: token, githubApiUrl: apiUrl, retries, redact } = inputs
  const stallMs = inputs.stallTimeoutSeconds * 1000
  const client = { apiUrl, repository, token, userAgent: PROGRAM, retries, stallMs, redact }
  const releases = new ReleasesApi(client)
  // The connections for reading may have been idle for hours when the notes are written.
  const notes = new ReleasesApi(client)
  const close = () => {
    releases.close()
    notes.close()
  }
  try {
    const readingContext = { ...context, signal: reading.signal }
    const source = await findReleaseAssets(releases, { inputs, earlier }, readingContext)
    const { release } = source
    return {
      ...source,
      origin: originOf(repository, release.tag, release.url),
      writeNotes:
        inputs.releaseNotes && !inputs.dryRun
          ? notesWriter(notes, release, context.signal)
          : undefined,
      async close() {
        context.log.info(`Downloaded ${formatSize(source.downloads.bytes)} of the release`)
        await source.downloads.delete()
        close()
      }
    }
  } catch (error) {
    close()
    throw error
  }
}

/** @param signal that of the run, because the notes are written even if reading stops early */
function notesWriter(releases: ReleasesApi, release: Release, signal: AbortSignal) {
  return async (content: NotesContent): Promise<void> => {
    const blocks = notesOf(content)
    const edit = (notes: string) => {
      const edited = withBlock(notes, blocks)
      if (edited === undefined) throw new Error('there is no room for them')
      return edited
    }
    await releases.editNotes(release, edit, signal)
  }
}
