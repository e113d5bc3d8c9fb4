import { isRepository, mistakeIn } from './release.js'
import type { InputReader } from './reader.js'
import type { WatchInputs } from './watch-inputs.js'

type WatchedReleases = Pick<WatchInputs, 'releases' | 'repository' | 'patterns'>

/** Reads which release assets to watch. Without releases, subscribed samples are watched. */
export function readWatchedReleases(reader: InputReader): WatchedReleases {
  const { platform, problems } = reader
  const releases = readReleases(reader)
  const repository = reader.text('repository') || platform.githubRepository
  const patterns = reader.lines('files')
  if (reader.text('release')) {
    if (!isRepository(repository)) {
      problems.push(`repository is "${repository}": it must have the form owner/name.`)
    }
  } else if (patterns.length > 0) {
    problems.push(
      `files is "${patterns.join('", "')}", but release is empty: ` +
        'set release, because only release assets can be selected by name, or remove files.'
    )
  }
  return { releases, repository, patterns }
}

function readReleases(reader: InputReader): string[] {
  const lines = [...new Set(reader.lines('release'))]
  const text = reader.text('release')
  // Without this check, such a list would mean the subscribed samples.
  if (text && lines.length === 0) {
    reader.problems.push(
      `release is "${text}", which has only comments: add a tag or "latest", or remove release to watch the subscribed samples.`
    )
  }
  for (const line of lines) {
    const mistake = /\s/.test(line)
      ? 'not a tag, because it contains a space: put each release on its own line.'
      : mistakeIn(line)
    if (mistake) reader.problems.push(`release has the line "${line}", which is ${mistake}`)
  }
  return lines
}
