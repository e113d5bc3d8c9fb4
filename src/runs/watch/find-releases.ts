import { findReleaseAssets } from '../../artifacts/release-assets.js'
import type { Context } from '../../context.js'
import { InputError } from '../../inputs/error.js'
import type { WatchInputs } from '../../inputs/watch-inputs.js'
import { GithubError } from '../../releases/error.js'
import { ReleasesApi } from '../../releases/releases.js'
import type { SampleResult } from '../../results/schema.js'
import type { Subject } from '../../results/watch.js'
import type { WatchState } from '../../results/watch-state.js'
import type { FoundAssets, WatchedAsset } from '../../results/watched-samples.js'
import { listNames } from '../../text/format.js'
import { PROGRAM } from '../../version.js'

/** Maximum number of errors to quote if no release can be read. */
const MAX_ERRORS = 3

/** What is watched. */
export interface FoundSubjects extends FoundAssets {
  readonly subjects: readonly Subject[]
  /** Releases that could not be read, and assets that could not be identified. One sentence each. */
  readonly failures: readonly string[]
  /** Other observations, one sentence each. */
  readonly notes: readonly string[]
}

/**
 * Finds the assets of the releases to watch. If a release can't be read, the others are watched, and
 * so are its files in the state file.
 * @throws {InputError} when no release has assets that match `files`
 * @throws {GithubError} when no release can be read
 */
export async function findReleases(
  inputs: WatchInputs,
  state: WatchState | null,
  context: Context
): Promise<FoundSubjects> {
  const read = await readReleases(inputs, context)
  const found = [...read.found.values()]
  const known = unreadSubjects(state, inputs.repository, read)
  const all = [...found, unreadReleases(read.unread, known)]
  const assets = all.flatMap(one => one.assets)
  const failures = all.flatMap(one => one.failures)
  if (assets.length + failures.length === 0) {
    const tags = listNames(inputs.releases, 10)
    throw new InputError([`release is "${tags}": there are no assets to watch.`])
  }
  return {
    subjects: all.flatMap(one => one.subjects),
    assets,
    incompleteReleases: all.flatMap(one => one.incompleteReleases),
    failures,
    notes: all.flatMap(one => one.notes)
  }
}

interface ReadReleases {
  /** The releases that were read, by key. */
  readonly found: ReadonlyMap<string, FoundRelease>
  /** Why the others could not be read, by `latest` or tag. */
  readonly unread: ReadonlyMap<string, string>
}

/** @throws {GithubError} when no release can be read */
async function readReleases(inputs: WatchInputs, context: Context): Promise<ReadReleases> {
  const { githubApiUrl: apiUrl, githubToken: token, repository, retries, redact } = inputs
  const stallMs = inputs.stallTimeoutSeconds * 1000
  const client = { apiUrl, repository, token, userAgent: PROGRAM, retries, stallMs, redact }
  const releases = new ReleasesApi(client)
  const found = new Map<string, FoundRelease>()
  const unread = new Map<string, string>()
  try {
    for (const release of inputs.releases) {
      try {
        const one = await findRelease(releases, { inputs, release }, context)
        // `latest` and a tag can be the same release.
        found.set(one.subjects[0].key, one)
      } catch (error) {
        if (!(error instanceof GithubError)) throw error
        unread.set(release, error.message)
      }
    }
  } finally {
    releases.close()
  }
  if (found.size > 0) return { found, unread }
  throw new GithubError([...new Set(unread.values())].slice(0, MAX_ERRORS).join('; '))
}

/** Returns the releases in the state file that could not be read. `latest` can be any of them. */
function unreadSubjects(
  state: WatchState | null,
  repository: string,
  { found, unread }: ReadReleases
): Subject[] {
  const prefix = keyOf(repository, '')
  const keys = new Set(state?.samples.flatMap(({ subjects }) => subjects))
  return [...keys]
    .filter(key => key.startsWith(prefix) && !found.has(key))
    .map(key => ({ key, tag: key.slice(prefix.length) }))
    .filter(({ tag }) => unread.has('latest') || unread.has(tag))
    .map(({ key, tag }) => ({ key, kind: 'release', repository, tag, url: '' }))
}

/** @param known those in the state file */
function unreadReleases(
  unread: ReadonlyMap<string, string>,
  known: readonly Subject[]
): FoundSubjects {
  const isKnown = (release: string) =>
    release === 'latest' ? known.length > 0 : known.some(({ tag }) => tag === release)
  const failures = [...unread].map(([release, message]) => {
    // The latest release can be one that was read by its tag.
    const otherwise = `its files ${release === 'latest' ? 'may not be' : 'are not'} watched`
    const result = isKnown(release) ? 'only its files from earlier runs are watched' : otherwise
    return `Release ${release} could not be read, so ${result}: ${message}`
  })
  const incompleteReleases = known.map(({ key }) => key)
  return { subjects: known, assets: [], incompleteReleases, failures, notes: [] }
}

// GitHub ignores the case of repositories, but not of tags.
function keyOf(repository: string, tag: string): string {
  return `release ${repository.toLowerCase()} ${tag}`
}

interface FoundRelease extends FoundSubjects {
  readonly subjects: readonly [Subject]
}

async function findRelease(
  releases: ReleasesApi,
  { inputs, release }: { readonly inputs: WatchInputs; readonly release: string },
  context: Context
): Promise<FoundRelease> {
  const rules = {
    ...{ release, patterns: inputs.patterns, temporaryFolder: inputs.temporaryFolder },
    ...({ ifNoFilesFound: 'warn', ifPatternUnmatched: 'warn', maxFiles: Infinity } as const),
    ...{ shard: undefined, subscribe: false }
  }
  const source = await findReleaseAssets(releases, { inputs: rules, earlier: new Map() }, context)
  try {
    const { tag, url } = source.release
    const { repository } = inputs
    const key = keyOf(repository, tag)
    const unread = [...source.unread]
    const assets: WatchedAsset[] = []
    for await (const batch of source.batches) {
      unread.push(...batch.unread)
      for (const { result } of batch.candidates) {
        const { sha256, size, files } = result
        if (sha256 === null) continue
        assets.push(...files.map(name => ({ sha256, name, size, subject: key })))
      }
    }
    return {
      subjects: [{ key, kind: 'release', repository, tag, url }],
      assets,
      incompleteReleases: unread.length > 0 ? [key] : [],
      failures: unread.map(result => unreadText(tag, result)),
      notes: source.notes.map(note => `Release ${tag}: ${note}`)
    }
  } finally {
    await source.downloads.delete()
  }
}

function unreadText(tag: string, { files, error }: SampleResult): string {
  return `Release ${tag}: ${listNames(files, 3)}: ${error?.message ?? ''}`
}
