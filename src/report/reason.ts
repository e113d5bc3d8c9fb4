/** Maximum number of lines in the step's error. The results file has everything. */
const MAX_LINES = 10

/** Why a step fails. */
export interface Reason {
  /** For the headline and the beginning of the error. Contains no untrusted text. */
  readonly title: string
  /** The input that makes this a failure, for example `fail-on: malicious`. */
  readonly rule?: string
  /** What caused it, one sentence each. */
  readonly causes: readonly string[]
  /** Affected samples and what to do, one line each. */
  readonly details: readonly string[]
  /** Whether the run did not do everything; false for verdicts that are not acceptable. */
  readonly isShortfall: boolean
}

/**
 * Returns the first lines, and how many more there are.
 * @param place where the others are
 */
export function limitLines(lines: readonly string[], place = 'results file'): string[] {
  const rest = lines.length - MAX_LINES
  const more = rest > 0 ? [`… and ${rest} more in the ${place}`] : []
  return [...lines.slice(0, MAX_LINES), ...more]
}
