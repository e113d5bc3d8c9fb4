import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'

import { parseRetryAfter, pauseBefore, type Failure } from '../spectra/retry.js'
import { createGate, realClock, type Clock } from '../wire/gate.js'
import {
  ConnectionError,
  createWire,
  textBody,
  type Answer,
  type Request,
  type SendOptions,
  type Wire
} from '../wire/http.js'

/** A release of the repository. */
export interface Release {
  readonly id: number
  readonly tag: string
  /** Its page. */
  readonly url: string
  /** The notes, to the byte; empty when there are none. */
  readonly notes: string
}

/** A file that is attached to a release. */
export interface Asset {
  readonly id: number
  readonly name: string
  /** In bytes. */
  readonly size: number
  /** Lower-case hex, as GitHub worked it out; undefined for assets older than that. */
  readonly sha256: string | undefined
  /** Whether its upload has come to its end. */
  readonly complete: boolean
}

/** Something that GitHub does not do for us, in words that say why. */
export class GithubError extends Error {
  override name = 'GithubError'
}

/** Releases, as far as the action needs them. Each call throws a GithubError. */
export interface Github {
  /** @param which `latest` or a tag; a draft is found too, where the token may see it */
  findRelease(which: string): Promise<Release>
  listAssets(release: Release): Promise<Asset[]>
  /** Writes the asset's bytes into a file, checked against its size and digest. */
  download(asset: Asset, file: string): Promise<void>
  /** Puts `edit` of the notes as they are now in their place. */
  editNotes(release: Release, edit: (notes: string) => string): Promise<void>
  close(): void
}

export interface GithubOptions {
  readonly apiUrl: URL
  /** `owner/name` */
  readonly repository: string
  /** Empty for a public repository that is only read. */
  readonly token: string
  readonly userAgent: string
  readonly retries: number
  readonly stallMs: number
  readonly signal: AbortSignal
  readonly clock?: Clock
  readonly random?: () => number
}

/** The most that GitHub gives at once. */
const PAGE = 100
const MOST_REDIRECTS = 5

export function createGithub(options: GithubOptions): Github {
  const { apiUrl, repository, token, retries, stallMs, signal } = options
  const { clock = realClock, random = Math.random } = options
  const gate = createGate(10, clock)
  const wires = new Map<string, Wire>()
  /** Each host has a wire of its own, and the token goes down one of them only. */
  function wireTo(base: URL): Wire {
    const known = wires.get(base.href)
    if (known) return known
    const wire = createWire({ baseUrl: base, gate, stallMs, maxConnections: 4 })
    wires.set(base.href, wire)
    return wire
  }
  const userAgent = { 'User-Agent': options.userAgent }
  const headers = {
    ...userAgent,
    Accept: 'application/vnd.github+json',
    'X-GitHub-Api-Version': '2022-11-28',
    ...(token && { Authorization: `Bearer ${token}` })
  }
  const repo = `/repos/${repository.split('/').map(encodeURIComponent).join('/')}`

  /** Again and again, until there is an answer that says something. */
  async function send(
    base: URL,
    request: Request,
    more: Pick<SendOptions, 'receive'> = {}
  ): Promise<Answer> {
    for (let attempts = 1; ; attempts++) {
      const outcome = await wireTo(base)
        .send(request, { signal, ...more })
        .catch((error: unknown) => {
          if (signal.aborted || !(error instanceof ConnectionError)) throw error
          return error
        })
      const failure = failureIn(outcome)
      if (!failure && !(outcome instanceof ConnectionError)) return outcome
      const pause = failure && pauseBefore(failure, attempts, retries, random())
      if (pause === undefined) throw new GithubError(`GitHub: ${failure?.message ?? ''}`)
      await clock.sleep(pause, signal)
    }
  }

  /** A resource as JSON; undefined when there is none. */
  async function get(path: string): Promise<{ value: unknown; answer: Answer } | undefined> {
    const request = { method: 'GET', path, headers, body: textBody('') } as const
    const answer = await send(apiUrl, request)
    if (answer.status === 404) return undefined
    return { value: jsonOf(answer, 200), answer }
  }

  /** All pages of a list. */
  async function* list(path: string): AsyncGenerator {
    for (let page = 1; ; page++) {
      const found = await get(`${path}?per_page=${PAGE}&page=${page}`)
      if (!found || !Array.isArray(found.value)) return
      yield* found.value as unknown[]
      if (!/rel="next"/.test(String(found.answer.headers['link'] ?? ''))) return
    }
  }

  return {
    async findRelease(which) {
      const path =
        which === 'latest' ? 'releases/latest' : `releases/tags/${encodeURIComponent(which)}`
      const found = await get(`${repo}/${path}`)
      if (found) return releaseFrom(found.value)
      // A draft has no tag yet that GitHub would find it by.
      for await (const one of list(`${repo}/releases`)) {
        const release = releaseFrom(one)
        if (release.tag === which) return release
      }
      throw new GithubError(`${repository} has no release "${which}" that github-token may see`)
    },

    async listAssets({ id }) {
      const assets: Asset[] = []
      for await (const one of list(`${repo}/releases/${id}/assets`)) assets.push(assetFrom(one))
      return assets
    },

    async download(asset, file) {
      const receive = (body: AsyncIterable<Buffer>) => receiveAsset(asset, body, file)
      let base = apiUrl
      let request: Request = {
        method: 'GET',
        path: `${repo}/releases/assets/${asset.id}`,
        headers: { ...headers, Accept: 'application/octet-stream' },
        body: textBody('')
      }
      for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
        const answer = await send(base, request, { receive })
        if (answer.status === 200) return
        const { location } = answer.headers
        if (answer.status < 300 || answer.status >= 400 || !location) {
          throw new GithubError(`GitHub: ${answer.status} for the asset "${asset.name}"`)
        }
        const target = new URL(location, base)
        // Where the bytes are kept, the address is the permission: the token stays here.
        base = new URL(target.origin)
        request = { ...request, path: target.pathname + target.search, headers: userAgent }
      }
      throw new GithubError(`GitHub: too many redirects for the asset "${asset.name}"`)
    },

    async editNotes({ id }, edit) {
      const path = `${repo}/releases/${id}`
      const found = await get(path)
      if (!found) throw new GithubError('the release is gone')
      const notes = edit(releaseFrom(found.value).notes)
      const body = textBody(JSON.stringify({ body: notes }))
      const type = { 'Content-Type': 'application/json' }
      const answer = await send(apiUrl, {
        method: 'PATCH',
        path,
        headers: { ...headers, ...type },
        body
      })
      jsonOf(answer, 200)
    },

    close() {
      for (const wire of wires.values()) wire.close()
    }
  }
}

async function receiveAsset(
  { name, size, sha256 }: Asset,
  body: AsyncIterable<Buffer>,
  file: string
): Promise<void> {
  const hash = createHash('sha256')
  let received = 0
  await pipeline(
    body,
    async function* (pieces) {
      for await (const piece of pieces) {
        hash.update(piece)
        received += piece.length
        yield piece
      }
    },
    createWriteStream(file)
  )
  if (received !== size) {
    throw new GithubError(`the asset "${name}" is of ${size} bytes, and ${received} came`)
  }
  if (sha256 !== undefined && hash.digest('hex') !== sha256) {
    throw new GithubError(`the asset "${name}" came with other bytes than its digest says`)
  }
}

/** What passes with time; undefined for an answer that says something. */
function failureIn(outcome: Answer | ConnectionError): Failure | undefined {
  if (outcome instanceof ConnectionError) return { scope: 'transient', message: outcome.message }
  const { status, headers } = outcome
  if (status >= 500) return { scope: 'transient', status, message: String(status) }
  const limited = status === 429 || (status === 403 && headers['x-ratelimit-remaining'] === '0')
  const after = parseRetryAfter(headers['retry-after'], Date.now())
  if (!limited && !(status === 403 && after !== undefined)) return undefined
  const reset = Number(headers['x-ratelimit-reset']) * 1000
  const retryAfterMs = after ?? (Number.isNaN(reset) ? 60_000 : Math.max(0, reset - Date.now()))
  const until = new Date(Date.now() + retryAfterMs).toISOString()
  return {
    scope: 'transient',
    status,
    retryAfterMs,
    message: `${status}: the rate limit of github-token is used up until ${until}`
  }
}

function jsonOf(answer: Answer, expected: number): unknown {
  const { status, text } = answer
  if (status === 401) throw new GithubError('GitHub: 401: github-token is not accepted')
  if (status === 403) {
    throw new GithubError(
      'GitHub: 403: github-token may not do that; for release-notes the job needs "permissions: contents: write"'
    )
  }
  if (status !== expected) throw new GithubError(`GitHub: ${status}: ${text.slice(0, 300)}`)
  try {
    return JSON.parse(text)
  } catch {
    throw new GithubError(`GitHub: ${status} with an answer that can't be read`)
  }
}

function releaseFrom(value: unknown): Release {
  const { id, tag_name, html_url, body } = value as {
    id: number
    tag_name: string
    html_url: string
    body: string | null
  }
  return { id, tag: tag_name, url: html_url, notes: body ?? '' }
}

function assetFrom(value: unknown): Asset {
  const { id, name, size, digest, state } = value as {
    id: number
    name: string
    size: number
    digest?: string | null
    state: string
  }
  const sha256 = /^sha256:([0-9a-f]{64})$/i.exec(digest ?? '')?.[1]?.toLowerCase()
  return { id, name, size, sha256, complete: state === 'uploaded' }
}
