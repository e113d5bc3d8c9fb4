import { Rejection, rejectField } from '../rejection.js'
import { errorResponse } from '../responses.js'
import type { GithubCall } from './endpoint.js'

/** The fields of a request body, before they are checked. */
export interface Fields {
  /** What is created or changed, for error messages. */
  readonly resource: string
  readonly values: Readonly<Record<string, unknown>>
}

export interface TextLimits {
  readonly min: number
  /** In characters. */
  readonly max: number
}

/**
 * Reads the fields of a request body.
 *
 * @param allowed other fields are rejected. GitHub has more, which the action must not use.
 * @throws {Rejection} unless the body is an object with only these fields
 */
export async function readFields(
  call: GithubCall,
  resource: string,
  allowed: readonly string[]
): Promise<Fields> {
  const values = parseObject(await call.readBody())
  if (!values) throw new Rejection(errorResponse(400, 'Problems parsing JSON'))
  const unknown = Object.keys(values).find(name => !allowed.includes(name))
  if (unknown !== undefined) rejectField(resource, unknown, `only supports ${allowed.join(', ')}`)
  return { resource, values }
}

/**
 * Returns a text; undefined if there is no such field.
 *
 * @throws {Rejection}
 */
export function textField(
  { resource, values }: Fields,
  name: string,
  { min, max }: TextLimits
): string | undefined {
  const value = values[name]
  if (value === undefined) return undefined
  if (typeof value !== 'string') rejectField(resource, name, `${name} is not a string`)
  if (value.trim().length < min) rejectField(resource, name, `${name} can't be blank`)
  if (Array.from(value).length > max) {
    rejectField(resource, name, `${name} is too long (maximum is ${max} characters)`)
  }
  return value
}

/**
 * Returns one of several values; undefined if there is no such field.
 *
 * @throws {Rejection}
 */
export function choiceField<Choice>(
  { resource, values }: Fields,
  name: string,
  choices: readonly Choice[]
): Choice | undefined {
  const value = values[name]
  const choice = choices.find(candidate => candidate === value)
  if (choice === undefined && value !== undefined) {
    rejectField(resource, name, `${name} is not one of ${choices.join(', ')}`)
  }
  return choice
}

/**
 * Returns the value of a field, or of the result of a check.
 *
 * @throws {Rejection} if it is undefined
 */
export function required<Value>(
  { resource }: Fields,
  name: string,
  value: Value | undefined
): Value {
  return value ?? rejectField(resource, name, `${name} is missing`)
}

function parseObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
    return isObject ? { ...value } : undefined
  } catch {
    return undefined
  }
}
