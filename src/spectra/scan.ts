import { truncate } from '../text/format.js'
import type { Redact } from '../text/redact.js'
import { objectsIn, parseTime, type Fields } from './response-body.js'
import { vendorOf } from './vendors.js'

/** What antivirus engines found in a sample in one scan (TCA-0103). Times are ISO 8601, UTC. */
export interface Scan {
  readonly scannedOn: string
  /** When the service first scanned the sample. */
  readonly firstScannedOn: string | null
  readonly enginesAsked: number
  /** Number of engines without a result. */
  readonly enginesFailed: number
  /** Number of vendors of these engines. Some vendors have several engines. */
  readonly vendorsAsked: number
  readonly vendorsMatched: number
  /** The engines that flag the sample, by name. */
  readonly detections: readonly Detection[]
}

/** An engine that flags a sample. */
export interface Detection {
  /** Name of the engine, such as `kaspersky_online`. */
  readonly engine: string
  /** Name of its vendor, such as `Kaspersky`. */
  readonly vendor: string
  /** What it found, such as `[TROJAN] Trojan/Win32.Toxic`. */
  readonly label: string
  /** Date of its definitions; null if the service doesn't provide it. */
  readonly definitions: string | null
}

/** Maximum length of the service's labels and names of threats that are kept, in characters. */
export const MAX_LABEL_LENGTH = 200
/** The same for names of engines. */
const MAX_NAME_LENGTH = 60
/** Maximum number of engines that are kept. The service has fewer than 100. */
const MAX_ENGINES = 500

interface Engine {
  /** Undefined if it failed. */
  readonly label: string | undefined
  readonly definitions: string | null
}

/** What `scanIn` needs in addition to the entry. Times are in milliseconds. */
interface ScanContext {
  readonly scannedOn: number
  readonly firstScannedOn: number | undefined
  /** Removes secrets, before texts are truncated. */
  readonly redact: Redact
}

/** Returns the scan in an entry of a sample's `xref`; undefined if no engine has a result. */
export function scanIn(
  xref: Fields,
  { scannedOn, firstScannedOn, redact }: ScanContext
): Scan | undefined {
  const engines = enginesIn(xref, redact)
  const answered = [...engines.values()].filter(({ label }) => label !== undefined)
  if (answered.length === 0) return undefined
  const detections = detectionsOf(engines)
  const count = xref['scanner_count']
  const enginesAsked = Math.max(engines.size, Number.isSafeInteger(count) ? Number(count) : 0)
  return {
    scannedOn: new Date(scannedOn).toISOString(),
    firstScannedOn: firstScannedOn === undefined ? null : new Date(firstScannedOn).toISOString(),
    enginesAsked,
    enginesFailed: enginesAsked - answered.length,
    vendorsAsked: new Set([...engines.keys()].map(vendorOf)).size,
    vendorsMatched: new Set(detections.map(({ vendor }) => vendor)).size,
    detections
  }
}

/** Returns all engines by name. If an engine has several results, a detection counts. */
function enginesIn({ scanners, results }: Fields, redact: Redact): Map<string, Engine> {
  const nameOf = (text: string) => truncate(redact(text), MAX_NAME_LENGTH)
  const engines = new Map<string, Engine>()
  for (const { name, timestamp } of objectsIn(scanners).slice(0, MAX_ENGINES)) {
    const time = parseTime(timestamp)
    const definitions = time === undefined ? null : new Date(time).toISOString()
    if (isName(name)) engines.set(nameOf(name), { label: undefined, definitions })
  }
  for (const { scanner, result } of objectsIn(results).slice(0, MAX_ENGINES)) {
    if (!isName(scanner) || typeof result !== 'string') continue
    const name = nameOf(scanner)
    const { label, definitions = null } = engines.get(name) ?? {}
    engines.set(name, {
      label: label || truncate(redact(result.trim()), MAX_LABEL_LENGTH),
      definitions
    })
  }
  return engines
}

function detectionsOf(engines: ReadonlyMap<string, Engine>): Detection[] {
  return [...engines]
    .flatMap(([engine, { label, definitions }]) =>
      label ? [{ engine, vendor: vendorOf(engine), label, definitions }] : []
    )
    .sort((a, b) => (a.engine < b.engine ? -1 : 1))
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}
