import { constants } from 'node:fs'
import { appendFile, stat, truncate } from 'node:fs/promises'

/** Appends a text to a file, replacing the text that it appended before. */
export type FileSection = (text: string) => Promise<void>

/**
 * Creates a section at the end of a file that the runner provides for this step. After an error,
 * the original contents of the file are restored if possible.
 */
export function createFileSection(file: string): FileSection {
  let start: number | undefined
  return async text => {
    if (start === undefined) start = (await stat(file)).size
    else await truncate(file, start)
    try {
      // Without O_CREAT, because the runner only reads files that it created.
      await appendFile(file, text, { flag: constants.O_WRONLY | constants.O_APPEND })
    } catch (error) {
      await truncate(file, start).catch(() => undefined)
      throw error
    }
  }
}
