import { archiveAnalysis, threatRank, wasStarted } from './dynamic-analysis.js'
import type {
  AnalysisResult,
  AnalysisState,
  ArchivedFileAnalysis,
  DynamicAnalysis
} from './schema.js'

/** The states of one analysis, in the order in which they follow each other. */
const ORDER: Readonly<Record<AnalysisState, number>> = {
  'not-started': 0,
  unconfirmed: 1,
  running: 2,
  failed: 3,
  finished: 4
}

/**
 * Merges several records of the analyses of one sample. The order doesn't matter. Keeps every
 * analysis that was started, even if another one was started on the same platform.
 */
export function mergeAnalyses(analyses: readonly DynamicAnalysis[]): DynamicAnalysis[] {
  const started = new Set(analyses.filter(wasStarted).map(({ platform }) => platform))
  const merged = new Map<string, DynamicAnalysis>()
  for (const analysis of analyses) {
    const { platform, requested } = analysis
    if (requested === null && started.has(platform)) continue
    const key = JSON.stringify([platform, requested])
    const known = merged.get(key)
    merged.set(key, known ? join(known, analysis) : analysis)
  }
  return [...merged].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, analysis]) => analysis)
}

/**
 * Returns the analysis that counts for each platform: the one with the worst threat, or else the
 * latest one.
 */
export function countedByPlatform(
  analyses: readonly DynamicAnalysis[]
): Map<string, DynamicAnalysis> {
  const counted = new Map<string, DynamicAnalysis>()
  for (const analysis of analyses) {
    const known = counted.get(analysis.platform)
    if (!known || replaces(analysis, known)) counted.set(analysis.platform, analysis)
  }
  return counted
}

function replaces(a: DynamicAnalysis, b: DynamicAnalysis): boolean {
  const difference = threatRank(a) - threatRank(b)
  return difference === 0 ? (a.requested ?? '') > (b.requested ?? '') : difference > 0
}

/** Combines two records of one analysis. */
function join(a: DynamicAnalysis, b: DynamicAnalysis): DynamicAnalysis {
  if (a.files && b.files) return archiveAnalysis(a, joinFiles([...a.files, ...b.files]))
  // Only the response to the start lists the files in an archive.
  if (a.files || b.files) return a.files ? a : b
  return later(a, b)
}

function joinFiles(files: readonly ArchivedFileAnalysis[]): ArchivedFileAnalysis[] {
  const joined = new Map<string, ArchivedFileAnalysis>()
  for (const file of files) {
    // Without an ID, only the reason distinguishes files whose hash is not known.
    const key = JSON.stringify([file.sha1, file.analysisId ?? [file.reason]])
    const known = joined.get(key)
    joined.set(key, known ? later(known, file) : file)
  }
  return [...joined].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, file]) => file)
}

/** Returns the later of two records of one analysis. */
function later<T extends AnalysisResult>(a: T, b: T): T {
  const difference = ORDER[a.state] - ORDER[b.state] || threatRank(a) - threatRank(b)
  return (difference === 0 ? textOf(a) > textOf(b) : difference > 0) ? a : b
}

const textOf = (analysis: AnalysisResult) => JSON.stringify(analysis)
