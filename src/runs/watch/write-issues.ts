import type { Context } from '../../context.js'
import { createIssueTexts } from '../../report/watch/issue-text.js'
import type { Subject } from '../../results/watch.js'
import type { KnownSample } from '../../results/watch-state.js'
import type { LookedUp } from './looked-up.js'
import { updateIssues, type UpdatedIssues } from './update-issues.js'
import type { Watch } from './watch.js'

const NO_ISSUES: UpdatedIssues = { issues: [], failures: [], notes: [] }

/**
 * Updates the issue of each subject, if `issue` is set. Never throws.
 * @param lookedUp has the exceptions that apply
 */
export async function writeIssues(
  { inputs, started, state, subjects, incompleteReleases }: Watch,
  lookedUp: Pick<LookedUp, 'samples' | 'failures'>,
  context: Context
): Promise<UpdatedIssues> {
  if (!inputs.issue || inputs.dryRun || context.signal.aborted) return NO_ISSUES
  const samplesOf = <T extends KnownSample>(all: readonly T[], { key }: Subject) =>
    all.filter(sample => sample.subjects.includes(key))
  const views = subjects.map(subject => ({
    subject,
    samples: samplesOf(lookedUp.samples, subject),
    checkedOn: started.toISOString(),
    runUrl: inputs.origin.runUrl,
    sampleUrl: inputs.sampleUrl,
    hasState: samplesOf(state?.samples ?? [], subject).length > 0,
    isComplete: lookedUp.failures.length === 0 && !incompleteReleases.includes(subject.key)
  }))
  const numbers = state?.issues ?? {}
  return updateIssues({ inputs, views, texts: createIssueTexts(inputs), numbers }, context)
}
