import { VENDORS } from './vendor-table.js'

/** Endings of engine names for another edition of the same vendor's engine. */
const VARIANT = /(?:_(?:online|beta|consumer))+$/i

const NAMES = new Map(
  VENDORS.flatMap(({ name, engines }) => engines.map((engine): [string, string] => [engine, name]))
)

/**
 * Returns the name of the vendor of an engine in TCA-0103, such as `Kaspersky` for
 * `kaspersky_online`. For an unknown engine, returns its name without the ending of a variant.
 */
export function vendorOf(engine: string): string {
  const base = engine.replace(VARIANT, '')
  return NAMES.get(base.toLowerCase()) ?? (base || engine)
}
