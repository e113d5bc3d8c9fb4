import type { Secret } from '../metadata.js'

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
 * Ends the run if there are problems. Secrets in them are replaced.
 * @throws {InputError}
 */
export function refuse(problems: readonly string[], secrets: readonly Secret[]): void {
  if (problems.length === 0) return
  const withoutSecrets = (problem: string) =>
    secrets.reduce((text, { value }) => text.replaceAll(value, '***'), problem)
  throw new InputError(problems.map(withoutSecrets))
}
