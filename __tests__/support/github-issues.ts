import type { GithubOptions } from '../../emulator/github/server.js'
import { startTestGithub } from './github-server.js'

export const issueTokens = {
  writer: 'write',
  reader: 'read',
  stranger: 'none',
  contents: { contents: 'write' },
  issues: { issues: 'write' },
  owner: { issues: 'write', author: { login: 'ada', association: 'OWNER' } }
} as const

export interface IssueRequest {
  /** Defaults to the token `writer`. Null for no token. */
  readonly token?: keyof typeof issueTokens | null
  /** Sent as JSON. Text is sent as it is. */
  readonly body?: unknown
}

/** Starts a GitHub with the tokens above, until the end of the test. */
export async function startIssues(options: Partial<GithubOptions> = {}) {
  const { github, urlOf } = await startTestGithub({ tokens: issueTokens, ...options })
  /** Sends a request, for example `POST /issues`, and returns its response. */
  const send = async (line: string, { token = 'writer', body }: IssueRequest = {}) => {
    const [method = '', path = ''] = line.split(' ')
    const response = await fetch(path.startsWith('http') ? path : urlOf(path), {
      method,
      headers: token === null ? {} : { authorization: `Bearer ${token}` },
      redirect: 'manual',
      ...(body === undefined
        ? {}
        : { body: typeof body === 'string' ? body : JSON.stringify(body) })
    })
    const { status, headers } = response
    return { status, headers, json: await response.json() }
  }
  return { github, send, urlOf, issues: github.issues }
}

/** A clock that moves on by one second each time. */
export function tickingDate(start = '2026-01-01T00:00:00.500Z'): () => Date {
  let next = Date.parse(start)
  return () => {
    next += 1000
    return new Date(next - 1000)
  }
}
