import type { Inputs } from '../inputs/inputs.js'
import { analysesOf, wasStarted } from '../results/dynamic-analysis.js'
import type { SampleResult } from '../results/schema.js'
import { MAX_DYNAMIC_REQUESTS } from '../spectra/limits.js'
import type { MetadataSettings } from '../spectra/metadata.js'
import { formatDuration, listNames, quantity } from '../text/format.js'
import { countAnalyses, limitText } from './dynamic-text.js'

interface Settings {
  readonly inputs: Pick<Inputs, 'dynamicAnalysis' | 'parallelJobs'>
  readonly metadata: Pick<MetadataSettings, 'isArchive'>
  readonly isAnalyzed: (name: string) => boolean
}

/** The dynamic analyses that a run would start, in words. */
export interface PlannedAnalyses {
  readonly text: string
  readonly title: string
  /** The files and platforms; empty if no analyses would be started. */
  readonly lines: readonly string[]
}

/** Maximum number of names of a sample. */
const MAX_NAMES = 3

const MINUTE = 60_000

/** Shorter times are not shown. In milliseconds. */
const FEW_MINUTES = 3 * MINUTE

/** Returns the dynamic analyses that a run would start; undefined without `dynamic-analysis`. */
export function planAnalyses(
  samples: readonly SampleResult[],
  { inputs, metadata, isAnalyzed }: Settings
): PlannedAnalyses | undefined {
  const { dynamicAnalysis, parallelJobs } = inputs
  if (!dynamicAnalysis || samples.length === 0) return undefined
  const planned = samples.flatMap(sample => {
    if (!sample.files.some(isAnalyzed)) return []
    const platforms = missingPlatforms(sample, dynamicAnalysis.platforms)
    return platforms.length > 0 ? [{ files: sample.files, platforms }] : []
  })
  const count = planned.reduce((sum, { platforms }) => sum + platforms.length, 0)
  if (count === 0) return { text: 'The run would start no dynamic analyses.', title: '', lines: [] }
  const analyses = countAnalyses(count)
  const wait = dynamicAnalysis.timeoutMinutes * MINUTE
  return {
    text:
      `After the uploads, the run would start ${analyses} (TCA-0207) ` +
      `of ${quantity(planned.length, 'sample')}, and wait up to ${formatDuration(wait)} for the reports (TCA-0106). ` +
      `Each report is charged, and an archive has one for each of its files.${durationText(count, parallelJobs)}`,
    title: `Would start ${analyses}`,
    lines: planned.map(({ files, platforms }) => {
      const names = listNames(files.filter(isAnalyzed), MAX_NAMES)
      const archive = files.some(metadata.isArchive) ? ' (archive)' : ''
      return `${names}${archive}: ${platforms.join(', ')}`
    })
  }
}

/** Returns the platforms on which no earlier run has started an analysis. */
function missingPlatforms(sample: SampleResult, platforms: readonly string[]): string[] {
  const started = analysesOf(sample).filter(wasStarted)
  return platforms.filter(name => !started.some(({ platform }) => platform === name))
}

/** Returns how long the starts take, if that is more than a few minutes. */
function durationText(starts: number, parallelJobs: number): string {
  const perMinute = MAX_DYNAMIC_REQUESTS / parallelJobs
  const atOnce = Math.max(1, Math.floor(perMinute))
  const pauses = Math.ceil(starts / atOnce) - 1
  const duration = ((pauses * atOnce) / perMinute) * MINUTE
  if (duration <= FEW_MINUTES) return ''
  return ` Starting them would take at least ${formatDuration(duration)}, ${limitText(parallelJobs)}.`
}
