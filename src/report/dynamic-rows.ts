import { analysesOf, hasReport, hasThreat } from '../results/dynamic-analysis.js'
import type { AnalysisResult, DynamicAnalysis, SampleResult } from '../results/schema.js'
import { archiveText, resultRank, shortText } from './dynamic-text.js'
import { shortHash } from './html.js'

/** An analysis that reports list: of a sample, or of a file in an archive. */
export interface AnalysisRow {
  readonly sample: SampleResult
  readonly platform: string
  readonly result: AnalysisResult
  /** The archive that the file is in, or the archive itself; undefined for other samples. */
  readonly archive: DynamicAnalysis | undefined
  /** The file in an archive, by the beginning of its hash; empty for samples. */
  readonly member: string
  /** Number of threats and missing reports in an archive that are not listed. */
  readonly unlisted: number
}

/** Maximum number of files in an archive that are listed. */
const MAX_MEMBERS = 20

/**
 * Returns the analyses to list, the most important first. An archive is followed by those of its
 * files that are threats or have no report.
 */
export function analysisRows(samples: readonly SampleResult[]): AnalysisRow[] {
  return samples
    .flatMap(sample => analysesOf(sample).map(analysis => ({ sample, analysis })))
    .toSorted((a, b) => resultRank(a.analysis) - resultRank(b.analysis))
    .flatMap(({ sample, analysis }) => rowsOf(sample, analysis))
}

function rowsOf(sample: SampleResult, analysis: DynamicAnalysis): AnalysisRow[] {
  const { platform, files } = analysis
  const archive = files && analysis
  const members = (files ?? [])
    .filter(file => hasThreat(file) || !hasReport(file))
    .toSorted((a, b) => resultRank(a) - resultRank(b))
  const listed = members.slice(0, MAX_MEMBERS)
  const common = { sample, platform, archive, unlisted: members.length - listed.length }
  return [
    { ...common, result: analysis, member: '' },
    ...listed.map(file => ({ ...common, result: file, member: memberName(file) }))
  ]
}

function memberName({ sha1 }: { readonly sha1: string | null }): string {
  return sha1 === null ? 'file without a hash' : shortHash(sha1)
}

/** Returns what else is known: what is in an archive, why there is no report, and warnings. */
export function detailsOf({ result, archive, member, unlisted }: AnalysisRow): string[] {
  if (archive && member === '') {
    return [
      archiveText(archive),
      ...(unlisted > 0 ? [`… and ${unlisted} more in the results file`] : [])
    ]
  }
  const { reason, warnings } = result
  const missing = reason === null ? [] : [shortText(reason)]
  return hasReport(result) ? warnings.slice(0, 2).map(shortText) : missing
}
