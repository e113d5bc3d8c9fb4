/**
 * Returns a text with new content between the markers `<!-- name: begin … -->` and
 * `<!-- name: end -->`.
 * @param {string} text
 * @param {string} name
 * @param {string} content
 * @throws {Error} when a marker is missing
 */
export function putBetween(text, name, content) {
  const marked = new RegExp(`(<!-- ${name}: begin[^>]*-->)[^]*?(<!-- ${name}: end -->)`)
  if (!marked.test(text)) throw new Error(`The markers for "${name}" are missing.`)
  return text.replace(marked, (_, begin, end) => `${begin}\n\n${content}\n\n${end}`)
}
