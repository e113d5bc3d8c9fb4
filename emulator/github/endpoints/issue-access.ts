import type { Issue } from '../issues.js'
import { Rejection } from '../rejection.js'
import { errorResponse, forbidden, notFound } from '../responses.js'
import type { GithubCall, GithubRepository } from './endpoint.js'

/** The repository has no issues. Pull requests are still there. */
export const issuesDisabled = errorResponse(410, 'Issues are disabled for this repo')

/** @throws {Rejection} without a token */
export function requireToken({ token }: GithubCall): void {
  if (token === undefined) throw new Rejection(errorResponse(401, 'Requires authentication'))
}

/** @throws {Rejection} if the token can't write issues */
export function requireWriteAccess({ access }: GithubCall): void {
  if (access !== 'write') throw new Rejection(forbidden)
}

/**
 * Returns the issue with the number in the path.
 *
 * @throws {Rejection} if it doesn't exist, was deleted or transferred, or issues are disabled
 */
export function issueByNumber({ parameter }: GithubCall, repository: GithubRepository): Issue {
  const { issues, apiUrl } = repository
  const issue = issues.find(Number(parameter))
  if (!issues.enabled && !issue?.pullRequest) throw new Rejection(issuesDisabled)
  if (issue) return issue
  const removal = issues.removalOf(Number(parameter))
  switch (removal?.kind) {
    case undefined:
      throw new Rejection(notFound)
    case 'deleted':
      throw new Rejection(errorResponse(410, 'This issue was deleted'))
    case 'transferred': {
      const headers = { location: apiUrl + removal.path }
      throw new Rejection(errorResponse(301, 'Moved Permanently', { headers }))
    }
  }
}

/**
 * Returns the issue with the number in the path, to change it.
 *
 * @throws {Rejection} if the issue or the right to change it is missing
 */
export function changeableIssue(call: GithubCall, repository: GithubRepository): Issue {
  requireToken(call)
  const issue = issueByNumber(call, repository)
  requireWriteAccess(call)
  return issue
}
