import { Buffer } from 'node:buffer'
import { readBody } from '../http/body.js'
import { type Fault, faultName, strike, unheldPause } from '../http/fault.js'
import { gone, type ServiceAnswer, type ServiceRequest } from '../http/messages.js'
import { hasWrongToken, rightOf, tokenIn, type Tokens } from './access.js'
import { notFound, problem, type RateLimit, rateLimited, withRateLeft } from './answers.js'
import { answerDownload, assetAt, type Download, type DownloadAnswer } from './downloads.js'
import { arrivals, type GithubArrival, type GithubLogEntry, type Open } from './log.js'
import { type Release, releasesOf, type ReleaseSetup } from './releases.js'
import { type ApiCall, releaseRoutes, REPOSITORY_ID, type Route } from './routes.js'

export interface GithubOptions {
  /** `owner/name` of the one repository there is; matched without regard to case, as on GitHub. */
  readonly repository: string
  /** A private repository is not there for whoever may not read it. */
  readonly private?: boolean
  /** What each token may do in the repository; a token that is not here is wrong. */
  readonly tokens?: Tokens
  /** The newest first, as GitHub lists them. */
  readonly releases?: readonly ReleaseSetup[]
  /** Where the API says that it is; without a slash at the end. */
  readonly url?: string
  /** Where the assets' bytes are: another origin than the API's. */
  readonly downloadsUrl?: string
  /** Asked for each request to the API; tells of those that are one too many. */
  readonly rateLimit?: (arrival: GithubArrival) => RateLimit | undefined
  /**
   * Says what goes wrong with a request or a download; asked only for requests under the rate limit
   * and without a wrong token, and for downloads of an asset that is there.
   */
  readonly fault?: GithubFaultHook
  /** Milliseconds of a clock that never goes back; `performance.now` unless told. */
  readonly now?: () => number
  /** Waits so many milliseconds; only the fault `slow` does. */
  readonly pause?: (milliseconds: number) => Promise<void>
}

export type GithubFaultHook = (arrival: GithubArrival) => Fault | undefined

/** GitHub's releases as far as this project talks to them, without sockets. */
export interface Github {
  /** Answers one request to the API. The arrival is stamped before this returns its promise. */
  readonly handle: (request: ServiceRequest) => Promise<ServiceAnswer>
  /** Answers one request to the host of the downloads. */
  readonly download: (request: ServiceRequest) => DownloadAnswer
  /** As they are now. */
  readonly releases: readonly Release[]
  /** Every request to the API in order of arrival. */
  readonly log: readonly GithubLogEntry[]
  /** Every request to the host of the downloads in order of arrival. */
  readonly downloads: readonly Download[]
}

/** One repository with its releases, as GitHub's REST API (version 2022-11-28) shows them. */
export function createGithub(options: GithubOptions): Github {
  const {
    repository,
    tokens = {},
    url = 'https://api.github.com',
    downloadsUrl = 'https://release-assets.githubusercontent.com',
    now = () => performance.now(),
    pause = unheldPause
  } = options
  const releases = releasesOf(options.releases ?? [])
  const routes = releaseRoutes(releases, { url, downloadsUrl, repository })
  const log: Open<GithubLogEntry>[] = []
  const downloads: Open<Download>[] = []
  const arrive = arrivals(now)
  const arriveForDownload = arrivals(now)

  const carryOut = async (
    { headers }: ServiceRequest,
    { route, ...asked }: Target,
    text: () => Promise<string>
  ): Promise<ServiceAnswer> => {
    const token = tokenIn(headers)
    const right = rightOf(token, tokens)
    const isReadable = options.private !== true || right !== 'none'
    if (!route || !isReadable) return notFound
    return await route.answer({ ...asked, headers, token, right, text })
  }

  const answerTo = async (
    request: ServiceRequest,
    target: Target,
    entry: Open<GithubLogEntry>
  ): Promise<ServiceAnswer> => {
    if (!request.headers['user-agent']) {
      return problem(403, 'Request forbidden by administrative rules: there is no User-Agent.')
    }
    const limit = options.rateLimit?.(entry)
    if (limit) return rateLimited(limit)
    if (hasWrongToken(request.headers, tokens)) return problem(401, 'Bad credentials')
    const fault = options.fault?.(entry)
    entry.fault = fault && faultName(fault)

    const body = readBody(request.body, async bytes => {
      if (fault?.kind === 'slow') await pause((bytes / fault.bytesPerSecond) * 1000)
    })
    const text = async () => (entry.body = await textOf(body.chunks))
    const carryItOut = () => carryOut(request, target, text)
    const answer = await (fault ? strike(fault, body.chunks, carryItOut) : carryItOut())
    return body.isBroken() ? gone : answer
  }

  return {
    handle: async request => {
      const target = targetOf(request, repository, routes)
      const entry: Open<GithubLogEntry> = {
        ...arrive(request, target.route?.step ?? 'other'),
        body: undefined,
        status: undefined,
        fault: undefined
      }
      log.push(entry)
      const answer = withRateLeft(await answerTo(request, target, entry))
      entry.status = answer.connection === undefined ? answer.status : 0
      return answer
    },
    download: request => {
      const asset = assetAt(
        request,
        releases.flatMap(release => release.assets)
      )
      const entry: Open<Download> = {
        ...arriveForDownload(request, 'download'),
        asset: asset?.id,
        bytesSent: 0,
        status: undefined,
        fault: undefined
      }
      downloads.push(entry)
      return answerDownload(asset, asset && options.fault?.(entry), entry, pause)
    },
    releases,
    log,
    downloads
  }
}

/** What a request is for; no route when it is for nothing that there is. */
interface Target extends Pick<ApiCall, 'path' | 'part' | 'query'> {
  readonly route: Route | undefined
}

function targetOf(
  { method, path: target }: ServiceRequest,
  repository: string,
  routes: readonly Route[]
): Target {
  const [, name, id, path = '', query] =
    /^\/(?:repos\/([^/?]+\/[^/?]+)|repositories\/(\d+))(\/[^?]*)(?:\?(.*))?$/.exec(target) ?? []
  const isThisOne = name?.toLowerCase() === repository.toLowerCase() || id === String(REPOSITORY_ID)
  const route = routes.find(
    candidate => isThisOne && candidate.method === method && candidate.path.test(path)
  )
  const part = route?.path.exec(path)?.[1] ?? ''
  return { route, path, part, query: new URLSearchParams(query) }
}

async function textOf(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const parts: Uint8Array[] = []
  for await (const chunk of chunks) parts.push(chunk)
  return Buffer.concat(parts).toString('utf8')
}
