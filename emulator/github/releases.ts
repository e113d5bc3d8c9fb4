import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'

/** A release as a test defines it. */
export interface ReleaseSetup {
  readonly tag: string
  readonly name?: string | null
  readonly draft?: boolean
  readonly prerelease?: boolean
  /** The release notes. The editor on GitHub writes line breaks as CRLF. */
  readonly body?: string | null
  readonly assets?: readonly AssetSetup[]
}

export interface AssetSetup {
  readonly name: string
  readonly content: string | Uint8Array
  readonly label?: string | null
  /** Defaults to `uploaded`. */
  readonly state?: AssetState
  /** Defaults to the digest of the content. `null` for assets that predate digests. */
  readonly digest?: string | null
}

/** `starter` is an asset whose upload was not completed. */
export type AssetState = 'uploaded' | 'starter'

export interface Release {
  readonly id: number
  readonly tag: string
  readonly name: string | null
  readonly draft: boolean
  readonly prerelease: boolean
  readonly body: string | null
  readonly assets: readonly Asset[]
}

export interface Asset {
  readonly id: number
  readonly name: string
  readonly label: string | null
  readonly state: AssetState
  /** `sha256:` and 64 hexadecimal digits. */
  readonly digest: string | null
  readonly content: Buffer
}

/** The IDs of assets start here, so that they never equal the ID of a release. */
const FIRST_ASSET_ID = 1001

/** Creates releases with IDs from 1 and assets with IDs from 1001. */
export function createReleases(setups: readonly ReleaseSetup[]): Release[] {
  let nextAssetId = FIRST_ASSET_ID
  return setups.map((setup, index) => ({
    id: index + 1,
    tag: setup.tag,
    name: setup.name ?? null,
    draft: setup.draft ?? false,
    prerelease: setup.prerelease ?? false,
    body: setup.body ?? null,
    assets: (setup.assets ?? []).map(asset => createAsset(asset, nextAssetId++))
  }))
}

function createAsset(setup: AssetSetup, id: number): Asset {
  const content = Buffer.from(setup.content)
  const digest = `sha256:${createHash('sha256').update(content).digest('hex')}`
  return {
    id,
    name: setup.name,
    label: setup.label ?? null,
    state: setup.state ?? 'uploaded',
    digest: setup.digest === undefined ? digest : setup.digest,
    content
  }
}
