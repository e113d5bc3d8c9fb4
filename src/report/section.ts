import { constants } from 'node:fs'
import { appendFile, stat, truncate } from 'node:fs/promises'

/** Appends a text to a file, or replaces the text that it appended before. */
export type Section = (text: string) => Promise<void>

/**
 * A section at the end of a file that the runner made for this step. After an error, the file is
 * as it was before the first write, as far as the file system allows.
 */
export function createSection(file: string): Section {
  let start: number | undefined
  return async text => {
    if (start === undefined) start = (await stat(file)).size
    else await truncate(file, start)
    try {
      // Without O_CREAT: the runner doesn't read a file that it didn't make.
      await appendFile(file, text, { flag: constants.O_WRONLY | constants.O_APPEND })
    } catch (error) {
      await truncate(file, start).catch(() => undefined)
      throw error
    }
  }
}
