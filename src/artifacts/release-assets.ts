import type { Context } from '../context.js'
import type { Inputs } from '../inputs/inputs.js'
import type { ReleasesApi } from '../releases/releases.js'
import type { Asset, Release } from '../releases/responses.js'
import { logFailed } from '../report/log-files.js'
import { initialResult, unreadResult } from '../results/initial-result.js'
import type { EarlierResults } from '../results/resume.js'
import type { SampleResult } from '../results/schema.js'
import { quantity } from '../text/format.js'
import type { Artifact } from './artifact.js'
import { AssetDownloads } from './asset-downloads.js'
import type { Candidate, CandidateBatch, Source } from './candidate.js'
import { readCandidates } from './read-candidates.js'
import { readSamples, type Sample } from './samples.js'
import {
  selectAssets,
  type AssetRules,
  type NamedAsset,
  type SelectedAssets
} from './select-assets.js'

/** The assets of a release. */
export interface ReleaseSource extends Source {
  readonly release: Release
  readonly downloads: AssetDownloads
}

export interface ReleaseOptions {
  readonly inputs: AssetRules & Pick<Inputs, 'release' | 'subscribe' | 'temporaryFolder'>
  readonly earlier: EarlierResults
}

/**
 * Finds the assets of a release. Assets are identified by GitHub's digests. Those without a digest
 * are downloaded.
 * @throws {InputError} when the selection is invalid, for example because no files match
 * @throws {GithubError} when the release can't be read
 */
export async function findReleaseAssets(
  releases: ReleasesApi,
  { inputs, earlier }: ReleaseOptions,
  context: Context
): Promise<ReleaseSource> {
  const { log, signal } = context
  const release = await releases.findRelease(inputs.release, signal)
  const listed = await releases.listAssets(release, signal)
  const selected = await selectAssets(listed, release, inputs)
  for (const note of selected.notes) log.warning(note)
  log.info(
    `Release ${release.tag}: ${quantity(selected.allNames.length, 'asset')}${shardText(selected, inputs)}`
  )

  const downloads = await AssetDownloads.create(inputs.temporaryFolder, releases, context)
  try {
    const { artifacts, failed } = await downloadWithoutDigest(selected, downloads, signal)
    const unusable = selected.unusable.map(asset => failedAsset(asset, asset.problem))
    const unread = [...unusable, ...failed]
    for (const result of unread) logFailed(result, log)
    const byDigest = assetsByDigest(selected)
    const identified = [...byDigest].map(([sha256, assets]): Candidate => {
      const files = assets.map(({ name }) => name)
      const sample = { sha1: null, sha256, size: assets[0]?.size ?? 0, files }
      return {
        result: initialResult(sample, earlier.get(sha256), inputs.subscribe),
        sample: () => downloadSample(assets, downloads, signal)
      }
    })
    async function* batches(): AsyncGenerator<CandidateBatch> {
      yield* readCandidates(artifacts, { subscribe: inputs.subscribe, earlier }, context)
      yield { candidates: identified, unread: [] }
    }
    return {
      names: selected.usable.map(({ name }) => name),
      allNames: selected.allNames,
      localFiles: artifacts,
      sameContent: [...byDigest.values()],
      unread,
      batches: batches(),
      notes: selected.notes,
      release,
      downloads
    }
  } catch (error) {
    await downloads.delete()
    throw error
  }
}

function shardText({ usable, unusable }: SelectedAssets, { shard }: AssetRules): string {
  if (!shard) return ''
  const files = usable.length + unusable.length
  return `, of which this job processes ${files}: part ${shard.index} of ${shard.count}`
}

/**
 * Downloads the assets without a digest, and all others of the same size. If the run is canceled,
 * the remaining assets are not attempted.
 */
async function downloadWithoutDigest(
  { usable, sizesWithoutDigest }: SelectedAssets,
  downloads: AssetDownloads,
  signal: AbortSignal
): Promise<{ artifacts: Artifact[]; failed: SampleResult[] }> {
  const artifacts: Artifact[] = []
  const failed: SampleResult[] = []
  for (const asset of usable) {
    if (!sizesWithoutDigest.has(asset.size)) continue
    try {
      signal.throwIfAborted()
      artifacts.push(await downloads.download(asset))
    } catch (error) {
      failed.push(failedAsset(asset, signal.aborted ? undefined : (error as Error).message))
    }
  }
  return { artifacts, failed }
}

/** Groups the assets that are identified by their digests. */
function assetsByDigest({ usable, sizesWithoutDigest }: SelectedAssets): Map<string, Asset[]> {
  const assets = new Map<string, Asset[]>()
  for (const asset of usable) {
    if (!asset.sha256 || sizesWithoutDigest.has(asset.size)) continue
    assets.set(asset.sha256, [...(assets.get(asset.sha256) ?? []), asset])
  }
  return assets
}

/** Downloads and hashes one of several assets with the same content. */
async function downloadSample(
  assets: readonly Asset[],
  downloads: AssetDownloads,
  signal: AbortSignal
): Promise<Sample> {
  const [first, ...duplicates] = assets
  if (!first) throw new Error('no asset')
  for await (const { samples, unread } of readSamples([await downloads.download(first)], signal)) {
    const [sample] = samples
    if (sample && sample.sha256 !== first.sha256) throw new Error('changed after it was downloaded')
    if (sample) return { ...sample, files: [sample.files[0], ...duplicates.map(notDownloaded)] }
    if (unread[0]?.reason) throw new Error(`can't be read: ${unread[0].reason}`)
  }
  throw new Error('the run was stopped')
}

/**
 * Returns the result for an asset that was not downloaded.
 * @param problem undefined if the run was canceled
 */
function failedAsset(asset: NamedAsset, problem: string | undefined): SampleResult {
  return unreadResult({ file: asset, reason: problem }, 'download')
}

/** Its path is never used, because the content is that of another asset. */
function notDownloaded({ name, size }: Asset): Artifact {
  return { path: '', name, size }
}
