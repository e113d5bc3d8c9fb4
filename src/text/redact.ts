import { escapedPattern, escapeRegExp } from './escaped-pattern.js'
import { commonForms, isShort, latin1Form, literalForms } from './secret-forms.js'

/** Replaces secrets in a text with `***`. */
export type Redact = (text: string) => string

const MASK = '***'

/**
 * Returns a function that replaces secrets in any encoding: plain, with escapes of JSON, XML, HTML,
 * or URLs (also nested), and in base64, base64url, or hex.
 */
export function createRedactor(secrets: readonly string[]): Redact {
  const known = longestFirst(secrets)
  if (known.length === 0) return text => text
  // Created on first use, because both are slow to build and often not needed.
  let literal: RegExp | undefined
  let escaped: RegExp | undefined
  return text => {
    literal ??= expressionOf(known.flatMap(literalForms), escapeRegExp)
    const rest = text.replace(literal, MASK)
    if (!/[%&\\]/.test(rest)) return rest
    escaped ??= expressionOf([...known, ...known.map(latin1Form)], escapedPattern)
    return rest.replace(escaped, MASK)
  }
}

/** Returns the usual forms of secrets for the runner, which only masks literal texts. */
export function maskableForms(secrets: readonly string[]): string[] {
  return longestFirst(secrets.flatMap(commonForms))
}

/** Returns a regular expression that matches any of these texts, the longest first. */
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
