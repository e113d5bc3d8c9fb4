import type { Headers } from '../http/messages.js'

/** What a token may do in the repository. */
export type TokenRight = 'none' | 'read' | 'write'

export type Tokens = Readonly<Record<string, TokenRight>>

/** The token that came with a request, if it came in a form that GitHub knows. */
export function tokenIn({ authorization }: Headers): string | undefined {
  return /^(?:bearer|token) (\S+)$/i.exec(authorization ?? '')?.[1]
}

/** No token is fine for what is public; a wrong one is refused even there. */
export function hasWrongToken(headers: Headers, tokens: Tokens): boolean {
  const token = tokenIn(headers)
  return token === undefined
    ? headers['authorization'] !== undefined
    : !Object.hasOwn(tokens, token)
}

export function rightOf(token: string | undefined, tokens: Tokens): TokenRight {
  return (token === undefined ? undefined : tokens[token]) ?? 'none'
}
