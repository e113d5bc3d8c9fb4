import { sha256 } from './hashes.js'
import { preload } from './preload.js'

const HOUR = 60 * 60_000

/** Returns a day in UTC, such as `2027-01-31`. */
export function dayIn(days: number): string {
  return new Date(Date.now() + days * 24 * HOUR).toISOString().slice(0, 10)
}

/** An entry of an exceptions file. */
export interface Entry {
  readonly sha256: string
  readonly reason: string
  readonly until: string
}

/** Returns a valid entry for a file with this content. */
export function entryFor(content: string, changes: Partial<Entry> = {}): Entry {
  return { sha256: sha256(content), reason: 'packed by us', until: dayIn(30), ...changes }
}

/** Returns an exceptions file. Its entries begin on the lines 2, 5, 8 …. */
export function exceptionsYaml(entries: readonly Entry[]): string {
  const lines = entries.map(
    entry =>
      `- sha256: ${entry.sha256}\n  reason: ${JSON.stringify(entry.reason)}\n  until: ${entry.until}\n`
  )
  return `# accepted detections\n${lines.join('')}`
}

/** Environment in which it is noon, so that the day doesn't change during a test. */
export function noon(): Record<string, string> {
  const ahead = Date.parse(`${dayIn(0)}T12:00:00Z`) - Date.now()
  return preload(`
    const Real = Date
    const now = () => Real.now() + ${ahead}
    globalThis.Date = class extends Real {
      constructor(...parts) {
        super(...(parts.length > 0 ? parts : [now()]))
      }
      static now = now
    }
  `)
}
