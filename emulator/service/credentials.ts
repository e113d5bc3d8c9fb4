import { Buffer } from 'node:buffer'
import type { HttpHeaders } from '../http/messages.js'

export interface Credentials {
  readonly username: string
  readonly password: string
}

/** Returns whether the request has these credentials, with HTTP Basic authentication in UTF-8. */
export function isAuthorized(
  { authorization = '' }: HttpHeaders,
  { username, password }: Credentials
): boolean {
  const [scheme, token, ...rest] = authorization.split(' ')
  const expected = Buffer.from(`${username}:${password}`, 'utf8').toString('base64')
  return scheme?.toLowerCase() === 'basic' && token === expected && rest.length === 0
}
