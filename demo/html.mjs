// Renders the HTML of a job summary as text: the elements that the action writes, and no others.
import { table, wrap } from './terminal.mjs'

/**
 * @typedef {import('./terminal.mjs').Terminal} Terminal
 * @typedef {{ tag: string, attributes: string, children: Node[] }} Element
 * @typedef {Element | string} Node
 */

const TOKENS = /<!--[^]*?-->|<(?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+|</g
const TAG = /^<(\/?)([a-z][a-z0-9]*)([^]*)>$/i
const VOID_TAGS = new Set(['br', 'hr', 'img'])
const BLOCK_TAGS = new Set(
  ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].concat('p', 'div', 'table', 'ul', 'ol', 'details')
)
const ENTITIES = new Map(
  Object.entries({ lt: '<', gt: '>', quot: '"', apos: "'", amp: '&', nbsp: ' ' })
)

/**
 * Returns the lines that a person sees in the browser: closed `<details>` show only their title.
 * @param {string} html
 * @param {Terminal} terminal
 */
export function renderHtml(html, terminal) {
  return blocks(parse(html), terminal)
}

/**
 * @param {string} html
 * @returns {Node[]}
 */
function parse(html) {
  /** @type {Element} */
  const root = { tag: '', attributes: '', children: [] }
  const open = [root]
  for (const [token] of html.matchAll(TOKENS)) {
    if (token.startsWith('<!--')) continue
    const children = (open.at(-1) ?? root).children
    const [, slash, name = '', attributes = ''] = TAG.exec(token) ?? []
    const tag = name.toLowerCase()
    if (tag === '') {
      children.push(decode(token))
    } else if (slash) {
      const start = open.findLastIndex(element => element.tag === tag)
      if (start > 0) open.length = start
    } else {
      const element = { tag, attributes, children: [] }
      children.push(element)
      if (!VOID_TAGS.has(tag)) open.push(element)
    }
  }
  return root.children
}

/**
 * @param {readonly Node[]} nodes
 * @param {Terminal} terminal
 * @returns {string[]}
 */
function blocks(nodes, terminal) {
  /** @type {string[]} */
  const lines = []
  /** @type {Node[]} */
  let inline = []
  const flush = () => {
    const text = inlineText(inline, terminal)
    if (text !== '') lines.push(...wrap(text, terminal.columns))
    inline = []
  }
  for (const node of nodes) {
    if (typeof node === 'string' || !BLOCK_TAGS.has(node.tag)) {
      inline.push(node)
    } else {
      flush()
      lines.push(...block(node, terminal))
    }
  }
  flush()
  return lines
}

/**
 * @param {Element} element
 * @param {Terminal} terminal
 * @returns {string[]}
 */
function block(element, terminal) {
  const { tag, children } = element
  if (tag === 'table') return tableLines(element, terminal)
  if (tag === 'details') return detailsLines(element, terminal)
  if (tag === 'ul' || tag === 'ol') {
    return elementsIn(element, ['li']).flatMap((item, index) =>
      hanging(tag === 'ol' ? `${index + 1}. ` : '• ', item.children, terminal)
    )
  }
  const lines = blocks(children, terminal)
  return /^h\d$/.test(tag) ? lines.map(line => terminal.style(line, 'bold')) : lines
}

/**
 * @param {Element} element
 * @param {Terminal} terminal
 */
function tableLines(element, terminal) {
  const rows = elementsIn(element, ['tr']).map(row =>
    elementsIn(row, ['th', 'td']).map(({ tag, children }) => {
      const text = inlineText(children, terminal, { withUrls: false })
      return tag === 'th' ? terminal.style(text, 'dim') : text
    })
  )
  return table(rows, terminal.columns)
}

/**
 * @param {Element} element
 * @param {Terminal} terminal
 */
function detailsLines(element, terminal) {
  const isSummary = (/** @type {Node} */ node) => typeof node !== 'string' && node.tag === 'summary'
  const title = element.children.filter(isSummary)
  const rest = element.children.filter(node => !isSummary(node))
  const isOpen = /(^|\s)open(\s|=|$)/i.test(element.attributes)
  const lines = hanging(isOpen ? '▾ ' : '▸ ', title, terminal)
  return isOpen ? [...lines, ...hanging('  ', rest, terminal)] : lines
}

/**
 * Puts a mark before the first line and indents the others as far.
 * @param {string} mark
 * @param {readonly Node[]} nodes
 * @param {Terminal} terminal
 */
function hanging(mark, nodes, terminal) {
  const lines = blocks(nodes, { ...terminal, columns: terminal.columns - mark.length })
  return lines.map((line, index) => (index === 0 ? mark : ' '.repeat(mark.length)) + line)
}

/**
 * The nearest descendants with one of the tags.
 * @param {Element} element
 * @param {readonly string[]} tags
 * @returns {Element[]}
 */
function elementsIn(element, tags) {
  return element.children.flatMap(node => {
    if (typeof node === 'string') return []
    return tags.includes(node.tag) ? [node] : elementsIn(node, tags)
  })
}

/**
 * @param {readonly Node[]} nodes
 * @param {Terminal} terminal
 * @param {{ withUrls: boolean }} [options] whether to show where links lead
 */
function inlineText(nodes, terminal, options = { withUrls: true }) {
  /** @type {(node: Node) => string} */
  const textOf = node => {
    if (typeof node === 'string') return node
    const text = node.children.map(textOf).join('')
    switch (node.tag) {
      case 'br':
        return '\n'
      case 'sub':
        return terminal.style(text, 'dim')
      case 'b':
      case 'strong':
        return terminal.style(text, 'bold')
      case 'a':
        return terminal.style(text, 'underline') + (options.withUrls ? urlOf(node) : '')
      default:
        return text
    }
  }
  const text = nodes.map(textOf).join('')
  return text
    .replace(/ *\n */g, '\n')
    .replace(/ +/g, ' ')
    .trim()
}

/** @param {Element} link */
function urlOf({ attributes }) {
  const [, , url] = /\bhref=(["'])([^]*?)\1/i.exec(attributes) ?? []
  return url ? ` (${decode(url)})` : ''
}

/**
 * Decodes entities, and replaces white space and control characters with spaces.
 * @param {string} text
 */
function decode(text) {
  return text
    .replace(/&(#\d+|#x[0-9a-f]+|[a-z]+);/gi, (entity, /** @type {string} */ name) => {
      if (!name.startsWith('#')) return ENTITIES.get(name) ?? entity
      const code = Number(name.slice(1).replace(/^x/i, '0x'))
      return code <= 0x10ffff ? String.fromCodePoint(code) : entity
    })
    .replace(/[\s\p{Cc}]+/gu, ' ')
}
