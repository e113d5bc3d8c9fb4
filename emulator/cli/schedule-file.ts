import { readFileSync } from 'node:fs'
import type { ScheduleEntry } from '../service.js'

/**
 * Returns the content of a file for `--schedule`. The service validates the entries.
 *
 * @throws {Error} if the file can't be read, or isn't JSON
 */
export function readSchedule(file: string): readonly ScheduleEntry[] {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as readonly ScheduleEntry[]
  } catch (error) {
    const reason = (error as Error).message
    throw new Error(`--schedule ${JSON.stringify(file)}: ${reason}`, { cause: error })
  }
}
