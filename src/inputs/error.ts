/** Inputs that can't be taken: one message that names each of them, its value and its rule. */
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
 * Ends the run if there are problems.
 * @throws {InputError}
 */
export function refuse(problems: readonly string[]): void {
  if (problems.length > 0) throw new InputError(problems)
}
