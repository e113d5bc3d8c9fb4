import type { HttpResponse } from '../http/messages.js'

/** What may precede the first tag: a byte order mark, whitespace, comments, an XML declaration. */
const PROLOGUE = /^\uFEFF?(?:\s+|<!--[^]*?-->|<\?xml[^>]*\?>)*/

/** Number of characters to check, long enough for any realistic prologue. */
const HEAD = 4096

/**
 * Returns whether a response is a web page, which the service never sends. The type `text/html`
 * alone isn't enough, because many servers also use it for plain text. But plain text is short, so
 * only a web page is compressed.
 */
export function isWebPage(text: string, headers: HttpResponse['headers'] = {}): boolean {
  const { 'content-type': contentType = '', 'content-encoding': encoding } = headers
  const start = text.slice(0, HEAD).replace(PROLOGUE, '')
  if (/^\s*text\/html\b/i.test(contentType))
    return start.startsWith('<') || (start !== '' && encoding !== undefined)
  return /^<(?:!doctype\s+html|html|head|body|title|meta|script)\b/i.test(start)
}
