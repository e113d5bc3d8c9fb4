import { data, Evaluator, Lexer, Parser } from '@actions/expressions'
import {
  isBasicExpression,
  isBoolean,
  isMapping,
  isNumber,
  isSequence,
  isString
} from '@actions/workflow-parser'
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/template-token'

/** What expressions are about where they stand. */
export interface Scope {
  /** `github`, `env` and the like. An expression that names another one is an error. */
  readonly contexts: Readonly<Record<string, unknown>>
  /** What `failure()` says. */
  readonly failed: boolean
}

/**
 * What GitHub's own engine makes of an expression.
 * @param expression without the `${{ }}`
 * @throws when it is not one
 */
export function evaluate(expression: string, { contexts, failed }: Scope): unknown {
  const functions = statusFunctions(failed)
  const { tokens } = new Lexer(expression).lex()
  const tree = new Parser(tokens, Object.keys(contexts), [...functions.values()]).parse()
  const known = JSON.parse(JSON.stringify(contexts), data.reviver) as data.Dictionary
  const result = new Evaluator(tree, known, functions).evaluate()
  return JSON.parse(JSON.stringify(result, data.replacer))
}

/** The value of a part of the file, expressions included. */
export function resolve(token: TemplateToken, scope: Scope): unknown {
  if (isBasicExpression(token)) return evaluate(token.expression, scope)
  if (isString(token) || isNumber(token) || isBoolean(token)) return token.value
  if (isSequence(token)) return Array.from(token, item => resolve(item, scope))
  if (isMapping(token)) {
    return Object.fromEntries(
      Array.from(token, ({ key, value }) => [key.toString(), resolve(value, scope)])
    )
  }
  return null
}

/** The value as the runner puts it into the environment. */
export function resolveText(token: TemplateToken | undefined, scope: Scope): string {
  return token ? text(resolve(token, scope)) : ''
}

/** Such values by their names, as in `with` and `env`. */
export function resolveTexts(
  token: TemplateToken | undefined,
  scope: Scope
): Record<string, string> {
  const values = token ? (resolve(token, scope) as object) : {}
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, text(value)]))
}

function text(value: unknown): string {
  if (value === null) return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function statusFunctions(failed: boolean) {
  const answers = { always: true, success: !failed, failure: failed, cancelled: false }
  return new Map(
    Object.entries(answers).map(([name, answer]) => [
      name,
      { name, minArgs: 0, maxArgs: 0, call: () => new data.BooleanData(answer) }
    ])
  )
}
