import type { HttpResponse } from '../http/messages.js'

/** Returns lists of hashes as XML, which is the default format of the service. */
export function xmlListResponse(lists: Readonly<Record<string, readonly string[]>>): HttpResponse {
  const elements = Object.entries(lists).map(
    ([name, hashes]) => `<${name}>${hashes.map(hash => `<item>${hash}</item>`).join('')}</${name}>`
  )
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<rl>${elements.join('')}</rl>\n`
  return { status: 200, headers: { 'content-type': 'application/xml; charset=utf-8' }, body }
}
