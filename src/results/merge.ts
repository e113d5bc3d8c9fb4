import { mergeAnalyses } from './merge-analyses.js'
import { mergeHistories } from './history.js'
import type { SampleResult } from './schema.js'
import { STATES } from './state.js'

/**
 * Combines two results of one sample: returns the one that got further, and keeps whether the
 * service may already have metadata, when it was first sent, all recorded verdicts, and all dynamic
 * analyses. The order doesn't matter.
 */
export function mergeResults(a: SampleResult, b: SampleResult): SampleResult {
  const [further, other] = isFurther(b, a) ? [b, a] : [a, b]
  const doubts = [a, b].some(({ metadata }) => metadata === 'uncertain' || metadata === 'repeated')
  const { hasMetadata } = STATES[further.state]
  const [metadataFirstSent] = [a, b].flatMap(one => one.metadataFirstSent ?? []).sort()
  const history = mergeHistories(further, other)
  const [dynamicAnalysis, earlierAnalyses] = (['dynamicAnalysis', 'earlierAnalyses'] as const).map(
    list => mergeAnalyses([a, b].flatMap(one => one[list] ?? []))
  )
  return {
    ...further,
    // For release assets, only some runs know it.
    sha1: further.sha1 ?? other.sha1,
    ...(history.length > 0 && { history }),
    ...(dynamicAnalysis?.length && { dynamicAnalysis }),
    ...(earlierAnalyses?.length && { earlierAnalyses }),
    metadata: hasMetadata ? (doubts ? 'repeated' : 'confirmed') : doubts ? 'uncertain' : 'none',
    ...(metadataFirstSent && { metadataFirstSent }),
    subscribed: a.subscribed || b.subscribed
  }
}

/** Compares by state, time, and text, so that the result doesn't depend on the order of files. */
function isFurther(a: SampleResult, b: SampleResult): boolean {
  const progress = STATES[a.state].rank - STATES[b.state].rank
  if (progress !== 0) return progress > 0
  const [finishedA, finishedB] = [a.finished ?? '', b.finished ?? '']
  return finishedA === finishedB ? textOf(a) > textOf(b) : finishedA > finishedB
}

/** Omits the fields that merging changes, so that merging in steps gives the same result. */
const textOf = (result: SampleResult) =>
  JSON.stringify({
    ...result,
    sha1: null,
    history: undefined,
    dynamicAnalysis: undefined,
    earlierAnalyses: undefined,
    metadata: '',
    metadataFirstSent: undefined,
    subscribed: false
  })
