import type { SampleResult, SampleState } from './schema.js'

/** The progress of a sample in each state. The result with the highest value wins. */
const PROGRESS: Readonly<Record<SampleState, number>> = {
  'not-attempted': 0,
  failed: 1,
  'bytes-only': 2,
  existing: 3,
  'reanalysis-requested': 4,
  'metadata-only': 5,
  submitted: 6
}

/**
 * Combines two results of one sample: returns the one that got further, and keeps whether metadata
 * may already be there and when it was first sent. The order doesn't matter.
 */
export function mergeResults(a: SampleResult, b: SampleResult): SampleResult {
  const further = isFurther(b, a) ? b : a
  const doubts = [a, b].some(({ metadata }) => metadata === 'uncertain' || metadata === 'repeated')
  const hasMetadata = further.state === 'submitted' || further.state === 'metadata-only'
  const [metadataFirstSent] = [a, b].flatMap(one => one.metadataFirstSent ?? []).sort()
  return {
    ...further,
    metadata: hasMetadata ? (doubts ? 'repeated' : 'confirmed') : doubts ? 'uncertain' : 'none',
    ...(metadataFirstSent && { metadataFirstSent }),
    subscribed: a.subscribed || b.subscribed
  }
}

/** Compares by state, time, and text, so that the result doesn't depend on the order of files. */
function isFurther(a: SampleResult, b: SampleResult): boolean {
  const progress = PROGRESS[a.state] - PROGRESS[b.state]
  if (progress !== 0) return progress > 0
  const [finishedA, finishedB] = [a.finished ?? '', b.finished ?? '']
  return finishedA === finishedB ? textOf(a) > textOf(b) : finishedA > finishedB
}

/** Omits the fields that merging changes, so that merging in steps gives the same result. */
const textOf = (result: SampleResult) =>
  JSON.stringify({ ...result, metadata: '', metadataFirstSent: undefined, subscribed: false })
