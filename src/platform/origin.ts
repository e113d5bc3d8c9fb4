import { readFileSync } from 'node:fs'

/** Where the files come from. Any field can be empty. */
export interface Origin {
  /** `owner/name` */
  readonly repository: string
  readonly commit: string
  readonly ref: string
  /** The tag, or else the ref name and the first 12 digits of the commit: `main@0123456789ab`. */
  readonly version: string
  /** The web page of the workflow run. */
  readonly runUrl: string
  /** The web page of the release if the run was triggered by one, or else of the workflow run. */
  readonly url: string
}

/** Returns the origin of release assets. The commit is empty, because the run may have another. */
export function originOf(repository: string, tag: string, url: string): Origin {
  return { repository, commit: '', ref: `refs/tags/${tag}`, version: tag, runUrl: '', url }
}

/** Returns the origin of files that this run built, from the runner's variables (`GITHUB_*`). */
export function readOrigin(env: NodeJS.ProcessEnv): Origin {
  const repository = env['GITHUB_REPOSITORY'] ?? ''
  const commit = env['GITHUB_SHA'] ?? ''
  const refName = env['GITHUB_REF_NAME'] ?? ''
  const run = env['GITHUB_RUN_ID']
  const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com'
  const runUrl = repository && run ? `${server}/${repository}/actions/runs/${run}` : ''
  return {
    repository,
    commit,
    ref: env['GITHUB_REF'] ?? '',
    version:
      env['GITHUB_REF_TYPE'] === 'tag'
        ? refName
        : [refName, commit.slice(0, 12)].filter(Boolean).join('@'),
    runUrl,
    url: releaseUrl(env['GITHUB_EVENT_PATH']) || runUrl
  }
}

/** Reads the URL of the release from the event that triggered the run. */
function releaseUrl(eventFile: string | undefined): string {
  if (!eventFile) return ''
  try {
    const event = JSON.parse(readFileSync(eventFile, 'utf8')) as {
      release?: { html_url?: unknown }
    } | null
    const url = event?.release?.html_url
    return typeof url === 'string' ? url : ''
  } catch {
    // The URL is optional, so the run continues without it.
    return ''
  }
}
