import { pageOf } from '../pagination.js'
import { decode } from './decode.js'
import { type GithubEndpoint, listUrl, readableReleases, releaseById } from './endpoint.js'
import { releaseJson, releaseResponse } from './release-json.js'

/** Returns the latest release. GitHub uses the date of the commit, the emulator uses the order. */
export const latestReleaseEndpoint: GithubEndpoint = {
  step: 'latest',
  method: 'GET',
  path: /^\/releases\/latest$/,
  respond: (_, repository) => {
    const latest = repository.releases.find(({ draft, prerelease }) => !draft && !prerelease)
    return releaseResponse(latest, repository)
  }
}

/** Returns the release with a tag. Drafts can't be found, because their tag doesn't exist yet. */
export const releaseByTagEndpoint: GithubEndpoint = {
  step: 'tag',
  method: 'GET',
  path: /^\/releases\/tags\/(.+)$/,
  respond: ({ parameter }, repository) => {
    const name = decode(parameter)
    const release = repository.releases.find(({ tag, draft }) => tag === name && !draft)
    return releaseResponse(release, repository)
  }
}

export const listReleasesEndpoint: GithubEndpoint = {
  step: 'list',
  method: 'GET',
  path: /^\/releases$/,
  respond: (call, repository) => {
    const releases = readableReleases(call, repository)
    return pageOf(
      releases.map(release => releaseJson(release, repository)),
      call.query,
      listUrl(call, repository)
    )
  }
}

export const releaseEndpoint: GithubEndpoint = {
  step: 'release',
  method: 'GET',
  path: /^\/releases\/(\d+)$/,
  respond: (call, repository) => releaseResponse(releaseById(call, repository), repository)
}
