import type { Platform } from '../platform/platform.js'

/** Returns a sentence, without its period, about runs that have no secrets. */
export function runsWithoutSecrets({ githubRepository }: Platform): string {
  return githubRepository
    ? 'Runs from forks and Dependabot have no access to secrets'
    : 'Runs from forks, and of branches that are not protected, may have no access to secrets'
}
