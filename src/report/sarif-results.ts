import { analysesOf } from '../results/dynamic-analysis.js'
import type { DynamicAnalysis, SampleResult, Verdict } from '../results/schema.js'
import { neutralize, truncate } from '../text/format.js'
import { engineNumbers } from './detection-text.js'
import { contentAndName, messageText, threatTitle } from './finding-text.js'
import { verdictDetails } from './verdict-text.js'

export const RULES = {
  malicious: {
    id: 'malicious',
    name: 'MaliciousFile',
    shortDescription: { text: threatTitle('malicious') },
    fullDescription: { text: 'Spectra Intelligence classifies this file as malware.' },
    help: {
      text: 'Do not release this file. Find out how it got into the build. If you are sure that it is harmless, report a false positive to ReversingLabs.'
    },
    defaultConfiguration: { level: 'error' },
    properties: { 'security-severity': '9.5', precision: 'high', tags: ['security', 'malware'] }
  },
  suspicious: {
    id: 'suspicious',
    name: 'SuspiciousFile',
    shortDescription: { text: threatTitle('suspicious') },
    fullDescription: { text: 'Spectra Intelligence found signs of malware in this file.' },
    help: { text: 'Check what was found, and find out how the file got into the build.' },
    defaultConfiguration: { level: 'warning' },
    properties: { 'security-severity': '6.5', precision: 'medium', tags: ['security', 'malware'] }
  }
} as const

type RuleId = keyof typeof RULES

/** Maximum length of an untrusted text in properties, in characters. */
const MAX_TEXT_LENGTH = 200
/** Maximum number of engines and of earlier verdicts. The results file has all of them. */
const MAX_LISTED = 100

/**
 * Returns a SARIF result for each file of a malicious or suspicious sample, because each file has
 * its own location.
 */
export function sarifResultsOf(sample: SampleResult) {
  const { files, sha256, verdict } = sample
  const ruleId = verdict?.status
  if (!verdict || !ruleId || !isRule(ruleId)) return []
  const properties = propertiesOf(sample, verdict)
  return files.map(file => ({
    ruleId,
    ruleIndex: Object.keys(RULES).indexOf(ruleId),
    level: RULES[ruleId].defaultConfiguration.level,
    message: { text: escapeMessage(`${file} is ${ruleId}: ${verdictDetails(sample)}`) },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }],
    // Code scanning recognizes the same content with the same name in later runs.
    partialFingerprints: { 'contentAndName/v1': contentAndName(sha256, file) },
    ...(verdict.accepted && { suppressions: [suppressionOf(verdict.accepted)] }),
    properties
  }))
}

/** Escapes brackets and braces, which are links and placeholders in SARIF messages. */
export function escapeMessage(text: string): string {
  return messageText(text)
    .replace(/[\\[\]]/g, '\\$&')
    .replace(/[{}]/g, '$&$&')
}

function propertiesOf(sample: SampleResult, verdict: Verdict) {
  const { history = [] } = sample
  const analyses = analysesOf(sample)
  const { threat, level, classifiedBy, firstSeen, analyzedOn, scan } = verdict
  const { matched = null, asked = null, vendors } = engineNumbers(verdict) ?? {}
  // Only the numbers of the scan come with its vendors.
  const isFromScan = vendors !== undefined
  return {
    threat: plainOrNull(threat),
    level,
    classifiedBy: plainOrNull(classifiedBy),
    firstSeen,
    analyzedOn,
    enginesMatched: matched,
    enginesAsked: asked,
    ...(scan &&
      isFromScan && {
        enginesFailed: scan.enginesFailed,
        vendorsMatched: scan.vendorsMatched,
        vendorsAsked: scan.vendorsAsked,
        scannedOn: scan.scannedOn,
        firstScannedOn: scan.firstScannedOn,
        engines: scan.detections
          .slice(0, MAX_LISTED)
          .map(({ engine, vendor, label, definitions }) => ({
            engine: plain(engine),
            vendor: plain(vendor),
            label: plain(label),
            definitions
          }))
      }),
    ...(analyses.length > 0 && {
      dynamicAnalysis: analyses.slice(0, MAX_LISTED).map(analysisProperties)
    }),
    ...(history.length > 0 && {
      history: history.slice(-MAX_LISTED).map(past => ({
        ...past,
        threat: plainOrNull(past.threat)
      }))
    })
  }
}

function analysisProperties(analysis: DynamicAnalysis) {
  const { platform, state, classification, riskScore, analysisId, signatures, files } = analysis
  return {
    platform: plain(platform),
    state,
    classification,
    riskScore,
    analysisId: plainOrNull(analysisId),
    signatures: signatures.map(({ description }) => plain(description)),
    // Which files are flagged is in the results file.
    ...(files && { files: files.length })
  }
}

function suppressionOf({ until, reason }: NonNullable<Verdict['accepted']>) {
  return {
    kind: 'external',
    status: 'accepted',
    justification: messageText(reason),
    properties: { until }
  }
}

function isRule(status: string): status is RuleId {
  return status in RULES
}

function plain(text: string): string {
  return neutralize(truncate(text, MAX_TEXT_LENGTH))
}

function plainOrNull(text: string | null): string | null {
  return text === null ? null : plain(text)
}

/** Returns a file name as a URI relative to the repository. */
function uriOf(file: string): string {
  return file.split('/').map(encodeURIComponent).join('/')
}
