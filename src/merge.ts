import type { Result, State } from './results.js'

/** From the state that says least about a sample to the one that says most. */
const PROGRESS: Readonly<Record<State, number>> = {
  'not-attempted': 0,
  failed: 1,
  'bytes-only': 2,
  existing: 3,
  'reanalysis-requested': 4,
  'metadata-only': 5,
  submitted: 6
}

/**
 * Combines what several records say about one sample, in whatever order they come: the result
 * that got furthest, without forgetting that an attempt may have added metadata.
 */
export function mergeResults(results: readonly [Result, ...Result[]]): Result {
  const furthest = results.reduce((a, b) => (isFurther(b, a) ? b : a))
  const doubts = results.some(({ metadata }) => metadata === 'uncertain' || metadata === 'repeated')
  const hasMetadata = furthest.state === 'submitted' || furthest.state === 'metadata-only'
  return {
    ...furthest,
    metadata: hasMetadata ? (doubts ? 'repeated' : 'confirmed') : doubts ? 'uncertain' : 'none',
    subscribed: results.some(({ subscribed }) => subscribed)
  }
}

/** Compares by state, then by time. The text decides the rest, so that the order of files doesn't. */
function isFurther(a: Result, b: Result): boolean {
  const progress = PROGRESS[a.state] - PROGRESS[b.state]
  if (progress !== 0) return progress > 0
  const [finishedA, finishedB] = [a.finished ?? '', b.finished ?? '']
  return finishedA === finishedB ? textOf(a) > textOf(b) : finishedA > finishedB
}

/** Without what merging changes, so that merging in steps gives the same as merging at once. */
const textOf = (result: Result) => JSON.stringify({ ...result, metadata: '', subscribed: false })
