/** What may precede the first tag: a byte order mark, whitespace, comments, an XML declaration. */
const PROLOGUE = /^\uFEFF?(?:\s+|<!--[^]*?-->|<\?xml[^>]*\?>)*/

/** Number of characters to check, long enough for any realistic prologue. */
const HEAD = 4096

/**
 * Returns whether a response is a web page, which the service never sends: by its content type, or
 * by its tags if the type says something else. Many servers label even empty responses text/html.
 */
export function isWebPage(text: string, contentType = ''): boolean {
  if (/^\s*text\/html\b/i.test(contentType)) return text.trim() !== ''
  const start = text.slice(0, HEAD).replace(PROLOGUE, '')
  return /^<(?:!doctype\s+html|html|head|body|title|meta|script)\b/i.test(start)
}
