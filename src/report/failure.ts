import { isDone, type Results } from '../results.js'
import { count, some } from './wording.js'

/** The most samples that the step's error names; the results file has all of them. */
const NAMED = 10

/**
 * Why the step is red; undefined when all that was asked for was done.
 * @param stopped why the run ended early
 */
export function failureOf(
  { samples, dryRun }: Results,
  stopped: string | undefined
): string | undefined {
  const open = samples.filter(
    sample => !isDone(sample) && !(dryRun && sample.state === 'not-attempted' && !sample.error)
  )
  if (open.length === 0 && !stopped) return undefined
  const failed = open.filter(({ error }) => error && error.scope !== 'cancelled')
  return [
    `${count(open.length, 'sample')} of ${samples.length} not done as asked.`,
    ...(stopped ? [`The run ended early: ${stopped}`] : []),
    ...failed
      .slice(0, NAMED)
      .map(({ files, error }) => `${some(files, 3)}: ${error?.message ?? ''}`),
    ...(failed.length > NAMED ? [`… and ${failed.length - NAMED} more in the results file`] : []),
    'To go on from here, run again with resume-from set to the results file.'
  ].join('\n')
}
