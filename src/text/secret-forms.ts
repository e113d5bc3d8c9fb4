/** Shorter secrets also occur within ordinary words. In characters. */
const SHORTEST_ANYWHERE = 4
/** Shorter base64 or hex also occurs by chance. In characters. */
const SHORTEST_ENCODED = 6

/** Whether a secret can only be matched as a whole word. */
export function isShort(secret: string): boolean {
  return Array.from(secret).length < SHORTEST_ANYWHERE
}

/** Returns all forms of a secret that can be matched literally. */
export function literalForms(secret: string): string[] {
  if (isShort(secret)) return [secret]
  const escaped = escapedForms(secret)
  return [...escaped, latin1Form(secret), ...escaped.flatMap(encodedForms).flatMap(inUrls)]
}

/** Returns the most likely forms of a secret. */
export function commonForms(secret: string): string[] {
  return isShort(secret) ? [secret] : [...escapedForms(secret), ...encodedForms(secret)]
}

/** Returns a text as quoted by a service that decodes the credentials as Latin-1. */
export function latin1Form(text: string): string {
  return Buffer.from(text).toString('latin1')
}

/** Returns the usual escaped forms of a text in JSON, URLs, XML, and HTML. */
function escapedForms(text: string): string[] {
  const json = JSON.stringify(text).slice(1, -1)
  const xml = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  const uri = encodeURIComponent(text)
  const strictUri = uri.replace(/[!'()*]/g, one => `%${hexOf(one).toUpperCase()}`)
  const uris = [uri, strictUri].flatMap(form => [form, form.replaceAll('%20', '+')])
  const forms = [
    ...[text, json, json.replaceAll('/', '\\/'), json.replace(/[^ -~]/g, jsonEscape)],
    ...uris.flatMap(form => [form, form.replace(/%../g, code => code.toLowerCase())]),
    ...[xml, xml.replaceAll('"', '&quot;')].flatMap(form =>
      ["'", '&apos;', '&#39;', '&#x27;'].map(quote => form.replaceAll("'", quote))
    )
  ]
  return [...new Set(forms)]
}

/** Returns a text in hex, and in base64 on its own and within a longer text. */
function encodedForms(text: string): string[] {
  const bytes = Buffer.from(text)
  const hex = bytes.toString('hex')
  const base64 = [bytes.toString('base64'), ...[0, 1, 2].map(offset => base64Within(bytes, offset))]
  const base64url = base64.map(form =>
    form.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
  )
  const forms = [hex, hex.toUpperCase(), ...base64, ...base64url]
  return forms.filter(form => form.length >= SHORTEST_ENCODED)
}

/** Returns the base64 characters that depend only on these bytes, at an offset in a longer text. */
function base64Within(bytes: Buffer, offset: number): string {
  const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64')
  const bits = (offset + bytes.length) * 8
  return encoded.slice(Math.ceil((offset * 8) / 6), Math.floor(bits / 6))
}

/** Returns base64 in plain form, and with its special characters escaped for JSON and URLs. */
function inUrls(base64: string): string[] {
  const escaped = base64.replace(/[+/=]/g, one => `%${hexOf(one).toUpperCase()}`)
  const lowerCase = escaped.replace(/%../g, code => code.toLowerCase())
  return [base64, escaped, lowerCase, base64.replaceAll('/', '\\/')]
}

/** Returns the JSON escape sequence of a UTF-16 code unit. */
export function jsonEscape(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** Returns the bytes of a text in lowercase hex. */
export function hexOf(text: string): string {
  return Buffer.from(text).toString('hex')
}
