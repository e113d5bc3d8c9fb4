/** The hashes that a URL template can contain, as `{sha1}` or `{sha256}`. */
const HASHES = ['sha1', 'sha256'] as const

/** The hashes of a sample in hex; null if they're not known. */
export type Hashes = Readonly<Record<(typeof HASHES)[number], string | null>>

/** A text in braces, or a single brace. */
const PLACEHOLDER = /\{[^{}]*\}|[{}]/g

/** Returns the placeholders of a template that are not supported. */
export function unknownPlaceholders(template: string): string[] {
  const known = HASHES.map(placeholderOf)
  return [...(template.match(PLACEHOLDER) ?? [])].filter(one => !known.includes(one))
}

/** Whether a template contains a hash. */
export function hasHash(template: string): boolean {
  return HASHES.some(hash => template.includes(placeholderOf(hash)))
}

/**
 * Returns the URL of a sample; undefined if there is no template, or if it contains a hash that is
 * not known.
 * @param template a URL with placeholders, or an empty text
 */
export function fillTemplate(template: string, hashes: Hashes): string | undefined {
  if (template === '') return undefined
  let url = template
  for (const name of HASHES) {
    const hash = hashes[name]
    if (hash === null && url.includes(placeholderOf(name))) return undefined
    url = url.replaceAll(placeholderOf(name), hash ?? '')
  }
  return url
}

function placeholderOf(hash: string): string {
  return `{${hash}}`
}
