/** Invalid arguments. The message says what is wrong and what to do. Nothing was sent. */
export class UsageError extends Error {
  override name = 'UsageError'
}

/** Returns a text if it looks like a name, or else another text, because it could be a secret. */
export function nameOrElse(text: string, otherwise: string): string {
  return /^-{0,2}[a-z][a-z_-]{0,39}$/i.test(text) ? text : otherwise
}
