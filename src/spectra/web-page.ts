/** What may precede the first tag: a byte order mark, blanks, comments, an XML declaration. */
const PROLOGUE = /^\uFEFF?(?:\s+|<!--[^]*?-->|<\?xml[^>]*\?>)*/

/** Long enough for a tag after any prologue that is worth a thought. */
const HEAD = 4096

/**
 * Whether a text is a web page, which no service answers with. Its tags tell, and not the content
 * type: servers send empty answers as `text/html` unless told otherwise.
 */
export function isWebPage(text: string): boolean {
  const start = text.slice(0, HEAD).replace(PROLOGUE, '')
  return /^<(?:!doctype\s+html|html|head|body|title|meta|script)\b/i.test(start)
}
