import { findReleaseAssets } from '../../artifacts/release-assets.js'
import type { Context } from '../../context.js'
import { InputError } from '../../inputs/error.js'
import type { WatchInputs } from '../../inputs/watch-inputs.js'
import { ReleasesApi } from '../../releases/releases.js'
import type { SampleResult } from '../../results/schema.js'
import type { Subject } from '../../results/watch.js'
import type { FoundAssets, WatchedAsset } from '../../results/watched-samples.js'
import { listNames } from '../../text/format.js'
import { PROGRAM } from '../../version.js'

/** What is watched. */
export interface FoundSubjects extends FoundAssets {
  readonly subjects: readonly Subject[]
  /** Assets that could not be identified, one sentence each. */
  readonly failures: readonly string[]
  /** Other observations, one sentence each. */
  readonly notes: readonly string[]
}

/**
 * Finds the assets of the releases to watch.
 * @throws {InputError} when no release has assets that match `files`
 * @throws {GithubError} when a release can't be read
 */
export async function findReleases(inputs: WatchInputs, context: Context): Promise<FoundSubjects> {
  const { githubApiUrl: apiUrl, githubToken: token, repository, retries, redact } = inputs
  const stallMs = inputs.stallTimeoutSeconds * 1000
  const client = { apiUrl, repository, token, userAgent: PROGRAM, retries, stallMs, redact }
  const releases = new ReleasesApi(client)
  try {
    const found = new Map<string, FoundSubjects>()
    for (const release of inputs.releases) {
      const one = await findRelease(releases, { inputs, release }, context)
      // `latest` and a tag can be the same release.
      const [{ key }] = one.subjects
      found.set(key, one)
    }
    const all = [...found.values()]
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
  } finally {
    releases.close()
  }
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
    // GitHub ignores the case of repositories, but not of tags.
    const key = `release ${repository.toLowerCase()} ${tag}`
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
