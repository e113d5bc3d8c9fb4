import { timestamp } from './analysis.js'
import type { DynamicAnalysis } from './dynamic-analysis.js'

/** The report of one dynamic analysis (TCA-0106), with the names of the service. */
export interface DynamicReport {
  /** `MALICIOUS`, `SUSPICIOUS`, or `NO_THREATS_FOUND`. Not all other values of the service are documented. */
  readonly classification: string
  /** From 0 to 10 (worst). */
  readonly risk_score: number
  readonly signatures: readonly DynamicSignature[]
  readonly threat_names: readonly { readonly threat_name: string }[]
  readonly warnings: readonly string[]
  readonly platform: string
  readonly configuration: string
  readonly analysis_id: string
  /** In UTC, without an offset. */
  readonly analysis_time: string
  /** In seconds. */
  readonly analysis_duration: number
  readonly sha1: string
  readonly sha256: string
  readonly md5?: string
}

/** Behavior that an analysis observed. */
export interface DynamicSignature {
  readonly description: string
  /** From 0 to 10 (worst). */
  readonly risk_factor: number
  readonly sig_id: number
}

/**
 * Overrides the report of a completed analysis, or fails it. Called whenever the report is
 * requested. Omitted fields have default values for the classification.
 */
export type DynamicReportHook = (analysis: {
  readonly sha1: string
  readonly platform: string
  readonly analysisId: string
  /** The archive that contains the file, if it was analyzed as part of one. */
  readonly archiveSha1?: string
}) => Partial<DynamicReport> | 'failed' | undefined

/** Returns the report of a completed analysis with the usual values for the classification. */
export function defaultReport(analysis: DynamicAnalysis, classification: string): DynamicReport {
  const { sha1, sha256, md5, platform, analysisId, completedOn } = analysis
  return {
    classification,
    ...(USUAL[classification] ?? USUAL_WITHOUT_THREATS),
    warnings: [],
    platform,
    configuration: 'Emulated',
    analysis_id: analysisId,
    analysis_time: timestamp(completedOn),
    analysis_duration: 200,
    sha1,
    sha256,
    ...(md5 !== undefined && { md5 })
  }
}

type UsualFindings = Pick<DynamicReport, 'risk_score' | 'signatures' | 'threat_names'>

const usesHttps = { description: 'Uses HTTPS', risk_factor: 5, sig_id: 392 }
const dropsFiles = { description: 'Drops PE files', risk_factor: 7, sig_id: 1167 }
const hasMarker = {
  description: 'Contains a text that controls the emulator',
  risk_factor: 10,
  sig_id: 1
}

const USUAL_WITHOUT_THREATS: UsualFindings = {
  risk_score: 0,
  signatures: [usesHttps],
  threat_names: [{ threat_name: 'Unknown' }]
}

const USUAL: Readonly<Record<string, UsualFindings>> = {
  MALICIOUS: {
    risk_score: 9,
    signatures: [hasMarker, dropsFiles, usesHttps],
    threat_names: [{ threat_name: 'Text.Test.EICAR' }]
  },
  SUSPICIOUS: {
    risk_score: 6,
    signatures: [dropsFiles, usesHttps],
    threat_names: [{ threat_name: 'Unknown' }]
  }
}

/** The documentation doesn't say how reports are combined. Here, the worst classification wins. */
const BY_SEVERITY: readonly string[] = ['MALICIOUS', 'SUSPICIOUS', 'NO_THREATS_FOUND']

/**
 * Returns the merged report of several analyses, which has no id and no platform of its own.
 *
 * @param reports at least one, in the order of completion
 */
export function mergeReports(reports: readonly DynamicReport[]): object {
  const classifications = reports.map(({ classification }) => classification)
  const times = reports.map(report => report.analysis_time)
  return {
    classification:
      BY_SEVERITY.find(value => classifications.includes(value)) ?? classifications[0],
    risk_score: Math.max(...reports.map(report => report.risk_score)),
    signatures: withAnalysisIds(reports, ({ signatures }) => signatures),
    threat_names: withAnalysisIds(reports, report => report.threat_names),
    platforms: [...new Set(reports.map(({ platform }) => platform))],
    first_analysis: times.at(0),
    last_analysis: times.at(-1),
    history_analysis: reports.map(historyItem)
  }
}

/** Returns the distinct items of all reports, each with the ids of the analyses that found it. */
function withAnalysisIds(
  reports: readonly DynamicReport[],
  itemsOf: (report: DynamicReport) => readonly object[]
): readonly object[] {
  const found = new Map<string, { readonly item: object; readonly ids: string[] }>()
  for (const report of reports) {
    for (const item of itemsOf(report)) {
      const key = JSON.stringify(item)
      const { ids } = found.get(key) ?? { ids: [] }
      found.set(key, { item, ids: [...ids, report.analysis_id] })
    }
  }
  return [...found.values()].map(({ item, ids }) => ({ ...item, analysis_ids: ids }))
}

function historyItem(report: DynamicReport): object {
  const { classification, risk_score, platform, configuration, warnings } = report
  const { analysis_id, analysis_time, analysis_duration } = report
  return {
    ...{ analysis_id, analysis_time, analysis_duration },
    ...{ classification, risk_score, platform, configuration, warnings }
  }
}
