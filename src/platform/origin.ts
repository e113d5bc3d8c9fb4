import { readFileSync } from 'node:fs'

/** Where this run comes from, as far as the runner says. Every part may be missing. */
export interface Origin {
  /** `owner/name` */
  readonly repository: string
  readonly commit: string
  readonly ref: string
  /** The tag, else `<ref name>@<12 hex of the commit>`. */
  readonly version: string
  /** The page of this workflow run. */
  readonly runUrl: string
  /** The page that explains the artifacts: the release when the event is one, else the run. */
  readonly url: string
}

/** What is known of artifacts that come from a release. Its commit is not this run's. */
export function originOf(repository: string, tag: string, url: string): Origin {
  return { repository, commit: '', ref: `refs/tags/${tag}`, version: tag, runUrl: '', url }
}

/** Reads the runner's variables (`GITHUB_*`) and the event's payload. */
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

function releaseUrl(eventFile: string | undefined): string {
  if (!eventFile) return ''
  try {
    const event = JSON.parse(readFileSync(eventFile, 'utf8')) as {
      release?: { html_url?: unknown }
    } | null
    const url = event?.release?.html_url
    return typeof url === 'string' ? url : ''
  } catch {
    // The payload only adorns the metadata: a run without one is still a run.
    return ''
  }
}
