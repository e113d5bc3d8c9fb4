import type { HttpResponse } from '../http/messages.js'
import { GithubError } from './error.js'

/** A release of the repository. */
export interface Release {
  readonly id: number
  readonly tag: string
  /** URL of the release's page. */
  readonly url: string
  /**
   * Names of the uploaded assets by ID, as far as GitHub includes them in the release. Shows
   * whether the list of assets is complete.
   */
  readonly assetNames: ReadonlyMap<number, string>
}

/** A file that is attached to a release. */
export interface Asset {
  readonly id: number
  readonly name: string
  /** In bytes. */
  readonly size: number
  /** Lowercase hex; undefined for assets uploaded before GitHub computed digests. */
  readonly sha256: string | undefined
  readonly problem?: undefined
}

/** An asset that can't be downloaded because of its state or an invalid description. */
export interface UnusableAsset {
  /** Undefined if the description has none that is valid. */
  readonly id: number | undefined
  /** Undefined if the description has none that is valid. */
  readonly name: string | undefined
  /** In bytes; 0 if the description has no valid size. */
  readonly size: number
  /** Why it can't be downloaded. */
  readonly problem: string
}

/**
 * Returns the parsed body of a response.
 * @throws {GithubError} when the response isn't a 200 with JSON
 */
export function parseJson({ status, text }: Pick<HttpResponse, 'status' | 'text'>): unknown {
  if (status === 401) throw new GithubError('GitHub: 401: the GitHub token is not accepted')
  if (status === 403) {
    throw new GithubError(
      'GitHub: 403: the GitHub token lacks a permission: "contents: read" to read a release, or "contents: write" to change its notes'
    )
  }
  if (status !== 200) throw new GithubError(`GitHub: ${status}: ${text.slice(0, 300)}`)
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new GithubError(`GitHub: ${status} with a response that can't be read`, { cause })
  }
}

/**
 * Returns the release that a value from GitHub describes.
 * @throws {GithubError} when it doesn't describe a release
 */
export function parseRelease(value: unknown): Release {
  const { id, tag_name: tag, html_url: url, assets } = fieldsOf(value)
  if (!isId(id) || typeof tag !== 'string' || typeof url !== 'string') {
    throw new GithubError('GitHub: the response does not describe a release')
  }
  const assetNames = (Array.isArray(assets) ? (assets as unknown[]) : [])
    .map(parseAsset)
    .flatMap(asset => (asset.problem === undefined ? [[asset.id, asset.name] as const] : []))
  return { id, tag, url, assetNames: new Map(assetNames) }
}

/**
 * Returns the notes of a release, unchanged; empty if there are none.
 * @throws {GithubError} when the notes are missing, because an edit would overwrite them
 */
export function parseNotes(value: unknown): string {
  const { body } = fieldsOf(value)
  if (typeof body !== 'string' && body !== null) {
    throw new GithubError('GitHub: the response does not include the notes of the release')
  }
  return body ?? ''
}

/**
 * Returns the asset that a value from GitHub describes. If the description can't be used, it
 * returns an `UnusableAsset`, so that the asset is reported.
 */
export function parseAsset(value: unknown): Asset | UnusableAsset {
  const { id, name, size, digest, state } = fieldsOf(value)
  const hasName = typeof name === 'string' && name !== ''
  const hasSize = Number.isSafeInteger(size) && (size as number) >= 0
  const unusable = (problem: string): UnusableAsset => ({
    id: isId(id) ? id : undefined,
    name: hasName ? name : undefined,
    size: hasSize ? (size as number) : 0,
    problem
  })
  if (!hasName) return unusable('GitHub returned no name for it')
  if (!isId(id)) return unusable(`GitHub returned no valid ID for it: ${quoted(id)}`)
  if (state !== 'uploaded') {
    return unusable(`its upload to the release is not complete (state: ${quoted(state)})`)
  }
  if (!hasSize) return unusable(`GitHub returned no valid size for it: ${quoted(size)}`)
  const sha256 = typeof digest === 'string' ? /^sha256:([0-9a-f]{64})$/i.exec(digest)?.[1] : ''
  return { id, name, size: size as number, sha256: sha256?.toLowerCase() || undefined }
}

/** Whether a value is an ID. IDs become part of URL paths, so only numbers are accepted. */
export function isId(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) > 0
}

/** Returns the fields of an object; none for any other value. */
export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

function quoted(value: unknown): string {
  return value === undefined ? 'none' : JSON.stringify(value).slice(0, 60)
}
