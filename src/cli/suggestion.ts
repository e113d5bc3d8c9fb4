/** Maximum number of typing errors in a name that is still recognized. */
const MAX_ERRORS = 2

/** Returns the most similar name; undefined if none is similar. */
export function similarName(typed: string, names: readonly string[]): string | undefined {
  const normalized = typed.toLowerCase().replaceAll('_', '-')
  const most = Math.min(MAX_ERRORS, Math.floor(normalized.length / 2))
  const [nearest] = names
    .map(name => ({ name, errors: distance(normalized, name) }))
    .filter(({ errors }) => errors <= most)
    .sort((a, b) => a.errors - b.errors)
  return nearest?.name ?? names.find(name => normalized.length > 2 && name.startsWith(normalized))
}

/** Returns the number of characters to insert, delete, or replace (Levenshtein distance). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (const [index, character] of Array.from(one).entries()) {
    const next = [index + 1]
    for (let at = 1; at <= other.length; at++) {
      const replaced = (row[at - 1] ?? 0) + (character === other[at - 1] ? 0 : 1)
      next.push(Math.min(replaced, (row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[other.length] ?? 0
}
