import { mkdtemp, rm } from 'node:fs/promises'
import path from 'node:path'

import { filterNames, type Artifact } from '../artifacts.js'
import { judgeFound } from '../findings.js'
import type { Asset, Github, Release } from '../github/api.js'
import { InputError, type Inputs } from '../inputs.js'
import type { Log } from '../report/log.js'
import { count, size, some } from '../report/wording.js'
import { planned, unreadResult } from '../results.js'
import type { Earlier } from '../resume.js'
import { readSamples, type Sample, type Unread } from '../samples.js'
import { takeShard } from '../shard.js'
import type { Candidate, Source } from './candidate.js'
import { readCandidates } from './files.js'

/** A release's files, and the folder where those that had to be downloaded are. */
export interface ReleaseSource extends Source {
  readonly release: Release
  /** How many bytes were downloaded so far. */
  readonly downloaded: () => number
  /** Deletes the downloads. */
  readonly clean: () => Promise<void>
}

/**
 * The assets of a release, known by the digests that GitHub gives; what has none is downloaded.
 * @throws {InputError} when they are not what the user asked for
 * @throws {GithubError} when GitHub does not say
 */
export async function releaseSource(
  github: Github,
  inputs: Inputs,
  earlier: Earlier,
  log: Log,
  signal: AbortSignal
): Promise<ReleaseSource> {
  const release = await github.findRelease(inputs.release)
  const { chosen, blind, notes, total } = await choose(
    await github.listAssets(release),
    release,
    inputs
  )
  for (const note of notes) log.warn(note)
  const { shard } = inputs
  const part = shard
    ? `, of which this job takes ${chosen.length}: part ${shard.index} of ${shard.count}`
    : ''
  log.line(`Release ${release.tag}: ${count(total, 'asset')}${part}`)

  const folder = await mkdtemp(path.join(inputs.temporaryFolder, 'spectra-assets-'))
  const clean = () => rm(folder, { recursive: true, force: true })
  try {
    let downloaded = 0
    const download = async (asset: Asset): Promise<Artifact> => {
      const file = path.join(folder, String(asset.id))
      await github.download(asset, file)
      downloaded += asset.size
      log.line(`↓ ${asset.name}  ${size(asset.size)}`)
      return { ...artifactOf(asset), path: file }
    }
    const here: Artifact[] = []
    const gone: Unread[] = []
    for (const asset of chosen) {
      if (!blind.has(asset.size)) continue
      try {
        here.push(await download(asset))
      } catch (error) {
        if (signal.aborted) throw error
        gone.push({ file: artifactOf(asset), reason: (error as Error).message })
      }
    }
    const read = await readCandidates(here, inputs, earlier, log, signal)
    const lost = [...read.lost, ...gone.map(asset => unreadResult(asset, 'download'))]
    for (const { file, reason } of gone) log.line(`✗ ${file.name}: ${reason ?? ''}`)

    const digests = new Map<string, Asset[]>()
    for (const asset of chosen) {
      if (!asset.sha256 || blind.has(asset.size)) continue
      digests.set(asset.sha256, [...(digests.get(asset.sha256) ?? []), asset])
    }
    const known = [...digests].map(([sha256, assets]): Candidate => {
      const files = assets.map(({ name }) => name)
      const content = { sha1: null, sha256, size: assets[0]?.size ?? 0, files }
      return {
        result: planned(content, earlier.get(sha256), inputs.subscribe),
        sample: undefined,
        fetch: () => fetchSample(assets, download, signal)
      }
    })
    return {
      candidates: [...read.candidates, ...known],
      lost,
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

interface Choice {
  readonly chosen: readonly Asset[]
  /** How many there would be without parts. */
  readonly total: number
  /** What is as large as one without a digest may be equal to it; only its bytes can tell. */
  readonly blind: ReadonlySet<number>
  readonly notes: readonly string[]
}

/** The assets that are whole, not empty, named by `files`, and in this job's part. */
async function choose(assets: readonly Asset[], { tag }: Release, inputs: Inputs): Promise<Choice> {
  const whole = assets.filter(asset => asset.complete)
  const names = whole.map(({ name }) => name)
  const { matched, unmatched } = filterNames(names, inputs.patterns)
  const wanted = whole.filter(({ name }) => matched.includes(name))
  const present = wanted.filter(asset => asset.size > 0)
  const { errors, warnings } = judgeFound(
    {
      artifacts: present.map(artifactOf),
      empty: wanted.filter(asset => asset.size === 0).map(({ name }) => name),
      hidden: 0,
      outside: [],
      unreadable: [],
      unmatched:
        whole.length > 0
          ? unmatched
          : [{ pattern: tag, nearMiss: 'the release has no assets (yet)' }]
    },
    inputs
  )
  if (errors.length > 0) throw new InputError(errors)

  const unfinished = assets.filter(asset => !asset.complete).map(({ name }) => name)
  const blind = new Set(present.filter(({ sha256 }) => !sha256).map(asset => asset.size))
  const likeness = ({ size: bytes, sha256 }: Asset) =>
    blind.has(bytes) ? String(bytes) : (sha256 ?? '')
  return {
    chosen: inputs.shard ? await takeShard(present, inputs.shard, likeness) : present,
    total: present.length,
    blind,
    notes: [
      ...warnings,
      ...(unfinished.length > 0
        ? [`Left out, because their upload to the release is not done: ${some(unfinished, 20)}`]
        : [])
    ]
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
  const { samples, unread } = await readSamples([await download(first)], signal)
  const [sample] = samples
  if (!sample) throw new Error(`can't be read: ${unread[0]?.reason ?? 'the run was stopped'}`)
  return { ...sample, files: [sample.files[0], ...equal.map(artifactOf)] }
}

/** Its bytes are not here: nobody reads its path before it was downloaded. */
function artifactOf({ name, size }: Asset): Artifact {
  return { path: '', name, size }
}
