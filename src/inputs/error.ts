/** Invalid inputs. The message lists each problem. */
export class InputError extends Error {
  override name = 'InputError'
  constructor(problems: readonly string[]) {
    super(
      problems.length === 1
        ? `Nothing was sent. ${problems.join('')}`
        : `Nothing was sent. ${problems.length} inputs need attention:\n${problems
            .map(problem => `- ${problem}`)
            .join('\n')}`
    )
  }
}

/**
 * Throws if there are problems.
 * @throws {InputError} one error for all problems
 */
export function throwIfAny(problems: readonly string[]): void {
  if (problems.length > 0) throw new InputError(problems)
}
