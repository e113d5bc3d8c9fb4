/**
 * A text with new content between its markers `<!-- name: begin … -->` and `<!-- name: end -->`,
 * which stay where they are.
 * @param {string} text
 * @param {string} name
 * @param {string} content
 * @throws when the text does not have both markers
 */
export function putBetween(text, name, content) {
  const marked = new RegExp(`(<!-- ${name}: begin[^>]*-->)[^]*?(<!-- ${name}: end -->)`)
  if (!marked.test(text)) throw new Error(`There is no place for ${name}.`)
  return text.replace(marked, (_, begin, end) => `${begin}\n\n${content}\n\n${end}`)
}
