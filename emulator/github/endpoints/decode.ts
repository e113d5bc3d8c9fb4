/** Returns a part of a path without its escapes; undefined if they are not valid. */
export function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
