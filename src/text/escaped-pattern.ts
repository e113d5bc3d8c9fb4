import { hexOf, jsonEscape } from './secret-forms.js'

/** Returns a regular expression for a text in which each character may be escaped. */
export function escapedPattern(text: string): string {
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

/** Returns a regular expression for one character, plain or escaped one or more times. */
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
    escapeRegExp(one),
    ...(one === ' ' ? ['\\+'] : []),
    (hexOf(one).match(/../g) ?? []).map(byte => `%(?:25)*${inAnyCase(byte)}`).join(''),
    `${ENTITY_START}(?:${names})${ENTITY_END}`
  ]
  // A backslash before a letter starts a different escape sequence.
  const prefix = /[\p{L}\p{N}\s]/u.test(one) ? '' : `${BACKSLASH}{0,8}`
  return `(?:${prefix}(?:${ways.join('|')})|${BACKSLASH}{1,8}(?:${codes.join('|')}))`
}

/** Escapes the special characters of regular expressions. */
export function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}

/** Returns a regular expression for hex digits in either case. */
function inAnyCase(hex: string): string {
  return hex.replace(/[a-f]/g, digit => `[${digit}${digit.toUpperCase()}]`)
}
