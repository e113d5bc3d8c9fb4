import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'

/** A release as a test sets it up. */
export interface ReleaseSetup {
  readonly tag: string
  readonly name?: string | null
  readonly draft?: boolean
  readonly prerelease?: boolean
  /** The notes as they were written: GitHub's editor ends lines with CRLF. */
  readonly body?: string | null
  readonly assets?: readonly AssetSetup[]
}

export interface AssetSetup {
  readonly name: string
  readonly content: string | Uint8Array
  readonly label?: string | null
  /** `starter` for an asset whose upload has not come to its end; `uploaded` unless told. */
  readonly state?: AssetState
  /** The content's unless told; null for assets that are older than GitHub's digests. */
  readonly digest?: string | null
}

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

/** Releases numbered from 1 and assets from 1001: an id taken for the other finds nothing. */
export function releasesOf(setups: readonly ReleaseSetup[]): Release[] {
  let assetId = 1000
  return setups.map((setup, index) => ({
    id: index + 1,
    tag: setup.tag,
    name: setup.name ?? null,
    draft: setup.draft ?? false,
    prerelease: setup.prerelease ?? false,
    body: setup.body ?? null,
    assets: (setup.assets ?? []).map(asset => {
      assetId += 1
      return assetOf(asset, assetId)
    })
  }))
}

function assetOf(setup: AssetSetup, id: number): Asset {
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

/** A release's object shows the first page of its assets; the rest is in their own list. */
const ASSETS_SHOWN = 30

/** Releases and assets as the API shows them. */
export function shapes(url: string, repository: string) {
  const api = `${url}/repos/${repository}/releases`
  // On GitHub these pages are on yet another host; here nothing is to leave the machine, and
  // nothing answers there.
  const pages = `${url}/${repository}/releases`

  const asset = (stored: Asset, { tag }: Release) => ({
    url: `${api}/assets/${stored.id}`,
    browser_download_url: `${pages}/download/${encodeURIComponent(tag)}/${encodeURIComponent(stored.name)}`,
    id: stored.id,
    name: stored.name,
    label: stored.label,
    state: stored.state,
    content_type: 'application/octet-stream',
    size: stored.content.byteLength,
    digest: stored.digest
  })
  const assets = (stored: Release) => stored.assets.map(each => asset(each, stored))
  const release = (stored: Release) => ({
    url: `${api}/${stored.id}`,
    html_url: `${pages}/tag/${encodeURIComponent(stored.tag)}`,
    assets_url: `${api}/${stored.id}/assets`,
    upload_url: `${api}/${stored.id}/assets{?name,label}`,
    id: stored.id,
    tag_name: stored.tag,
    name: stored.name,
    draft: stored.draft,
    prerelease: stored.prerelease,
    body: stored.body,
    assets: assets(stored).slice(0, ASSETS_SHOWN)
  })
  return { asset, assets, release }
}
