/** Replaces secrets in a text with `***`. */
export type Redact = (text: string) => string

const MASK = '***'
/** Shorter secrets also occur in ordinary words, so they are only replaced as whole words. */
const SHORTEST_ANYWHERE = 4
/** Shorter pieces of base64 or hex also occur by chance. In characters. */
const SHORTEST_ENCODED = 6

/**
 * Returns a function that replaces secrets in any encoding: plain, with escapes of JSON, XML, HTML,
 * or URLs (also nested), and in base64, base64url, or hex.
 */
export function createRedactor(secrets: readonly string[]): Redact {
  const known = longestFirst(secrets)
  if (known.length === 0) return text => text
  // Created on first use, because both are slow to build and often not needed.
  let plain: RegExp | undefined
  let escaped: RegExp | undefined
  return text => {
    plain ??= expressionOf(known.flatMap(plainForms), literal)
    const rest = text.replace(plain, MASK)
    if (!/[%&\\]/.test(rest)) return rest
    escaped ??= expressionOf([...known, ...known.map(misread)], escapedPattern)
    return rest.replace(escaped, MASK)
  }
}

/** Returns the usual forms of secrets for the runner, which only masks literal texts. */
export function maskableForms(secrets: readonly string[]): string[] {
  return longestFirst(
    secrets.flatMap(secret =>
      isShort(secret) ? [secret] : [...escapedForms(secret), ...encodedForms(secret)]
    )
  )
}

/** The forms of a secret that can be matched literally. */
function plainForms(secret: string): string[] {
  if (isShort(secret)) return [secret]
  const escaped = escapedForms(secret)
  return [...escaped, misread(secret), ...escaped.flatMap(encodedForms).flatMap(inUrls)]
}

/** Returns an expression that matches any of these texts, the longest first. */
function expressionOf(texts: readonly string[], patternOf: (text: string) => string): RegExp {
  const patterns = longestFirst(texts).map(text => {
    const pattern = patternOf(text)
    return isShort(text) ? `(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])` : pattern
  })
  return new RegExp(patterns.join('|'), 'gu')
}

function longestFirst(texts: readonly string[]): string[] {
  return [...new Set(texts)].filter(Boolean).sort((a, b) => b.length - a.length)
}

function isShort(secret: string): boolean {
  return Array.from(secret).length < SHORTEST_ANYWHERE
}

/** A text as quoted by a service that decodes the credentials as Latin-1. */
function misread(text: string): string {
  return Buffer.from(text).toString('latin1')
}

/** The usual escaped forms of a text in JSON, URLs, XML, and HTML. */
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

/** A text in hex, and in base64 on its own and within a longer text. */
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

/** The base64 characters that depend only on these bytes, at an offset in a longer text. */
function base64Within(bytes: Buffer, offset: number): string {
  const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64')
  const bits = (offset + bytes.length) * 8
  return encoded.slice(Math.ceil((offset * 8) / 6), Math.floor(bits / 6))
}

/** Base64 in plain form, and with its special characters escaped for JSON and URLs. */
function inUrls(base64: string): string[] {
  const escaped = base64.replace(/[+/=]/g, one => `%${hexOf(one).toUpperCase()}`)
  const lowerCase = escaped.replace(/%../g, code => code.toLowerCase())
  return [base64, escaped, lowerCase, base64.replaceAll('/', '\\/')]
}

/** A pattern for a text in which each character may be escaped. */
function escapedPattern(text: string): string {
  // Repeated backslashes are matched together, to avoid excessive backtracking.
  return (text.match(/\\+|[^\\]/gu) ?? [])
    .map(part => (part.startsWith('\\') ? backslashPattern(part.length) : characterPattern(part)))
    .join('')
}

// Escape sequences, whose special characters may themselves be escaped for a URL.
const BACKSLASH = '(?:\\\\|%(?:25)*5[cC])'
const ENTITY_START = '(?:&|%(?:25)*26)(?:amp(?:;|%(?:25)*3[bB]))*'
const ENTITY_END = '(?:;|%(?:25)*3[bB])'
const NUMBER_SIGN = '(?:#|%(?:25)*23)'

function backslashPattern(count: number): string {
  const code = `${BACKSLASH}{1,8}u005[cC]`
  const entity = `${ENTITY_START}${NUMBER_SIGN}(?:0*92|[xX]0*5[cC])${ENTITY_END}`
  return `(?:${BACKSLASH}{${count},${count * 8}}|(?:${code}|${entity}){${count}})`
}

const ENTITIES: Readonly<Partial<Record<string, string>>> = {
  '&': 'amp',
  '<': 'lt',
  '>': 'gt',
  '"': 'quot',
  "'": 'apos'
}

/** A pattern for one character, plain or escaped one or more times. */
function characterPattern(one: string): string {
  const point = one.codePointAt(0) ?? 0
  const hex = inAnyCase(point.toString(16))
  const number = `${NUMBER_SIGN}(?:0*${point}|[xX]0*${hex})`
  const names = [number, ENTITIES[one]].filter(Boolean).join('|')
  const units = one.split('').map(unit => inAnyCase(jsonEscape(unit).slice(1)))
  const letter = /^\\([a-z])$/.exec(JSON.stringify(one).slice(1, -1))?.[1]
  const codes = [
    units.join(`${BACKSLASH}{1,8}`),
    `u\\{0*${hex}\\}`,
    `x${inAnyCase(point.toString(16).padStart(2, '0'))}`,
    ...(letter ? [letter] : [])
  ]
  const ways = [
    literal(one),
    ...(one === ' ' ? ['\\+'] : []),
    (hexOf(one).match(/../g) ?? []).map(byte => `%(?:25)*${inAnyCase(byte)}`).join(''),
    `${ENTITY_START}(?:${names})${ENTITY_END}`
  ]
  // A backslash before a letter starts a different escape sequence.
  const prefix = /[\p{L}\p{N}\s]/u.test(one) ? '' : `${BACKSLASH}{0,8}`
  return `(?:${prefix}(?:${ways.join('|')})|${BACKSLASH}{1,8}(?:${codes.join('|')}))`
}

function jsonEscape(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** The bytes of a text in lower-case hex. */
function hexOf(text: string): string {
  return Buffer.from(text).toString('hex')
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}

/** A pattern for hex digits in either case. */
function inAnyCase(hex: string): string {
  return hex.replace(/[a-f]/g, digit => `[${digit}${digit.toUpperCase()}]`)
}
