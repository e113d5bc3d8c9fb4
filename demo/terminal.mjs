// Styles, widths, and tables for a terminal.
import { stripVTControlCharacters } from 'node:util'

/**
 * @typedef {'bold' | 'dim' | 'underline' | 'red' | 'yellow' | 'cyan'} Style
 * @typedef {{ columns: number, style: (text: string, name: Style) => string }} Terminal
 */

const MAX_COLUMNS = 100
const MIN_COLUMNS = 60
const GAP = '  '

/** @type {Readonly<Record<Style, number>>} */
const codes = { bold: 1, dim: 2, underline: 4, red: 31, yellow: 33, cyan: 36 }
const graphemes = new Intl.Segmenter()

/**
 * Returns the width and the styles to use: between 60 and 100 columns, and no styles if the stream
 * isn't a terminal or `NO_COLOR` is set.
 * @param {{ isTTY?: boolean, columns?: number }} stream
 * @param {NodeJS.ProcessEnv} env
 * @returns {Terminal}
 */
export function terminalOf({ isTTY = false, columns }, env) {
  const isStyled = isTTY && !env['NO_COLOR']
  return {
    columns: Math.max(MIN_COLUMNS, Math.min(columns || MAX_COLUMNS, MAX_COLUMNS)),
    // Each word has its own escape sequences, so that wrapping can't split a styled text.
    style: (text, name) =>
      isStyled ? text.replace(/\S+/g, word => `\u001b[${codes[name]}m${word}\u001b[0m`) : text
  }
}

/**
 * Returns the number of columns that a text takes. Emoji and East Asian characters take two.
 * @param {string} text
 */
export function displayWidth(text) {
  let width = 0
  for (const { segment } of graphemes.segment(stripVTControlCharacters(text))) {
    width += isWide(segment) ? 2 : 1
  }
  return width
}

/** @param {string} character */
function isWide(character) {
  return /\p{Emoji_Presentation}|\uFE0F|[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFF01-\uFF60]/u.test(
    character
  )
}

/**
 * Splits a text into lines at spaces and line breaks. A word that is longer than a line stays
 * whole, so that paths can be copied.
 * @param {string} text
 * @param {number} columns
 */
export function wrap(text, columns) {
  return text.split('\n').flatMap(line => {
    const lines = ['']
    for (const word of line.split(' ')) {
      const last = lines.at(-1) ?? ''
      const longer = last === '' ? word : `${last} ${word}`
      if (last === '' || displayWidth(longer) <= columns) lines[lines.length - 1] = longer
      else lines.push(word)
    }
    return lines
  })
}

/**
 * Shortens a line without styles to the width, with an ellipsis at its end.
 * @param {string} line
 * @param {number} columns
 */
export function clip(line, columns) {
  if (displayWidth(line) <= columns) return line
  let clipped = ''
  let width = 0
  for (const { segment } of graphemes.segment(line)) {
    width += displayWidth(segment)
    if (width >= columns) break
    clipped += segment
  }
  return `${clipped.trimEnd()}…`
}

/**
 * Arranges rows in columns and wraps cells if the table is wider than the terminal.
 * @param {readonly (readonly string[])[]} rows cells may have several lines
 * @param {number} columns
 */
export function table(rows, columns) {
  const widths = columnWidths(rows, columns)
  return rows.flatMap(row => {
    const cells = widths.map((width, column) => wrap(row[column] ?? '', width))
    const height = Math.max(...cells.map(lines => lines.length))
    return Array.from({ length: height }, (_, index) =>
      cells
        .map((lines, column) => pad(lines[index] ?? '', widths[column] ?? 0))
        .join(GAP)
        .trimEnd()
    )
  })
}

/**
 * Narrows the widest columns until the table fits, but none below its longest word.
 * @param {readonly (readonly string[])[]} rows
 * @param {number} columns
 */
function columnWidths(rows, columns) {
  const count = Math.max(0, ...rows.map(row => row.length))
  const widest = (/** @type {RegExp} */ separator, /** @type {number} */ column) =>
    Math.max(...rows.flatMap(row => (row[column] ?? '').split(separator).map(displayWidth)))
  const widths = Array.from({ length: count }, (_, column) => widest(/\n/, column))
  const least = widths.map((_, column) => widest(/[\n ]/, column))
  let excess = widths.reduce((sum, width) => sum + width, 0) + GAP.length * (count - 1) - columns
  for (; excess > 0; excess--) {
    const shrinkable = widths.map((width, column) => (width > (least[column] ?? 0) ? width : 0))
    const column = shrinkable.indexOf(Math.max(...shrinkable))
    if (!shrinkable[column]) break
    widths[column] = (widths[column] ?? 0) - 1
  }
  return widths
}

/**
 * @param {string} text
 * @param {number} width
 */
function pad(text, width) {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)))
}
