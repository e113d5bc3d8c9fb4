const XML: Readonly<Record<string, string>> = {
  '&': 'amp',
  '<': 'lt',
  '>': 'gt',
  '"': 'quot',
  "'": 'apos'
}

const json = (text: string) => JSON.stringify(text).slice(1, -1)
const xml = (text: string) => text.replace(/[&<>"']/g, one => `&${XML[one] ?? ''};`)
const uri = (text: string) => encodeURIComponent(text)
const base64 = (text: string) => Buffer.from(text).toString('base64')
const base64url = (text: string) => Buffer.from(text).toString('base64url')
const hex = (text: string) => Buffer.from(text).toString('hex')
const codes = (text: string, write: (code: number) => string) =>
  Array.from(text, one => write(one.codePointAt(0) ?? 0)).join('')
const units = (text: string, write: (code: number) => string) =>
  text.replace(/[\s\S]/g, unit => write(unit.charCodeAt(0)))

/** Encodings in which a service may quote a text. */
export const QUOTES: Readonly<Record<string, (text: string) => string>> = {
  plain: text => text,
  JSON: json,
  'JSON with escaped slashes': text => json(text).replaceAll('/', '\\/'),
  'JSON in ASCII': text =>
    json(text).replace(/[^ -~]/g, one => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`),
  'JSON, all escaped': text =>
    units(text, code => `\\u${code.toString(16).toUpperCase().padStart(4, '0')}`),
  'JSON in JSON': text => json(json(text)),
  URI: uri,
  'URI in lower case': text => uri(text).replace(/%../g, code => code.toLowerCase()),
  'URI, all escaped': text => hex(text).replace(/../g, '%$&'),
  'URI in URI': text => uri(uri(text)),
  form: text => new URLSearchParams({ q: text }).toString().slice('q='.length),
  XML: xml,
  'XML in decimal': text => codes(text, code => `&#${code};`),
  'XML in hex': text => codes(text, code => `&#x${code.toString(16).toUpperCase()};`),
  'XML in XML': text => xml(xml(text)),
  HTML: text => text.replace(/[&<>"']/g, one => `&#${one.charCodeAt(0)};`),
  'XML in JSON': text => json(xml(text)),
  'an XML element': text => `<archive_password>${xml(text)}</archive_password>`,
  base64,
  'base64 after one byte': text => base64(`<${text}`),
  'base64 after two bytes': text => base64(`pw${text}.`),
  'base64 of XML': text => base64(`<archive_password>${xml(text)}</archive_password>`),
  'base64 of JSON': text => base64(JSON.stringify({ password: text })),
  'base64 in a URI': text => uri(base64(`?${text}?`)),
  base64url,
  'base64url after one byte': text => base64url(`<${text}>`),
  'base64url after two bytes': text => base64url(`??${text}`),
  hex,
  'hex in upper case': text => hex(`<${text}>`).toUpperCase(),
  'Latin-1': text => Buffer.from(text).toString('latin1')
}

const bytes = (hexDigits: string) => Buffer.from(hexDigits, 'hex').toString()
const point = (code: number) => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '')
const JSON_LETTERS: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f'
}

/** Each function removes one layer of quoting anywhere in a text. */
const READINGS: readonly ((text: string) => string)[] = [
  text => text.replace(/(?:%[0-9a-f]{2})+/gi, run => bytes(run.replaceAll('%', ''))),
  text =>
    text.replaceAll('+', ' ').replace(/(?:%[0-9a-f]{2})+/gi, run => bytes(run.replaceAll('%', ''))),
  text =>
    text.replace(/\\(?:u([0-9a-f]{4})|(.))/gi, (_, code: string | undefined, one: string) =>
      code ? String.fromCharCode(Number.parseInt(code, 16)) : (JSON_LETTERS[one] ?? one)
    ),
  text =>
    text.replace(
      /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
      (whole: string, hexCode: string, code: string, name: string) => {
        if (hexCode) return point(Number.parseInt(hexCode, 16))
        if (code) return point(Number(code))
        return Object.keys(XML).find(one => XML[one] === name) ?? whole
      }
    ),
  ...[0, 1, 2, 3].map(
    shift => (text: string) =>
      text.replace(/[\w+/-]{6,}/g, run =>
        Buffer.from(run.slice(shift), 'base64').toString('latin1')
      )
  ),
  ...[0, 1].map(
    shift => (text: string) =>
      text.replace(/[0-9a-f]{6,}/gi, run => Buffer.from(run.slice(shift), 'hex').toString('latin1'))
  )
]

/**
 * Returns which of these secrets a text reveals, through up to two layers of quoting. Decodes the
 * text, unlike the action, which looks for encoded forms, so that both can't share a mistake.
 */
export function secretsIn(text: string, secrets: readonly string[]): string[] {
  const once = READINGS.map(read => read(text))
  const twice = once.flatMap(layer => READINGS.map(read => read(layer)))
  const all = [text, ...once, ...twice]
  return secrets.filter(secret => {
    const misread = Buffer.from(secret).toString('latin1')
    return all.some(one => one.includes(secret) || one.includes(misread))
  })
}
