import { NO_ANALYSIS, wasStarted } from './dynamic-analysis.js'
import { countedByPlatform, mergeAnalyses } from './merge-analyses.js'
import type { DynamicAnalysis, SampleResult } from './schema.js'

/** Why an analysis is not started if nothing else prevents it. */
export const INTERRUPTED = 'the run ended before the dynamic analysis was started'

type Analyses = Pick<SampleResult, 'dynamicAnalysis' | 'earlierAnalyses'>

/**
 * Returns the analyses that a resumed run keeps: those that an earlier run started. Only those with
 * a classification count, until this run requests the others.
 */
export function resumedAnalyses(earlier: Analyses): Analyses {
  return arrange(earlier, [])
}

/**
 * Returns a sample with an analysis for each platform: the one that an earlier run started, or one
 * that is not started.
 * @param reason why an analysis is not started
 */
export function requestAnalyses(
  sample: SampleResult,
  platforms: readonly string[],
  reason: string
): SampleResult {
  const { dynamicAnalysis = [], earlierAnalyses } = arrange(sample, platforms)
  const missing = platforms.filter(
    (platform, index) =>
      platforms.indexOf(platform) === index &&
      !dynamicAnalysis.some(analysis => analysis.platform === platform)
  )
  const fresh = missing.map(platform => notStarted(platform, reason))
  const others = { ...sample }
  delete others.earlierAnalyses
  return {
    ...others,
    dynamicAnalysis: inOrder([...dynamicAnalysis, ...fresh], platforms),
    ...(earlierAnalyses && { earlierAnalyses })
  }
}

/** Sorts analyses in the order of the platforms. Other platforms come last. */
function inOrder(
  analyses: readonly DynamicAnalysis[],
  platforms: readonly string[]
): DynamicAnalysis[] {
  const all = [...platforms, ...analyses.map(({ platform }) => platform)]
  return analyses.toSorted((a, b) => all.indexOf(a.platform) - all.indexOf(b.platform))
}

/** Returns an analysis whose start was not sent. */
export function notStarted(platform: string, reason: string): DynamicAnalysis {
  return { ...NO_ANALYSIS, platform, requested: null, reason }
}

/** Returns a sample with the latest state of one of its analyses. */
export function withAnalysis(sample: SampleResult, latest: DynamicAnalysis): SampleResult {
  const { dynamicAnalysis = [] } = sample
  return {
    ...sample,
    dynamicAnalysis: dynamicAnalysis.map(one => (one.platform === latest.platform ? latest : one))
  }
}

/** Separates the analyses that affect the verdict from others that were started. */
function arrange(
  { dynamicAnalysis = [], earlierAnalyses = [] }: Analyses,
  platforms: readonly string[]
): Analyses {
  const started = mergeAnalyses([...dynamicAnalysis, ...earlierAnalyses].filter(wasStarted))
  const counted = [...countedByPlatform(started).values()].filter(
    // A known classification counts, even if this run doesn't request the platform.
    ({ platform, classification }) => platforms.includes(platform) || classification !== null
  )
  const others = started.filter(analysis => !counted.includes(analysis))
  return {
    ...(counted.length > 0 && { dynamicAnalysis: counted }),
    ...(others.length > 0 && { earlierAnalyses: others })
  }
}
