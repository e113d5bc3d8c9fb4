import { InputError } from '../inputs/error.js'
import type { Inputs } from '../inputs/inputs.js'
import type { Asset, Release, UnusableAsset } from '../releases/responses.js'
import { filterNames } from './filter-names.js'
import { validateSelection } from './selection.js'
import { takeShard } from './shard.js'

/** An asset with a name. Those without one get a placeholder. */
export type NamedAsset = Asset | NamedUnusableAsset
export type NamedUnusableAsset = UnusableAsset & { readonly name: string }

/** What determines the assets that are selected. */
export type AssetRules = Pick<
  Inputs,
  'patterns' | 'ifNoFilesFound' | 'ifPatternUnmatched' | 'maxFiles' | 'shard'
>

export interface SelectedAssets {
  readonly usable: readonly Asset[]
  /** Each of these becomes a failed sample. */
  readonly unusable: readonly NamedUnusableAsset[]
  /** The names of the assets before sharding. */
  readonly allNames: readonly string[]
  /**
   * Sizes of assets without a digest. Any asset of the same size may have the same content, so it
   * has to be downloaded to find out.
   */
  readonly sizesWithoutDigest: ReadonlySet<number>
  readonly notes: readonly string[]
}

/**
 * Selects the assets that are not empty, match `files`, and are in this job's shard.
 * @throws {InputError} when the selection is invalid, for example because no files match
 */
export async function selectAssets(
  listed: readonly (Asset | UnusableAsset)[],
  { tag }: Release,
  inputs: AssetRules
): Promise<SelectedAssets> {
  const names = listed.flatMap(({ name }) => name ?? [])
  const { matched, unmatched } = filterNames(names, inputs.patterns)
  const wanted = listed.flatMap((asset, index) => {
    // Without a name, the asset can't be filtered out.
    const { name = `unnamed asset ${index + 1}` } = asset
    return asset.name === undefined || matched.includes(name) ? [{ ...asset, name }] : []
  })
  const empty = wanted.filter(isUsable).filter(({ size }) => size === 0)
  const present = wanted.filter(asset => !isUsable(asset) || asset.size > 0)
  const { errors, warnings } = validateSelection(
    {
      artifacts: present.map(({ name, size }) => ({ path: '', name, size })),
      empty: empty.map(({ name }) => name),
      hidden: 0,
      outside: [],
      unreadable: [],
      unmatched:
        listed.length > 0
          ? unmatched
          : [{ pattern: tag, explanation: 'the release has no assets (yet)' }]
    },
    inputs
  )
  if (errors.length > 0) throw new InputError(errors)

  const withoutDigest = present.filter(isUsable).filter(({ sha256 }) => !sha256)
  const sizesWithoutDigest = new Set(withoutDigest.map(({ size }) => size))
  const mine = inputs.shard
    ? await takeShard(present, inputs.shard, contentKeyWith(sizesWithoutDigest))
    : present
  return {
    usable: mine.filter(isUsable),
    unusable: mine.filter(isUnusable),
    allNames: present.map(({ name }) => name),
    sizesWithoutDigest,
    notes: warnings
  }
}

/** Returns a function that returns a key that is equal for assets with the same content. */
function contentKeyWith(sizesWithoutDigest: ReadonlySet<number>): (asset: NamedAsset) => string {
  return asset => {
    if (!isUsable(asset)) return asset.name
    return sizesWithoutDigest.has(asset.size) ? String(asset.size) : (asset.sha256 ?? '')
  }
}

function isUsable(asset: NamedAsset): asset is Asset {
  return asset.problem === undefined
}

function isUnusable(asset: NamedAsset): asset is NamedUnusableAsset {
  return !isUsable(asset)
}
