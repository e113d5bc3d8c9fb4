import { analysesOf } from '../results/dynamic-analysis.js'
import { historyOf } from '../results/history.js'
import type { ReportedSample, Verdict } from '../results/schema.js'
import { isThreat } from '../results/verdict.js'
import type { Detection, Scan } from '../spectra/scan.js'
import { CHECKED_ON } from '../spectra/vendor-table.js'
import { isKnownVendor, REVERSINGLABS_REPORTING, reportingPageOf } from '../spectra/vendors.js'
import { formatSize, quantity } from '../text/format.js'
import { toMarkdownCode, toMarkdownLink } from '../text/markdown.js'
import { archiveText, resultText } from './dynamic-text.js'
import { engineNumbers } from './detection-text.js'
import { sortByVerdict } from './verdict-text.js'

/** What the report is about. */
export interface ReportedFiles<T extends ReportedSample> {
  readonly samples: readonly T[]
  /** Returns the properties in the metadata of a sample. */
  readonly propertiesOf: (sample: T) => readonly Property[]
}

interface Property {
  readonly name: string
  readonly value: string
}

/** A flagged sample. */
type Flagged = ReportedSample & { readonly verdict: Verdict }

/** Maximum length of untrusted texts, in characters. */
const MAX_NAME_LENGTH = 100
const MAX_LABEL_LENGTH = 200
const MAX_PATH_LENGTH = 500
const MAX_URL_LENGTH = 2000
/** Maximum number of entries in lists. The results file has all of them. */
const MAX_FILES = 20
const MAX_DETECTIONS = 100
const MAX_PAST_VERDICTS = 20
const MAX_ANALYSES = 20

/**
 * Returns a report in Markdown that the user can send to vendors, with a section for each malicious
 * or suspicious sample; undefined if there are none.
 */
export function falsePositiveReport<T extends ReportedSample>({
  samples,
  propertiesOf
}: ReportedFiles<T>): string | undefined {
  const flagged = sortByVerdict(samples).filter(isThreat)
  if (flagged.length === 0) return undefined
  const sections = flagged.flatMap(sample => sectionOf(sample, propertiesOf(sample)))
  return [...introductionFor(flagged.length), ...sections].join('\n')
}

function introductionFor(samples: number): string[] {
  return [
    '# False-positive report',
    '',
    `ReversingLabs Spectra Intelligence classifies ${quantity(samples, 'file')} as malicious or suspicious. First find out how each file got into the build. If you are sure that a detection is wrong, copy the file's section into the vendor's form or an email. Most vendors also ask for the file itself.`,
    '',
    `The addresses were checked on ${CHECKED_ON}. If one no longer works, search the vendor's website for "false positive".`,
    ''
  ]
}

function sectionOf(sample: Flagged, properties: readonly Property[]): string[] {
  const { verdict } = sample
  return [
    `## ${nameOf(sample)}`,
    '',
    'Please check whether this detection is a false positive.',
    '',
    ...factsOf(sample, properties),
    ...detectionTable(verdict.scan?.detections ?? []),
    ...historyLines(sample),
    ...addressLines(verdict.scan),
    ''
  ]
}

function nameOf({ files, sha256 }: Flagged): string {
  return toMarkdownCode(files[0] ?? sha256 ?? 'unnamed file', MAX_PATH_LENGTH)
}

function factsOf(sample: Flagged, properties: readonly Property[]): string[] {
  const { sha1, sha256, size, verdict } = sample
  return [
    fact('Files', filesText(sample)),
    ...properties.map(propertyText),
    fact('SHA-256', code(sha256)),
    fact('SHA-1', code(sha1)),
    fact('Size', size === null ? null : sizeText(size)),
    fact('ReversingLabs verdict', verdictText(verdict)),
    fact('Dynamic analysis', analysesText(sample)),
    fact('First seen', verdict.firstSeen && timeText(verdict.firstSeen)),
    fact('Last scanned', scannedText(verdict.scan)),
    fact('Detections', numbersText(verdict))
  ].filter(line => line !== '')
}

function sizeText(bytes: number): string {
  return bytes < 1000 ? formatSize(bytes) : `${formatSize(bytes)} (${bytes} bytes)`
}

/** Names of the default properties in the report. */
const PROPERTY_NAMES: ReadonlyMap<string, string> = new Map([
  ['application_name', 'Application'],
  ['application_version', 'Version'],
  ['repository', 'Repository'],
  ['commit', 'Commit'],
  ['ref', 'Ref']
])

/** Only properties are included, so that the report discloses no more than the metadata. */
function propertyText({ name, value }: Property): string {
  if (name === 'file_name') return ''
  if (name === 'url') return fact('URL', link(value))
  return fact(PROPERTY_NAMES.get(name) ?? code(name), code(value))
}

/** Returns a line of a list, or an empty text if the value is not known. */
function fact(name: string, value: string | null): string {
  return value ? `- **${name}:** ${value}` : ''
}

function filesText({ files }: Flagged): string {
  const shown = files.slice(0, MAX_FILES).map(file => toMarkdownCode(file, MAX_PATH_LENGTH))
  return shown.join(', ') + restText(files, MAX_FILES)
}

function verdictText({ status, threat, level, classifiedBy }: Verdict): string {
  return [
    status,
    code(threat),
    level !== null && `level ${level} of 5`,
    classifiedBy && `classified by ${code(classifiedBy)}`
  ]
    .filter(Boolean)
    .join(', ')
}

/** Returns the results with the IDs that identify the analyses to ReversingLabs. */
function analysesText(sample: Flagged): string {
  const shown = analysesOf(sample)
    .slice(0, MAX_ANALYSES)
    .map(analysis => {
      const { platform, riskScore, analysisId } = analysis
      const facts = [
        riskScore !== null && `risk score ${riskScore}`,
        archiveText(analysis),
        analysisId !== null && `analysis ${code(analysisId)}`
      ].filter(Boolean)
      const result = `${resultText(analysis)} on ${code(platform)}`
      return facts.length > 0 ? `${result} (${facts.join(', ')})` : result
    })
  return shown.join('; ') + restText(analysesOf(sample), MAX_ANALYSES)
}

function scannedText(scan: Scan | null): string {
  if (!scan) return ''
  const first = scan.firstScannedOn && `, first scanned ${timeText(scan.firstScannedOn)}`
  return `${timeText(scan.scannedOn)}${first ?? ''}`
}

function numbersText(verdict: Verdict): string {
  const { matched = 0, asked = 0, vendors } = engineNumbers(verdict) ?? {}
  const { scan } = verdict
  if (asked === 0) return ''
  if (!scan || vendors === undefined) return `${matched} of ${asked} engines`
  const failed = scan.enginesFailed > 0 ? ` ${quantity(scan.enginesFailed, 'engine')} failed.` : ''
  return `${matched} of ${asked} engines, ${vendors} of ${scan.vendorsAsked} vendors.${failed}`
}

function detectionTable(detections: readonly Detection[]): string[] {
  if (detections.length === 0) return []
  const rows = detections.slice(0, MAX_DETECTIONS).map(detection => {
    const { engine, vendor, label, definitions } = detection
    const cells = [
      code(engine),
      vendorText(vendor),
      toMarkdownCode(label, MAX_LABEL_LENGTH),
      definitions ? timeText(definitions) : 'unknown'
    ]
    return `| ${cells.join(' | ')} |`
  })
  const rest = restText(detections, MAX_DETECTIONS).trim()
  return [
    '',
    '| Engine | Vendor | Label | Definitions |',
    '| ------ | ------ | ----- | ----------- |',
    ...rows,
    ...(rest ? ['', rest] : [])
  ]
}

function historyLines(sample: Flagged): string[] {
  const history = historyOf(sample).slice(-MAX_PAST_VERDICTS)
  if (history.length === 0) return []
  const lines = history.map(({ status, threat, on }) => {
    return `- ${timeText(on)}: ${[status, code(threat)].filter(Boolean).join(', ')}`
  })
  return ['', 'Verdict history:', '', ...lines]
}

/** Returns where to send the report. */
function addressLines(scan: Scan | null): string[] {
  const { email, page } = REVERSINGLABS_REPORTING
  const vendors = [...new Set(scan?.detections.map(({ vendor }) => vendor))]
  const lines = vendors.slice(0, MAX_DETECTIONS).map(vendor => {
    const address = reportingPageOf(vendor)
    return `- ${vendorText(vendor)}: ${address ? `<${address}>` : 'address unknown'}`
  })
  return ['', 'Send this report to:', '', `- ReversingLabs: <${email}>, see <${page}>`, ...lines]
}

function vendorText(vendor: string): string {
  return isKnownVendor(vendor) ? vendor : code(vendor)
}

/** Returns a short untrusted text as inline code; empty if it's not known. */
function code(text: string | null | undefined): string {
  return toMarkdownCode(text ?? '', MAX_NAME_LENGTH)
}

function link(url: string): string {
  return url === '' ? '' : toMarkdownLink(url, MAX_URL_LENGTH)
}

/** Returns an ISO 8601 time as `2026-01-31 12:00 UTC`. */
function timeText(time: string): string {
  const [, date, clock] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/.exec(time) ?? []
  return date && clock ? `${date} ${clock} UTC` : code(time)
}

function restText(list: readonly unknown[], most: number): string {
  return list.length > most ? ` and ${list.length - most} more` : ''
}
