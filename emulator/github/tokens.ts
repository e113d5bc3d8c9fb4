import type { HttpHeaders } from '../http/messages.js'
import { actionsBot, type Author, type AuthorSetup, createAuthor } from './authors.js'

/** The access of a token to the repository. */
export type TokenAccess = 'none' | 'read' | 'write'

/** What a token has access to, by the names of the permissions of a workflow. */
export type Permission = 'contents' | 'issues'

/** A token whose permissions differ. Permissions that are absent are `none`, as in a workflow. */
export interface TokenSetup extends Readonly<Partial<Record<Permission, TokenAccess>>> {
  /** Who writes with this token. Defaults to the author of workflows, `github-actions[bot]`. */
  readonly author?: AuthorSetup
}

/** An access applies to all permissions. */
export type Tokens = Readonly<Record<string, TokenAccess | TokenSetup>>

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

/** The permissions of a token, and who writes with it. */
export interface TokenRights extends Readonly<Record<Permission, TokenAccess>> {
  readonly author: Author
}

/** Returns the rights of a token; none without a token. */
export function rightsOf(token: string | undefined, tokens: Tokens): TokenRights {
  const setup = (token === undefined ? undefined : tokens[token]) ?? 'none'
  if (typeof setup === 'string') return { contents: setup, issues: setup, author: actionsBot }
  const { contents = 'none', issues = 'none', author } = setup
  return { contents, issues, author: author ? createAuthor(author) : actionsBot }
}
