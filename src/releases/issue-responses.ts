import type { HttpResponse } from '../http/messages.js'
import { neutralize, truncate } from '../text/format.js'
import { GithubError } from './error.js'
import { fieldsOf, isId } from './responses.js'

export type IssueState = 'open' | 'closed'

/** Something on GitHub with an author and a body. */
export interface Post {
  /** In Markdown. Untrusted. */
  readonly body: string
  /** Whether the author is a bot or belongs to the repository. Anyone else could imitate its texts. */
  readonly isTrusted: boolean
}

/** An issue of the repository. */
export interface Issue extends Post {
  readonly number: number
  /** URL of the issue's page. */
  readonly url: string
  readonly state: IssueState
  /** Whether only some people can comment. */
  readonly isLocked: boolean
  /** Names of its labels. */
  readonly labels: readonly string[]
}

/** Maximum length of an issue's URL, in characters. */
const MAX_URL_LENGTH = 2000

/** Maximum length of what GitHub says in an error, in characters. */
const MAX_MESSAGE_LENGTH = 300

const TRUSTED_ASSOCIATIONS: readonly unknown[] = ['OWNER', 'MEMBER', 'COLLABORATOR']

/**
 * Returns the parsed body of a response to a request about issues.
 * @param status that of a successful response
 * @throws {GithubError} when the response has another status, or isn't JSON
 */
export function parseIssueJson(
  response: Pick<HttpResponse, 'status' | 'text'>,
  status = 200
): unknown {
  if (response.status !== status) throw issueError(response)
  try {
    return JSON.parse(response.text)
  } catch (cause) {
    // After a 201, the issue or comment exists, although its number is not known.
    const options = { cause, mayHaveArrived: status === 201 }
    throw new GithubError(`GitHub: ${status} with a response that can't be read`, options)
  }
}

/**
 * Returns the issue that a value from GitHub describes; undefined for a pull request.
 * @throws {GithubError} when it describes neither
 */
export function parseIssue(value: unknown): Issue | undefined {
  const fields = fieldsOf(value)
  const { number, html_url: url, state, locked, labels, pull_request: pullRequest } = fields
  if (pullRequest !== undefined && pullRequest !== null) return undefined
  if (!isId(number) || !isWebUrl(url) || (state !== 'open' && state !== 'closed')) {
    throw new GithubError('GitHub: the response does not describe an issue')
  }
  const isLocked = locked === true
  return { number, url, state, isLocked, labels: labelNames(labels), ...parsePost(fields) }
}

/**
 * Returns the comment that a value from GitHub describes.
 * @throws {GithubError} when it doesn't describe a comment
 */
export function parseComment(value: unknown): Post {
  return parsePost(fieldsOf(value))
}

function parsePost(fields: Readonly<Record<string, unknown>>): Post {
  const { body, user, author_association: association } = fields
  // An edit would overwrite a body that is missing.
  if (typeof body !== 'string' && body !== null) {
    throw new GithubError('GitHub: the response does not include the text of an issue or comment')
  }
  const isTrusted = fieldsOf(user)['type'] === 'Bot' || TRUSTED_ASSOCIATIONS.includes(association)
  return { body: body ?? '', isTrusted }
}

function labelNames(labels: unknown): string[] {
  return (Array.isArray(labels) ? (labels as unknown[]) : []).flatMap(label => {
    const name = typeof label === 'string' ? label : fieldsOf(label)['name']
    return typeof name === 'string' ? [name] : []
  })
}

/** The URL becomes part of reports. */
function isWebUrl(url: unknown): url is string {
  if (typeof url !== 'string' || url.length > MAX_URL_LENGTH) return false
  return /^https?:\/\/[\x21-\x7e]+$/.test(url) && URL.canParse(url)
}

function issueError({ status, text }: Pick<HttpResponse, 'status' | 'text'>): GithubError {
  return new GithubError(`GitHub: ${status}: ${explain(status, messageIn(text))}`)
}

function explain(status: number, message: string): string {
  if (status === 401) return 'the GitHub token is not accepted'
  if (status === 403 && /\blocked\b/i.test(message)) {
    return "the issue is locked, so the GitHub token can't comment. Unlock the issue"
  }
  if (status === 403 && /not accessible by/i.test(message)) {
    return 'the GitHub token is not allowed to write issues. It needs the permission "issues: write"'
  }
  if (status === 404) {
    return 'not found, or the GitHub token is not allowed to read issues. It needs the permission "issues: write"'
  }
  if (status === 410) {
    return 'issues are disabled in the repository, or the issue was deleted. Enable issues in the settings of the repository, or remove the input issue'
  }
  return message || 'no explanation'
}

/** Returns GitHub's explanation of an error as a single line. */
function messageIn(text: string): string {
  let parts: unknown[]
  try {
    const { message, errors } = fieldsOf(JSON.parse(text))
    parts = [message, ...(Array.isArray(errors) ? (errors as unknown[]).map(errorText) : [])]
  } catch {
    parts = [text]
  }
  const known = parts.filter(part => typeof part === 'string' && part !== '')
  return truncate(neutralize(known.join('; ').slice(0, MAX_MESSAGE_LENGTH * 4)), MAX_MESSAGE_LENGTH)
}

/** Returns one of the errors of a 422, which has a message or names a field. */
function errorText(error: unknown): unknown {
  if (typeof error === 'string') return error
  const { message, field, code } = fieldsOf(error)
  if (typeof message === 'string') return message
  return [field, code].filter(part => typeof part === 'string').join(': ')
}
