import { tmpdir } from 'node:os'

import type { Printer } from './log.js'
import type { Platform } from './platform.js'
import { reportFiles } from './report-files.js'

/** Prints messages to standard output, and warnings and errors to standard error. */
export const plainPrinter: Printer = {
  info: print,
  notice: print,
  warning(text) {
    printError(`Warning: ${text}`)
  },
  error(text, { title }) {
    printError(`Error: ${title}: ${text}`)
  },
  setFailed(text) {
    printError(`Error: ${text}`)
  },
  startGroup: print,
  endGroup: () => undefined,
  debug: () => undefined
}

/** Returns the platform of a command in a shell, which says nothing about where files come from. */
export function plain(): Platform {
  return {
    origin: { repository: '', commit: '', ref: '', version: '', runUrl: '', url: '' },
    githubRepository: '',
    workspace: process.cwd(),
    temporaryFolder: tmpdir(),
    resultsFolder: process.cwd(),
    shard: undefined,
    hasCodeQuality: false,
    printer: plainPrinter,
    maskSecret: () => undefined,
    openReports: reportFiles
  }
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}

function printError(text: string): void {
  process.stderr.write(`${text}\n`)
}
