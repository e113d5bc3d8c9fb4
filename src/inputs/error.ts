/** Maximum number of problems in a message. Annotations and job summaries have a limited size. */
const MAX_PROBLEMS = 20

/** Invalid inputs. The message lists the problems. */
export class InputError extends Error {
  override name = 'InputError'

  constructor(problems: readonly string[], options?: ErrorOptions) {
    super(`Nothing was sent. ${listOf(problems)}`, options)
  }
}

function listOf(problems: readonly string[]): string {
  if (problems.length === 1) return problems.join('')
  const rest = problems.length - MAX_PROBLEMS
  const listed = [...problems.slice(0, MAX_PROBLEMS), ...(rest > 0 ? [`… and ${rest} more`] : [])]
  const lines = listed.map(problem => `- ${problem}`)
  return [`${problems.length} problems with the inputs:`, ...lines].join('\n')
}

/**
 * Throws if there are problems.
 * @throws {InputError} one error for all problems
 */
export function throwIfAny(problems: readonly string[]): void {
  if (problems.length > 0) throw new InputError(problems)
}
