import type { HttpResponse } from '../../http/messages.js'
import { errorResponse, forbidden, notFound } from '../responses.js'
import {
  type GithubCall,
  type GithubEndpoint,
  type GithubRepository,
  releaseById
} from './endpoint.js'
import { releaseResponse } from './release-json.js'

/** Maximum length of release notes, in characters. */
const MAX_BODY_LENGTH = 125_000

/** Changes the notes of a release. GitHub can change other fields, which the action must not. */
export const updateReleaseEndpoint: GithubEndpoint = {
  step: 'update',
  method: 'PATCH',
  path: /^\/releases\/(\d+)$/,
  respond: updateRelease
}

async function updateRelease(
  call: GithubCall,
  repository: GithubRepository
): Promise<HttpResponse> {
  const release = releaseById(call, repository)
  if (call.token === undefined) return errorResponse(401, 'Requires authentication')
  if (release === undefined) return notFound
  if (call.access !== 'write') return forbidden
  const fields = parseObject(await call.readBody())
  if (fields === undefined) return errorResponse(400, 'Problems parsing JSON')
  const { body, ...others } = fields
  if (typeof body !== 'string' || Object.keys(others).length > 0) {
    return invalidBody('only body is supported, and it must be a string')
  }
  if (Array.from(body).length > MAX_BODY_LENGTH) {
    return invalidBody(`body is too long (maximum is ${MAX_BODY_LENGTH} characters)`)
  }
  const updated = { ...release, body }
  repository.releases.splice(repository.releases.indexOf(release), 1, updated)
  return releaseResponse(updated, repository)
}

function invalidBody(message: string): HttpResponse {
  const error = { resource: 'Release', code: 'custom', field: 'body', message }
  return errorResponse(422, 'Validation Failed', { errors: [error] })
}

function parseObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? { ...value } : undefined
  } catch {
    return undefined
  }
}
