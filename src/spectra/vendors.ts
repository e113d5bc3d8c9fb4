import { VENDORS } from './vendor-table.js'

/** Where to report false positives to ReversingLabs. Checked with the table of vendors. */
export const REVERSINGLABS_REPORTING = {
  email: 'support@reversinglabs.com',
  page: 'https://docs.reversinglabs.com/General/AnalysisAndClassification/FalsePositives'
} as const

/** Endings of engine names for another edition of the same vendor's engine. */
const VARIANT = /(?:_(?:online|beta|consumer))+$/i

const BY_ENGINE = new Map(
  VENDORS.flatMap(({ name, engines }) => engines.map((engine): [string, string] => [engine, name]))
)
const BY_NAME = new Map(VENDORS.map(vendor => [vendor.name, vendor]))

/**
 * Returns the name of the vendor of an engine in TCA-0103, such as `Kaspersky` for
 * `kaspersky_online`. For an unknown engine, returns its name without the ending of a variant.
 */
export function vendorOf(engine: string): string {
  const base = engine.replace(VARIANT, '')
  return BY_ENGINE.get(base.toLowerCase()) ?? (base || engine)
}

/** Whether a vendor is in the table. Other names come from the service and are untrusted. */
export function isKnownVendor(vendor: string): boolean {
  return BY_NAME.has(vendor)
}

/** Returns the web page or email address for reporting false positives to a vendor, if known. */
export function reportingPageOf(vendor: string): string | undefined {
  return BY_NAME.get(vendor)?.reporting
}
