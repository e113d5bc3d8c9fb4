import type { Context } from '../../context.js'
import type { WatchInputs } from '../../inputs/watch-inputs.js'
import type { Subject } from '../../results/watch.js'
import type { WatchState } from '../../results/watch-state.js'
import { findReleases, type FoundSubjects } from './find-releases.js'

/**
 * Finds what is watched: the assets of releases, or the account's subscriptions, whose samples only
 * the service knows.
 * @throws {InputError} when no release has assets that match `files`
 * @throws {GithubError} when no release can be read
 */
export async function findSubjects(
  inputs: WatchInputs,
  state: WatchState | null,
  context: Context
): Promise<FoundSubjects> {
  if (inputs.releases.length > 0) return findReleases(inputs, state, context)
  const subject: Subject = {
    key: `subscriptions ${inputs.apiUrl.host}`,
    kind: 'subscriptions',
    ...{ repository: '', tag: '', url: '' }
  }
  return { subjects: [subject], assets: [], incompleteReleases: [], failures: [], notes: [] }
}
