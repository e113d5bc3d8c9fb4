import { tmpdir } from 'node:os'

import type { Printer } from './log.js'
import type { Platform } from './platform.js'
import { reportFiles } from './report-files.js'

/** Writes one or more lines. */
export type Print = (text: string) => void

/** Writes lines to standard output. */
export const printLine: Print = text => {
  process.stdout.write(`${text}\n`)
}

/** Writes lines to standard error. */
export const printErrorLine: Print = text => {
  process.stderr.write(`${text}\n`)
}

/** Returns a printer of plain text, which prints warnings and errors with `printError`. */
export function createPlainPrinter(print: Print, printError: Print): Printer {
  return {
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
}

/** Prints messages to standard output, and warnings and errors to standard error. */
export const plainPrinter = createPlainPrinter(printLine, printErrorLine)

/**
 * Returns the platform of a command in a shell, where the origin of files is unknown. Other platforms
 * replace some of the values.
 */
export function plain(): Platform {
  return {
    origin: { repository: '', commit: '', ref: '', version: '', runUrl: '', url: '' },
    githubRepository: '',
    workspace: process.cwd(),
    temporaryFolder: tmpdir(),
    resultsFolder: process.cwd(),
    shard: undefined,
    // Whether this is so depends on the configuration of the system.
    runsWithoutSecrets: 'Runs from forks may have no access to secrets',
    hasCodeQuality: false,
    printer: plainPrinter,
    // The log masks secrets itself, and a command that masks a secret could print it.
    maskSecret: () => undefined,
    openReports: reportFiles
  }
}
