import type { WatchFields } from '../../report/watch/ending.js'
import { SCHEMA_VERSION } from '../../results/schema.js'
import { PROGRAM } from '../../version.js'
import type { LookedUp } from './looked-up.js'
import type { UpdatedIssues } from './update-issues.js'
import type { Watch } from './watch.js'

/** Returns the fields of the results document about the run as a whole. */
export function documentFields(
  { inputs, started, subjects }: Watch,
  { chargedLookUps }: LookedUp,
  { issues }: UpdatedIssues
): WatchFields {
  const { repository, commit, runUrl: url } = inputs.origin
  return {
    schemaVersion: SCHEMA_VERSION,
    kind: 'watch',
    action: PROGRAM,
    run: { repository, commit, url },
    apiHost: inputs.apiUrl.host,
    dryRun: inputs.dryRun,
    started: started.toISOString(),
    chargedLookUps,
    subjects,
    issues
  }
}
