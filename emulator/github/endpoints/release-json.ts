import { type HttpResponse, jsonResponse } from '../../http/messages.js'
import type { Asset, Release } from '../releases.js'
import { notFound } from '../responses.js'
import type { GithubRepository } from './endpoint.js'

/** A release only has the first page of its assets. */
const MAX_ASSETS = 30

/** Returns a release as the API describes it. */
export function releaseJson(release: Release, repository: GithubRepository): object {
  const { api, pages } = urlsOf(repository)
  return {
    url: `${api}/${release.id}`,
    html_url: `${pages}/tag/${encodeURIComponent(release.tag)}`,
    assets_url: `${api}/${release.id}/assets`,
    upload_url: `${api}/${release.id}/assets{?name,label}`,
    id: release.id,
    tag_name: release.tag,
    name: release.name,
    draft: release.draft,
    prerelease: release.prerelease,
    body: release.body,
    assets: assetsJson(release, repository).slice(0, MAX_ASSETS)
  }
}

/** Returns all assets of a release as the API describes them. */
export function assetsJson(release: Release, repository: GithubRepository): object[] {
  return release.assets.map(asset => assetJson(asset, release, repository))
}

export function assetJson(asset: Asset, { tag }: Release, repository: GithubRepository): object {
  const { api, pages } = urlsOf(repository)
  return {
    url: `${api}/assets/${asset.id}`,
    browser_download_url: `${pages}/download/${encodeURIComponent(tag)}/${encodeURIComponent(asset.name)}`,
    id: asset.id,
    name: asset.name,
    label: asset.label,
    state: asset.state,
    content_type: 'application/octet-stream',
    size: asset.content.byteLength,
    digest: asset.digest
  }
}

/** Returns a response with the release, or 404 if there is none. */
export function releaseResponse(
  release: Release | undefined,
  repository: GithubRepository
): HttpResponse {
  return release ? jsonResponse(releaseJson(release, repository)) : notFound
}

// The pages of GitHub have another host. Here, they have the URL of the API so that no request
// leaves this machine. Requests to them fail.
function urlsOf({ apiUrl, name }: GithubRepository) {
  return { api: `${apiUrl}/repos/${name}/releases`, pages: `${apiUrl}/${name}/releases` }
}
