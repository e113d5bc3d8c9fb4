import { createHash } from 'node:crypto'

import { fieldsOf } from './responses.js'
import { blockIn, withBlock, type BlockFormat } from './notes-block.js'

/** Returns a digest of a subject's key, which may contain a secret. */
export function subjectDigest(key: string): string {
  return createHash('sha256').update(key).digest('hex')
}

/** What the body of an issue says about the last report, hidden in an HTML comment. */
export interface IssueMarker {
  /** From `subjectDigest`. */
  readonly subject: string
  /** Digest of the state that was last reported. */
  readonly digest: string
  /** When the body was written. ISO 8601, UTC. */
  readonly writtenOn: string
  /** Whether nothing was flagged in that state, so that the issue was closed. */
  readonly closed: boolean
}

/** What a comment says about its report, hidden in an HTML comment. */
export interface CommentMarker {
  /** Digest of the state that the comment reports. */
  readonly digest: string
  /** `writtenOn` of the issue when the comment was written. Identifies the preceding report. */
  readonly after: string
}

/** Maximum length of an issue or comment on GitHub, in characters. */
const MAX_BODY_LENGTH = 65_536

const ISSUE_BLOCK: BlockFormat = {
  begin: '<!-- spectra-watch: begin -->',
  end: '<!-- spectra-watch: end -->',
  longest: MAX_BODY_LENGTH
}

/**
 * Returns the body of an issue with another block. Everything around the block stays unchanged.
 * @param blocks versions of the block, from long to short; the first one that fits is used
 * @returns undefined when not even the shortest fits
 */
export function issueBody(
  body: string,
  blocks: readonly string[],
  marker: IssueMarker
): string | undefined {
  const versions = blocks.map(block => `${hidden(marker)}\n${withoutMarkers(block)}`)
  return withBlock(body, versions, ISSUE_BLOCK)
}

/** Returns the marker in the body of an issue; undefined if there is no valid one. */
export function issueMarkerIn(body: string): IssueMarker | undefined {
  const [, line = ''] = linesOf(blockIn(body, ISSUE_BLOCK) ?? '')
  const { subject, digest, writtenOn, closed } = fieldsOf(hiddenValueIn(line))
  return isDigest(subject) && isDigest(digest) && isTime(writtenOn) && typeof closed === 'boolean'
    ? { subject, digest, writtenOn, closed }
    : undefined
}

/**
 * Returns a comment with a marker.
 * @param versions versions of its text, from long to short; the first one that fits is used
 * @returns undefined when not even the shortest fits
 */
export function commentBody(
  versions: readonly string[],
  marker: CommentMarker
): string | undefined {
  return versions
    .map(text => `${hidden(marker)}\n${withoutMarkers(text)}`)
    .find(({ length }) => length <= MAX_BODY_LENGTH)
}

/** Returns the marker of a comment, which is its first line; undefined if there is no valid one. */
export function commentMarkerIn(body: string): CommentMarker | undefined {
  const [line = ''] = linesOf(body)
  const { digest, after } = fieldsOf(hiddenValueIn(line))
  return isDigest(digest) && isTime(after) ? { digest, after } : undefined
}

/** Returns digests and times as a single line that GitHub doesn't display. */
function hidden(value: IssueMarker | CommentMarker): string {
  return `<!-- spectra-watch: ${JSON.stringify(value)} -->`
}

function hiddenValueIn(line: string): unknown {
  const json = /^<!-- spectra-watch: (\{.*\}) -->\s*$/.exec(line)?.[1]
  try {
    return json === undefined ? undefined : JSON.parse(json)
  } catch {
    return undefined
  }
}

/** Returns a text in which no line can be mistaken for the begin or end of the block. */
function withoutMarkers(text: string): string {
  return text.replaceAll('<!-- spectra-watch:', '&lt;!-- spectra-watch:')
}

function linesOf(text: string): string[] {
  return text.split(/\r\n|\n|\r/)
}

function isDigest(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)
}

function isTime(value: unknown): value is string {
  if (typeof value !== 'string' || Number.isNaN(Date.parse(value))) return false
  return new Date(value).toISOString() === value
}
