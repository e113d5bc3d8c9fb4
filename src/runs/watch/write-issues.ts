import type { Context } from '../../context.js'
import { createIssueTexts } from '../../report/watch/issue-text.js'
import type { WatchedSample } from '../../results/watch.js'
import { updateIssues, type UpdatedIssues } from './update-issues.js'
import type { Watch } from './watch.js'

const NO_ISSUES: UpdatedIssues = { issues: [], failures: [], notes: [] }

/**
 * Updates the issue of each subject, if `issue` is set. Never throws.
 * @param samples the current samples, with the exceptions that apply
 */
export async function writeIssues(
  { inputs, started, state, subjects }: Watch,
  samples: readonly WatchedSample[],
  context: Context
): Promise<UpdatedIssues> {
  if (!inputs.issue || inputs.dryRun || context.signal.aborted) return NO_ISSUES
  const views = subjects.map(subject => ({
    subject,
    samples: samples.filter(sample => sample.subjects.includes(subject.key)),
    checkedOn: started.toISOString(),
    runUrl: inputs.origin.runUrl,
    sampleUrl: inputs.sampleUrl,
    hasState: state !== null
  }))
  const numbers = state?.issues ?? {}
  return updateIssues({ inputs, views, texts: createIssueTexts(inputs), numbers }, context)
}
