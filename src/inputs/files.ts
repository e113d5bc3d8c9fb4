import type { Shard } from '../platform/platform.js'
import type { FileInputs } from './inputs.js'
import type { InputReader } from './reader.js'

/** Maximum number of jobs that can split the files. */
const MAX_SHARDS = 256

/** Reads the inputs about which files to submit. */
export function readFiles(reader: InputReader): FileInputs {
  return {
    patterns: readPatterns(reader),
    ifNoFilesFound: reader.choice('if-no-files-found', ['error', 'warn', 'ignore']),
    ifPatternUnmatched: reader.choice('if-pattern-unmatched', ['error', 'warn', 'ignore']),
    includeHiddenFiles: reader.flag('include-hidden-files'),
    followSymbolicLinks: reader.flag('follow-symbolic-links'),
    maxFiles: reader.integer('max-files', { from: 1, to: 1_000_000 })
  }
}

/** Reads the patterns. Without a release, at least one of them has to include files. */
function readPatterns(reader: InputReader): string[] {
  const patterns = reader.lines('files')
  if (reader.text('release') || patterns.some(pattern => !pattern.startsWith('!'))) return patterns
  reader.problems.push(
    patterns.length === 0
      ? 'files is empty: add at least one pattern, such as "dist/*.exe", or set release.'
      : `files has only excludes ("${patterns.join('", "')}"): add a pattern for the files to submit.`
  )
  return patterns
}

/** Reads `shard`. Returns undefined if it is empty or invalid, or if there is only one job. */
export function readShard(reader: InputReader): Shard | undefined {
  const value = reader.text('shard')
  if (!value) return undefined
  if (value === 'auto') return readOwnShard(reader)
  const [, index = 0, count = 0] = (/^(\d+)\/(\d+)$/.exec(value) ?? []).map(Number)
  if (index >= 1 && index <= count && count <= MAX_SHARDS) return { index, count }
  reader.problems.push(
    `shard is "${value}": it must have the form i/n, such as "1/3", ` +
      `where i is from 1 to n, and n is at most ${MAX_SHARDS}.`
  )
  return undefined
}

/** Reads the position of this job from the CI system. */
function readOwnShard({ platform: { shard }, problems }: InputReader): Shard | undefined {
  if (!shard) {
    problems.push(
      'shard is "auto", but the CI system does not say which of the parallel jobs this is: set it to i/n, such as "1/3".'
    )
  }
  return shard && shard.count > 1 ? shard : undefined
}
