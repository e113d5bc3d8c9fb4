import { fillTemplate, hasHash, unknownPlaceholders } from '../text/url-template.js'
import type { InputReader } from './reader.js'
import { distinctSecrets } from './secrets.js'

/**
 * Reads `sample-url`, a template for links to samples.
 * @returns an empty text if the input is empty or invalid
 */
export function readSampleUrl(reader: InputReader): string {
  const template = reader.text('sample-url')
  if (!template) return ''
  const problem = problemWith(template, reader)
  if (problem === undefined) return template
  reader.problems.push(problem)
  return ''
}

function problemWith(template: string, reader: InputReader): string | undefined {
  const secret = distinctSecrets(reader).find(({ isIn }) => isIn(template))
  if (secret) return `sample-url contains the value of ${secret.input}: remove it.`
  const hash = 'f'.repeat(40)
  const example = fillTemplate(template, { sha1: hash, sha256: hash }) ?? ''
  const isUrl = /^https?:\/\/[^\s\p{C}]+$/iu.test(template) && URL.canParse(example)
  if (!isUrl) {
    return `sample-url is "${template}": it must be a URL that starts with https:// or http://, without spaces.`
  }
  const { username, password } = new URL(example)
  // Without the value, because it contains a secret.
  if (username || password) return 'sample-url contains credentials: remove them.'
  const [unknown] = unknownPlaceholders(template)
  if (unknown !== undefined) {
    return `sample-url is "${template}": "${unknown}" is not supported. Use {sha1} or {sha256}.`
  }
  if (!hasHash(template)) return `sample-url is "${template}": it must contain {sha1} or {sha256}.`
  return undefined
}
