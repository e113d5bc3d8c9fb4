import type { HttpHeaders } from '../http/messages.js'

/** The access of a token to the repository. */
export type TokenAccess = 'none' | 'read' | 'write'

export type Tokens = Readonly<Record<string, TokenAccess>>

/** Returns the token of a request, if it has one in a format that GitHub supports. */
export function tokenOf({ authorization }: HttpHeaders): string | undefined {
  return /^(?:bearer|token) (\S+)$/i.exec(authorization ?? '')?.[1]
}

/** GitHub rejects a wrong token even for public resources, which don't require a token. */
export function hasWrongToken(headers: HttpHeaders, tokens: Tokens): boolean {
  const token = tokenOf(headers)
  return token === undefined
    ? headers['authorization'] !== undefined
    : !Object.hasOwn(tokens, token)
}

export function accessOf(token: string | undefined, tokens: Tokens): TokenAccess {
  return (token === undefined ? undefined : tokens[token]) ?? 'none'
}
