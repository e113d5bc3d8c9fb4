/** Invalid inputs. The message lists all problems. */
export class InputError extends Error {
  override name = 'InputError'

  constructor(problems: readonly string[], options?: ErrorOptions) {
    super(`Nothing was sent. ${listOf(problems)}`, options)
  }
}

function listOf(problems: readonly string[]): string {
  if (problems.length === 1) return problems.join('')
  const lines = problems.map(problem => `- ${problem}`)
  return [`${problems.length} problems with the inputs:`, ...lines].join('\n')
}

/**
 * Throws if there are problems.
 * @throws {InputError} one error for all problems
 */
export function throwIfAny(problems: readonly string[]): void {
  if (problems.length > 0) throw new InputError(problems)
}
