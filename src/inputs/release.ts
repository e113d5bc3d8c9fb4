import type { ReleaseInputs } from './inputs.js'
import type { InputReader } from './reader.js'

/** The API of github.com, the default if `GITHUB_API_URL` is not set. */
const GITHUB_API_URL = 'https://api.github.com'

/** Reads the inputs about a release, and the URL of GitHub's API. */
export function readRelease(reader: InputReader): ReleaseInputs {
  const { platform, problems } = reader
  const release = reader.text('release')
  const repository = reader.text('repository') || platform.githubRepository
  const releaseNotes = reader.flag('release-notes')
  if (release) {
    const mistake = mistakeIn(release)
    if (mistake) problems.push(`release is "${release}", which is ${mistake}`)
    if (!isRepository(repository)) {
      problems.push(`repository is "${repository}": it must have the form owner/name.`)
    }
  } else if (releaseNotes) {
    problems.push(
      'release-notes is "true", but release is empty: set release to a tag or "latest".'
    )
  }
  const githubApiUrl = readGithubApiUrl(reader, release && 'release')
  return {
    release,
    repository,
    githubToken: reader.secret('github-token'),
    githubApiUrl,
    releaseNotes
  }
}

/** Whether a text has the form `owner/name`. */
export function isRepository(text: string): boolean {
  return /^[^/\s]+\/[^/\s]+$/.test(text)
}

/** Returns the likely mistake in a `release` that can't be a tag. */
export function mistakeIn(release: string): string | undefined {
  const [, kind, name = ''] = /^refs\/(\w+)\/(.+)$/.exec(release) ?? []
  if (kind === 'tags') {
    return `a full Git reference: use only the tag. Did you mean "${name}"? In GitHub Actions, use github.ref_name instead of github.ref.`
  }
  if (kind !== undefined) {
    return 'not a tag: use a tag or "latest". In GitHub Actions, github.ref is a tag only in runs that are triggered by a tag or a release.'
  }
  return undefined
}

/**
 * Reads the URL of GitHub's API.
 * @param input the input that needs it; if empty, the URL isn't checked
 */
export function readGithubApiUrl({ settings, problems }: InputReader, input: string): URL {
  const fallback = new URL(GITHUB_API_URL)
  // Runs that don't need the URL must not fail because of it.
  if (!input) return fallback
  const value = settings.env['GITHUB_API_URL'] || GITHUB_API_URL
  if (/^https?:/i.test(value) && URL.canParse(value)) return new URL(value)
  problems.push(
    `The environment variable GITHUB_API_URL is "${value}": with ${input}, it must be a URL, such as ${GITHUB_API_URL}.`
  )
  return fallback
}
