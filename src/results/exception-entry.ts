import { truncate } from '../text/format.js'
import type { Exception } from './exceptions.js'

/** A key and a value of an entry. */
export interface EntryField {
  readonly name: string
  /** Undefined if it isn't text, for example because it is a list. */
  readonly value: string | undefined
  readonly line: number
}

/** What is wrong with an exceptions file. */
export interface FileProblem {
  /** Undefined if it is about the whole file. */
  readonly line?: number
  /** One or more sentences. */
  readonly text: string
}

const KEYS = ['sha256', 'reason', 'until'] as const
type Key = (typeof KEYS)[number]

/** Maximum length of a reason, in characters. */
const MAX_REASON_LENGTH = 200
/** Maximum length of a value in an error, in characters. */
const MAX_QUOTED_LENGTH = 80
/** Hashes that are mistaken for a SHA-256, by their number of digits. */
const OTHER_HASHES: Readonly<Record<number, string>> = { 32: 'an MD5', 40: 'a SHA-1' }

/** Describes the keys of an entry, for errors. */
export const ENTRY_RULE = 'each entry has the keys sha256, reason, and until'

/** Reads an entry. Returns its problems if it is malformed. */
export function readEntry(
  fields: readonly EntryField[],
  line: number
): Exception | readonly FileProblem[] {
  const valueOf = (key: Key) => fields.find(({ name }) => name === key)?.value ?? ''
  const sha256 = valueOf('sha256').trim().toLowerCase()
  const reason = valueOf('reason')
    .replace(/[\s\p{C}]+/gu, ' ')
    .trim()
  const until = valueOf('until').trim()
  const rules: Readonly<Record<Key, string | undefined>> = {
    sha256: hashProblem(sha256),
    reason: reasonProblem(reason),
    until: dateProblem(until)
  }
  const problems = [
    ...KEYS.filter(key => !fields.some(({ name }) => name === key)).map(key => {
      return { line, text: `${key} is missing: ${ENTRY_RULE}.` }
    }),
    ...fields.flatMap((field, index) => {
      const isRepeated = fields.slice(0, index).some(({ name }) => name === field.name)
      const text = isRepeated ? repeatedKey(field) : fieldProblem(field, rules)
      return text === undefined ? [] : [{ line: field.line, text }]
    })
  ]
  return problems.length > 0 ? problems : { sha256, reason, until, line }
}

function quote(text: string): string {
  return `"${truncate(text, MAX_QUOTED_LENGTH)}"`
}

function repeatedKey({ name }: EntryField): string {
  return `the entry has the key ${quote(name)} more than once: keep one of them.`
}

function fieldProblem(
  { name, value }: EntryField,
  rules: Readonly<Record<Key, string | undefined>>
): string | undefined {
  const key = KEYS.find(known => known === name)
  if (key === undefined) return `the entry has the unknown key ${quote(name)}: ${ENTRY_RULE}.`
  return value === undefined ? `${key} must be text.` : rules[key]
}

function hashProblem(sha256: string): string | undefined {
  if (/^[0-9a-f]{64}$/.test(sha256)) return undefined
  const other = /^[0-9a-f]+$/.test(sha256) ? OTHER_HASHES[sha256.length] : undefined
  return other === undefined
    ? `sha256 is ${quote(sha256)}: it must be a SHA-256 hash, which has 64 hexadecimal digits.`
    : `sha256 is ${quote(sha256)}, which is ${other} hash: use the SHA-256 hash of the file. The results file has it.`
}

function reasonProblem(reason: string): string | undefined {
  // YAML has two other notations for an empty value.
  if (['', '~', 'null'].includes(reason.toLowerCase()))
    return 'reason is empty: say why this file is accepted.'
  return reason.length > MAX_REASON_LENGTH
    ? `reason has ${reason.length} characters: it can have up to ${MAX_REASON_LENGTH}.`
    : undefined
}

function dateProblem(until: string): string | undefined {
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(until) && dayOf(until) === until
  return isDate
    ? undefined
    : `until is ${quote(until)}: it must be a date in the form YYYY-MM-DD, such as 2027-01-31.`
}

/** Returns the day of a date in the same form, which differs if the month has fewer days. */
function dayOf(date: string): string | undefined {
  const time = Date.parse(`${date}T00:00:00Z`)
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10)
}
