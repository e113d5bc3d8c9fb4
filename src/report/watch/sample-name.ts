import type { SampleOrigin, Subject, WatchedSample } from '../../results/watch.js'
import { listNames } from '../../text/format.js'
import type { Mark } from './marks.js'

/** Maximum number of files and releases that a name contains. */
const MAX_NAMED = 3
/** Length of a commit in a name. The results file has the full commit. */
const SHORT_COMMIT = 7

type Named = Pick<WatchedSample, 'files' | 'origin' | 'subjects'>

/**
 * Returns what identifies a sample for people, such as `rocket v1.4.0, app.exe, built from 5f1c2e7
 * in octo-org/rocket`.
 * @param subjects those whose release is part of the name
 */
export function sampleName(sample: Named, subjects: readonly Subject[], mark: Mark): string {
  const { files, origin } = sample
  const parts = [
    origin ? mark(applicationOf(origin)) : releasesOf(sample, subjects, mark),
    listNames(files.map(mark), MAX_NAMED),
    origin && buildText(origin, mark)
  ]
  return parts.filter(Boolean).join(', ')
}

/** Returns the name of a release, such as `rocket v1.4.0`. Untrusted. */
export function releaseName({ repository, tag }: Subject): string {
  return `${repository.split('/').at(-1) ?? ''} ${tag}`
}

/** Returns the application and its version, such as `rocket v1.4.0`; empty if both are. */
function applicationOf({ application, version }: SampleOrigin): string {
  return [application, version].filter(Boolean).join(' ')
}

function releasesOf({ subjects: keys }: Named, subjects: readonly Subject[], mark: Mark): string {
  const releases = subjects.filter(({ kind, key }) => kind === 'release' && keys.includes(key))
  return listNames(
    releases.map(release => mark(releaseName(release))),
    MAX_NAMED
  )
}

/** Returns a text such as `built from 5f1c2e7 in octo-org/rocket`; empty if that is not known. */
function buildText({ commit, repository }: SampleOrigin, mark: Mark): string {
  const isHash = /^[\da-f]{7,}$/i.test(commit)
  const parts = [
    commit && `from ${mark(isHash ? commit.slice(0, SHORT_COMMIT) : commit)}`,
    repository && `in ${mark(repository)}`
  ].filter(Boolean)
  return parts.length > 0 ? `built ${parts.join(' ')}` : ''
}
