import { neutralize } from '../text/format.js'
import type { Redact } from '../text/redact.js'

/** The log of a run. Redacts secrets and neutralizes untrusted text in everything it writes. */
export interface Log {
  info(text: string): void
  /** Writes lines in a collapsed group. */
  group(title: string, lines: Iterable<string>): void
  notice(text: string): void
  warning(text: string): void
  /** Prints an error, in GitHub Actions as an annotation. Does not fail the run. */
  error(text: string, title: string): void
  /** Prints an error, in GitHub Actions as an annotation, and fails the step there. */
  fail(text: string): void
  /** Writes details that only developers of this program need. */
  debug(text: string): void
}

/** Prints log lines in the form that a system expects. */
export interface Printer {
  info(text: string): void
  notice(text: string): void
  warning(text: string): void
  error(text: string, properties: { title: string }): void
  setFailed(text: string): void
  startGroup(title: string): void
  endGroup(): void
  debug(text: string): void
}

/** GitHub Actions truncates annotations at 4096 characters. */
const MAX_ANNOTATION_LENGTH = 4000

/** @param redact removes secrets from each text before it is truncated or escaped */
export function createLog(redact: Redact, printer: Printer): Log {
  const line = (text: string) => neutralize(redact(text))
  const lines = (text: string) => redact(text).split('\n').map(neutralize).join('\n')
  const annotation = (text: string) => lines(text).slice(0, MAX_ANNOTATION_LENGTH)
  return {
    info(text) {
      printer.info(line(text))
    },
    group(title, lines) {
      printer.startGroup(line(title))
      for (const text of lines) printer.info(line(text))
      printer.endGroup()
    },
    notice(text) {
      printer.notice(annotation(text))
    },
    warning(text) {
      printer.warning(annotation(text))
    },
    error(text, title) {
      printer.error(annotation(text), { title })
    },
    fail(text) {
      printer.setFailed(annotation(text))
    },
    debug(text) {
      printer.debug(lines(text))
    }
  }
}
