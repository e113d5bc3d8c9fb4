import { type Headers, json, type ServiceAnswer } from '../http/messages.js'
import type { TokenRight } from './access.js'
import { notFound, page, problem } from './answers.js'
import { downloadPath } from './downloads.js'
import type { GithubStep } from './log.js'
import { type Asset, type Release, shapes } from './releases.js'

/** Where things are; without a slash at the end. */
export interface Places {
  readonly url: string
  readonly downloadsUrl: string
  /** `owner/name` */
  readonly repository: string
}

/** One kind of request that the API answers. */
export interface Route {
  readonly step: GithubStep
  readonly method: string
  /** Matches what follows the repository; the first group is the part that names something. */
  readonly path: RegExp
  readonly answer: (call: ApiCall) => ServiceAnswer | Promise<ServiceAnswer>
}

/** A request to the repository, by somebody who may read it. */
export interface ApiCall {
  /** What follows the repository, without the query. */
  readonly path: string
  /** The part of it that names something. */
  readonly part: string
  readonly query: URLSearchParams
  readonly headers: Headers
  readonly token: string | undefined
  readonly right: TokenRight
  /** Reads the body. */
  readonly text: () => Promise<string>
}

/** The repository's number, which the addresses in `Link` go by. */
export const REPOSITORY_ID = 1

/** The longest notes, in characters and not in bytes. */
const MAX_NOTES = 125_000

/**
 * Releases and their assets.
 *
 * @param releases the newest first; entries are replaced, never changed in place
 */
export function releaseRoutes(releases: Release[], places: Places): Route[] {
  const shape = shapes(places.url, places.repository)
  const all = ({ right }: ApiCall) =>
    // Drafts are there only for those who may push.
    releases.filter(release => !release.draft || right === 'write')
  const numbered = (call: ApiCall) => all(call).find(({ id }) => id === Number(call.part))
  const shown = (release: Release | undefined) =>
    release ? json(shape.release(release)) : notFound
  const paged = (items: readonly object[], { path, query }: ApiCall) =>
    // GitHub's own links name the repository by its number: they are to be followed as they are.
    page(items, query, `${places.url}/repositories/${REPOSITORY_ID}${path}`)

  return [
    {
      step: 'latest',
      method: 'GET',
      path: /^\/releases\/latest$/,
      // GitHub goes by the date of the tagged commit; here it is the order of the list.
      answer: () => shown(releases.find(release => !release.draft && !release.prerelease))
    },
    {
      step: 'tag',
      method: 'GET',
      path: /^\/releases\/tags\/(.+)$/,
      // A draft has no tag yet, only the name of one: nobody finds it by that.
      answer: ({ part }) =>
        shown(releases.find(({ tag, draft }) => tag === decoded(part) && !draft))
    },
    {
      step: 'list',
      method: 'GET',
      path: /^\/releases$/,
      answer: call => paged(all(call).map(shape.release), call)
    },
    {
      step: 'release',
      method: 'GET',
      path: /^\/releases\/(\d+)$/,
      answer: call => shown(numbered(call))
    },
    {
      step: 'update',
      method: 'PATCH',
      path: /^\/releases\/(\d+)$/,
      answer: async call => {
        const change = await changeOf(call, numbered(call))
        if ('refused' in change) return change.refused
        releases.splice(releases.indexOf(change.from), 1, change.to)
        return shown(change.to)
      }
    },
    {
      step: 'assets',
      method: 'GET',
      path: /^\/releases\/(\d+)\/assets$/,
      answer: call => {
        const release = numbered(call)
        return release ? paged(shape.assets(release), call) : notFound
      }
    },
    {
      step: 'asset',
      method: 'GET',
      path: /^\/releases\/assets\/(\d+)$/,
      answer: call => {
        const holds = ({ id }: Asset) => id === Number(call.part)
        const release = all(call).find(({ assets }) => assets.some(holds))
        const asset = release?.assets.find(holds)
        if (!release || !asset) return notFound
        if (!call.headers['accept']?.includes('application/octet-stream')) {
          return json(shape.asset(asset, release))
        }
        // Half an upload is nothing to download.
        if (asset.state === 'starter') return notFound
        const location = places.downloadsUrl + downloadPath(asset)
        return { status: 302, headers: { location }, body: '' }
      }
    }
  ]
}

async function changeOf(
  { token, right, text }: ApiCall,
  release: Release | undefined
): Promise<{ readonly from: Release; readonly to: Release } | { readonly refused: ServiceAnswer }> {
  if (token === undefined) return { refused: problem(401, 'Requires authentication') }
  if (release === undefined) return { refused: notFound }
  if (right !== 'write') {
    return { refused: problem(403, 'Resource not accessible by integration') }
  }
  const fields = parsed(await text())
  if (fields === undefined) return { refused: problem(400, 'Problems parsing JSON') }
  const { body, ...others } = fields
  // GitHub takes more; whoever means to change the notes has nothing else to change.
  if (typeof body !== 'string' || Object.keys(others).length > 0) {
    return { refused: invalid('only body is accepted, and only as a string') }
  }
  if (Array.from(body).length > MAX_NOTES) {
    return { refused: invalid(`body is too long (maximum is ${MAX_NOTES} characters)`) }
  }
  return { from: release, to: { ...release, body } }
}

function invalid(message: string): ServiceAnswer {
  const error = { resource: 'Release', code: 'custom', field: 'body', message }
  return problem(422, 'Validation Failed', [error])
}

function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part)
  } catch {
    return undefined
  }
}

function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? { ...value } : undefined
  } catch {
    return undefined
  }
}
