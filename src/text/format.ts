/**
 * The start of a command, anywhere and in any case. The agent of Azure Pipelines compares text by
 * culture, and so ignores some combining characters.
 */
const COMMAND_START = /(#\p{M}*#\p{M}*(?:v\p{M}*s\p{M}*o\p{M}*)?)\[/giu

/**
 * Returns untrusted text, such as a file name or a response, as a single line that is safe to log.
 * Escapes control and invisible characters, which start the commands of GitLab and Jenkins. Also
 * escapes the commands of GitHub Actions and Azure Pipelines: `::` at the start, `##[`, `##vso[`.
 */
export function neutralize(text: string): string {
  return text
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, character => {
      const short = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }[character]
      return short ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`
    })
    .replace(COMMAND_START, '$1\\[')
    .replace(/^(\s*):(?=:)/, '$1\\:')
}

/** Returns untrusted text as a single line of HTML, without markup. */
export function toHtml(text: string): string {
  const entities: Record<string, string> = {
    '&': 'amp',
    '<': 'lt',
    '>': 'gt',
    '"': 'quot',
    "'": '#39'
  }
  return neutralize(text).replace(/[&<>"']/g, character => `&${entities[character] ?? ''};`)
}

/** Returns at most this many characters of a text. An ellipsis shows that it was longer. */
export function truncate(text: string, longest: number): string {
  if (text.length <= longest) return text
  // Don't end with the first half of a surrogate pair.
  return `${text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}

/** Returns a number of bytes in a suitable unit, such as `12.3 MB`. */
export function formatSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`
  const units = ['kB', 'MB', 'GB', 'TB']
  const power = Math.min(Math.floor(Math.log10(bytes) / 3), units.length)
  return `${(bytes / 1000 ** power).toFixed(1)} ${units[power - 1] ?? ''}`
}

/** Returns milliseconds as `0.4 s`, `12 s`, `3 min 20 s`, or `1 h 5 min`. */
export function formatDuration(ms: number): string {
  if (ms < 9950) return `${(ms / 1000).toFixed(1)} s`
  const seconds = Math.round(ms / 1000)
  if (seconds < 60) return `${seconds} s`
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min ${seconds % 60} s`
  return `${Math.floor(seconds / 3600)} h ${Math.floor((seconds % 3600) / 60)} min`
}

/** Returns a number with its noun, such as `1 file` or `2 files`. */
export function quantity(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

/** Numbers of files. */
export interface FileTotals {
  readonly files: number
  /** Number of files without duplicates. */
  readonly unique: number
  /** Size of the unique content, which is what is uploaded. */
  readonly bytes: number
}

/** Returns a text such as `7 files (6 unique), 586.0 kB`. Duplicates count as files only. */
export function formatTotals({ files, unique, bytes }: FileTotals): string {
  const different = unique === files ? '' : ` (${unique} unique)`
  return `${quantity(files, 'file')}${different}, ${formatSize(bytes)}`
}

/** Returns the first names of a list, and how many more there are. */
export function listNames(names: readonly string[], most: number): string {
  const rest = names.length - most
  return names.slice(0, most).join(', ') + (rest > 0 ? ` and ${rest} more` : '')
}

/** Returns a rate limit in words. */
export function formatRate(requestsPerSecond: number): string {
  return requestsPerSecond >= 1
    ? `at most ${quantity(Math.floor(requestsPerSecond), 'request')} per second`
    : `at most 1 request every ${formatDuration(1000 / requestsPerSecond)}`
}
