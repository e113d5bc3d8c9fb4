/** Invalid arguments. The message says what is wrong and what to do. Nothing was sent. */
export class UsageError extends Error {
  override name = 'UsageError'
}
