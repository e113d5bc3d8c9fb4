import type { InputReader } from './reader.js'

/** The API of github.com, for runs outside of a GitHub Enterprise Server. */
const GITHUB_API_URL = 'https://api.github.com'

/** The inputs about a release, and where it is looked up. */
export function readRelease(reader: InputReader, env: NodeJS.ProcessEnv, problems: string[]) {
  const release = reader.text('release')
  const repository = reader.text('repository') || (env['GITHUB_REPOSITORY'] ?? '')
  const releaseNotes = reader.flag('release-notes')
  if (release) {
    const mistake = mistakeIn(release)
    if (mistake) problems.push(`release is "${release}", which is ${mistake}`)
    if (!/^[^/\s]+\/[^/\s]+$/.test(repository)) {
      problems.push(`repository is "${repository}": it takes owner/name.`)
    }
  } else if (releaseNotes) {
    problems.push('release-notes is "true" but release is empty: say whose notes.')
  }
  // Only a release is looked up there, so other runs must not fail for it.
  const githubApiUrl = release ? readGithubApiUrl(env, problems) : new URL(GITHUB_API_URL)
  return { release, repository, releaseNotes, githubApiUrl }
}

/** Names the likely mistake in a `release` that can't be a tag. */
function mistakeIn(release: string): string | undefined {
  const [, kind, name = ''] = /^refs\/(\w+)\/(.+)$/.exec(release) ?? []
  if (kind === 'tags') {
    return `a full Git reference: it takes the tag alone. Did you mean "${name}"? In a workflow, use github.ref_name in place of github.ref.`
  }
  if (kind !== undefined) {
    return 'not the reference of a tag: it takes a tag or "latest". github.ref is a tag only in a run for a tag or a release.'
  }
  return undefined
}

function readGithubApiUrl(env: NodeJS.ProcessEnv, problems: string[]): URL {
  const value = env['GITHUB_API_URL'] || GITHUB_API_URL
  if (/^https?:/i.test(value) && URL.canParse(value)) return new URL(value)
  problems.push(
    `The environment variable GITHUB_API_URL is "${value}": release needs it to be a URL such as ${GITHUB_API_URL}.`
  )
  return new URL(GITHUB_API_URL)
}
