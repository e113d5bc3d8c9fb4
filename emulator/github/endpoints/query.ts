import { rejectField } from '../rejection.js'

const pageParameters = ['page', 'per_page']

/**
 * Checks the names of query parameters. GitHub ignores unknown ones, which would hide mistakes.
 *
 * @param allowed besides those for the page
 * @throws {Rejection}
 */
export function checkQuery(query: URLSearchParams, allowed: readonly string[]): void {
  const names = [...allowed, ...pageParameters]
  for (const name of query.keys()) {
    if (!names.includes(name)) rejectField('Query', name, `only supports ${names.join(', ')}`)
  }
}

/**
 * Returns one of several values, the first one by default.
 *
 * @throws {Rejection}
 */
export function choiceParameter<Choice extends string>(
  query: URLSearchParams,
  name: string,
  choices: readonly [Choice, ...Choice[]]
): Choice {
  const value = query.get(name) ?? choices[0]
  const choice = choices.find(candidate => candidate === value)
  return choice ?? rejectField('Query', name, `${name} is not one of ${choices.join(', ')}`)
}

/**
 * Returns a date in milliseconds since 1970, by default the earliest one.
 *
 * @throws {Rejection} unless it is in ISO 8601, for example `2026-01-31T00:00:00Z`
 */
export function dateParameter(query: URLSearchParams, name: string): number {
  const value = query.get(name)
  if (value === null) return -Infinity
  const isIso = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(value)
  const date = isIso ? Date.parse(value) : NaN
  return Number.isNaN(date) ? rejectField('Query', name, `${name} is not a timestamp`) : date
}
