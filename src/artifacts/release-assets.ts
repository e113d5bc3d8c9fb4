import { mkdtemp, rm } from 'node:fs/promises'
import path from 'node:path'

import { filterNames, type Artifact } from './find.js'
import { validateSelection } from './selection.js'
import type { Asset, ReleasesApi, Release, UnusableAsset } from '../releases/releases.js'
import { InputError, type Inputs } from '../inputs/inputs.js'
import type { Log } from '../report/log.js'
import { quantity, formatSize } from '../text/format.js'
import { initialResult, unreadResult } from '../results/initial-result.js'
import { type SampleResult } from '../results/schema.js'
import type { EarlierResults } from '../results/resume.js'
import { readSamples, type Sample } from './samples.js'
import { takeShard } from './shard.js'
import type { Batch, Candidate, Source } from './candidate.js'
import { readCandidates } from './local-files.js'

/** A release's files, and the folder where those that had to be downloaded are. */
export interface ReleaseSource extends Source {
  readonly release: Release
  /** How many bytes were downloaded so far. */
  readonly downloaded: () => number
  /** Deletes the downloads. Never rejects. */
  readonly clean: () => Promise<void>
}

/**
 * The assets of a release, known by the digests that GitHub gives; what has none is downloaded.
 * @throws {InputError} when they are not what the user asked for
 * @throws {GithubError} when GitHub does not say
 */
export async function releaseSource(
  github: ReleasesApi,
  inputs: Inputs,
  earlier: EarlierResults,
  log: Log,
  signal: AbortSignal
): Promise<ReleaseSource> {
  const release = await github.findRelease(inputs.release)
  const choice = await selectAssets(await github.listAssets(release), release, inputs)
  const { chosen, unusable, notes, total } = choice
  for (const note of notes) log.warn(note)
  const { shard } = inputs
  const part = shard
    ? `, of which this job processes ${chosen.length + unusable.length}: part ${shard.index} of ${shard.count}`
    : ''
  log.line(`Release ${release.tag}: ${quantity(total, 'asset')}${part}`)

  const folder = await mkdtemp(path.join(inputs.temporaryFolder, 'spectra-assets-'))
  const clean = () => deleteDownloads(folder, log)
  let downloaded = 0
  const download = async (asset: Asset): Promise<Artifact> => {
    const file = path.join(folder, String(asset.id))
    await github.download(asset, file)
    downloaded += asset.size
    log.line(`↓ ${asset.name}  ${formatSize(asset.size)}`)
    return { ...artifactOf(asset), path: file }
  }
  try {
    const { here, gone } = await downloadBlind(choice, download, signal)
    const lost = [...unusable.map(asset => lostResult(asset, asset.problem)), ...gone]
    for (const result of lost) log.failed(result)
    const known = [...equalAssets(choice)].map(([sha256, assets]): Candidate => {
      const files = assets.map(({ name }) => name)
      const content = { sha1: null, sha256, size: assets[0]?.size ?? 0, files }
      return {
        result: initialResult(content, earlier.get(sha256), inputs.subscribe),
        sample: () => fetchSample(assets, download, signal)
      }
    })
    async function* batches(): AsyncGenerator<Batch> {
      yield* readCandidates(here, inputs, earlier, log, signal)
      yield { candidates: known, lost: [] }
    }
    return {
      names: choice.chosen.map(({ name }) => name),
      lost,
      batches: batches(),
      notes,
      release,
      downloaded: () => downloaded,
      clean
    }
  } catch (error) {
    await clean()
    throw error
  }
}

/** Deletes a folder of downloads. A failure is only a warning, so that the outcome stays the same. */
async function deleteDownloads(folder: string, log: Log): Promise<void> {
  try {
    // On Windows, a virus scanner may keep a file open for a moment.
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  } catch (error) {
    log.warn(`The downloads in ${folder} could not be deleted: ${(error as Error).message}`)
  }
}

/** Downloads the assets without a digest. If canceled, it records the rest as not attempted. */
async function downloadBlind(
  { chosen, sizesWithoutDigest }: SelectedAssets,
  download: (asset: Asset) => Promise<Artifact>,
  signal: AbortSignal
): Promise<{ here: Artifact[]; gone: SampleResult[] }> {
  const here: Artifact[] = []
  const gone: SampleResult[] = []
  for (const asset of chosen) {
    if (!sizesWithoutDigest.has(asset.size)) continue
    try {
      signal.throwIfAborted()
      here.push(await download(asset))
    } catch (error) {
      gone.push(lostResult(asset, signal.aborted ? undefined : (error as Error).message))
    }
  }
  return { here, gone }
}

/** The assets that are identified by their digests, grouped by content. */
function equalAssets({ chosen, sizesWithoutDigest }: SelectedAssets): Map<string, Asset[]> {
  const digests = new Map<string, Asset[]>()
  for (const asset of chosen) {
    if (!asset.sha256 || sizesWithoutDigest.has(asset.size)) continue
    digests.set(asset.sha256, [...(digests.get(asset.sha256) ?? []), asset])
  }
  return digests
}

type Named = Asset | (UnusableAsset & { readonly name: string })

interface SelectedAssets {
  readonly chosen: readonly Asset[]
  /** Each of these becomes a failed sample. */
  readonly unusable: readonly Exclude<Named, Asset>[]
  /** How many there would be without parts. */
  readonly total: number
  /** What is as large as one without a digest may be equal to it; only its bytes can tell. */
  readonly sizesWithoutDigest: ReadonlySet<number>
  readonly notes: readonly string[]
}

/** Chooses the assets that are not empty, match `files`, and are in this job's part. */
async function selectAssets(
  listed: readonly (Asset | UnusableAsset)[],
  { tag }: Release,
  inputs: Inputs
): Promise<SelectedAssets> {
  const names = listed.flatMap(({ name }) => name ?? [])
  const { matched, unmatched } = filterNames(names, inputs.patterns)
  const wanted = listed.flatMap((asset, index) => {
    // Without a name, the asset can't be filtered out.
    const { name = `unnamed asset ${index + 1}` } = asset
    return asset.name === undefined || matched.includes(name) ? [{ ...asset, name }] : []
  })
  const isUsable = (asset: Named): asset is Asset => asset.problem === undefined
  const empty = wanted.filter(isUsable).filter(asset => asset.size === 0)
  const present = wanted.filter(asset => !isUsable(asset) || asset.size > 0)
  const { errors, warnings } = validateSelection(
    {
      artifacts: present.map(artifactOf),
      empty: empty.map(({ name }) => name),
      hidden: 0,
      outside: [],
      unreadable: [],
      unmatched:
        listed.length > 0
          ? unmatched
          : [{ pattern: tag, nearMiss: 'the release has no assets (yet)' }]
    },
    inputs
  )
  if (errors.length > 0) throw new InputError(errors)

  const usable = present.filter(isUsable)
  const sizesWithoutDigest = new Set(
    usable.filter(({ sha256 }) => !sha256).map(asset => asset.size)
  )
  const keyOf = (asset: Named) =>
    !isUsable(asset)
      ? asset.name
      : sizesWithoutDigest.has(asset.size)
        ? String(asset.size)
        : (asset.sha256 ?? '')
  const mine = inputs.shard ? await takeShard(present, inputs.shard, keyOf) : present
  return {
    chosen: mine.filter(isUsable),
    unusable: mine.filter(asset => !isUsable(asset)),
    total: present.length,
    sizesWithoutDigest,
    notes: warnings
  }
}

/** Downloads one of some assets of equal content, and reads it. */
async function fetchSample(
  assets: readonly Asset[],
  download: (asset: Asset) => Promise<Artifact>,
  signal: AbortSignal
): Promise<Sample> {
  const [first, ...equal] = assets
  if (!first) throw new Error('no asset')
  for await (const { samples, unread } of readSamples([await download(first)], signal)) {
    const [sample] = samples
    if (sample && sample.sha256 !== first.sha256) throw new Error('changed after it was downloaded')
    if (sample) return { ...sample, files: [sample.files[0], ...equal.map(artifactOf)] }
    if (unread[0]?.reason) throw new Error(`can't be read: ${unread[0].reason}`)
  }
  throw new Error('the run was stopped')
}

/**
 * Returns the result for an asset that was not downloaded.
 * @param problem undefined if the run was canceled
 */
function lostResult(asset: Named, problem: string | undefined): SampleResult {
  return unreadResult({ file: artifactOf(asset), reason: problem }, 'download')
}

/** Its bytes are not here: nobody reads its path before it was downloaded. */
function artifactOf({ name, size }: Pick<Named, 'name' | 'size'>): Artifact {
  return { path: '', name, size }
}
