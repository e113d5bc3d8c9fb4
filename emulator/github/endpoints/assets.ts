import { jsonResponse } from '../../http/messages.js'
import { downloadPath } from '../download-path.js'
import { pageOf } from '../pagination.js'
import type { Asset } from '../releases.js'
import { notFound } from '../responses.js'
import { type GithubEndpoint, listUrl, readableReleases, releaseById } from './endpoint.js'
import { assetJson, assetsJson } from './release-json.js'

export const listAssetsEndpoint: GithubEndpoint = {
  step: 'assets',
  method: 'GET',
  path: /^\/releases\/(\d+)\/assets$/,
  respond: (call, repository) => {
    const release = releaseById(call, repository)
    if (!release) return notFound
    return pageOf(assetsJson(release, repository), call.query, listUrl(call, repository))
  }
}

/** Returns an asset or, with `Accept: application/octet-stream`, redirects to its content. */
export const assetEndpoint: GithubEndpoint = {
  step: 'asset',
  method: 'GET',
  path: /^\/releases\/assets\/(\d+)$/,
  respond: (call, repository) => {
    const hasId = ({ id }: Asset) => id === Number(call.parameter)
    const release = readableReleases(call, repository).find(({ assets }) => assets.some(hasId))
    const asset = release?.assets.find(hasId)
    if (!release || !asset) return notFound
    if (!call.headers['accept']?.includes('application/octet-stream')) {
      return jsonResponse(assetJson(asset, release, repository))
    }
    // An incomplete upload can't be downloaded.
    if (asset.state === 'starter') return notFound
    const location = repository.downloadsUrl + downloadPath(asset)
    return { status: 302, headers: { location }, body: '' }
  }
}
