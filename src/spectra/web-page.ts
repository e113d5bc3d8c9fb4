/** What may precede the first tag: a byte order mark, whitespace, comments, an XML declaration. */
const PROLOGUE = /^\uFEFF?(?:\s+|<!--[^]*?-->|<\?xml[^>]*\?>)*/

/** Number of characters to check, long enough for any realistic prologue. */
const HEAD = 4096

/**
 * Whether a text is a web page, which the service never sends. Checks its tags instead of the
 * content type, because servers may send empty responses as `text/html`.
 */
export function isWebPage(text: string): boolean {
  const start = text.slice(0, HEAD).replace(PROLOGUE, '')
  return /^<(?:!doctype\s+html|html|head|body|title|meta|script)\b/i.test(start)
}
