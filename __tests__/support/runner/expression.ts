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

/** Values that an expression can use. */
export interface Scope {
  /** Contexts such as `github` and `env`. All others are errors. */
  readonly contexts: Readonly<Record<string, unknown>>
  /** The value of `failure()`. */
  readonly failed: boolean
}

/**
 * Evaluates an expression with GitHub's own engine.
 * @param expression without the `${{ }}`
 * @throws if the expression is invalid
 */
export function evaluate(expression: string, { contexts, failed }: Scope): unknown {
  const functions = statusFunctions(failed)
  const { tokens } = new Lexer(expression).lex()
  const tree = new Parser(tokens, Object.keys(contexts), [...functions.values()]).parse()
  const known = JSON.parse(JSON.stringify(contexts), data.reviver) as data.Dictionary
  const result = new Evaluator(tree, known, functions).evaluate()
  return JSON.parse(JSON.stringify(result, data.replacer))
}

/** Returns the value of a part of the file, with its expressions evaluated. */
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

/** Returns the value as text, as the runner writes it to the environment. */
export function resolveText(token: TemplateToken | undefined, scope: Scope): string {
  return token ? text(resolve(token, scope)) : ''
}

/** Returns the texts of a mapping, such as `with` and `env`. */
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
  const values = { always: true, success: !failed, failure: failed, cancelled: false }
  return new Map(
    Object.entries(values).map(([name, value]) => [
      name,
      { name, minArgs: 0, maxArgs: 0, call: () => new data.BooleanData(value) }
    ])
  )
}
