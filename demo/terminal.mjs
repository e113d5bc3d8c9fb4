// What GitHub shows as a web page, as text for a terminal.

const colourful = process.stdout.isTTY && !process.env['NO_COLOR']

/**
 * @param {number} code of ANSI
 * @param {string} text
 */
function coloured(code, text) {
  return colourful ? `\u001b[${code}m${text}\u001b[0m` : text
}

/** @param {string} title */
export function heading(title) {
  return coloured(1, `── ${title} ${'─'.repeat(Math.max(0, 76 - title.length))}`)
}

/**
 * Reads a step's log line by line as the runner does, its commands included.
 * @returns {(line: string) => string[]} what a line becomes, which may be nothing
 */
export function createTranslator() {
  const colours = new Map([
    ['error', 31],
    ['warning', 33],
    ['notice', 36]
  ])
  let indent = ''
  return line => {
    const [, command = '', text = ''] = /^::([\w-]+)(?: [^:]*)?::(.*)$/.exec(line) ?? []
    const colour = colours.get(command)
    if (colour !== undefined) {
      const [first = '', ...more] = decoded(text).split('\n')
      return [coloured(colour, `${command}: ${first}`), ...more.map(one => `  ${one}`)]
    }
    switch (command) {
      case 'group':
        indent = '  '
        return [coloured(1, `▾ ${decoded(text)}`)]
      case 'endgroup':
        indent = ''
        return []
      case 'add-mask':
      case 'debug':
        return []
      default:
        return [indent + line]
    }
  }
}

/**
 * The runner's own escapes.
 * @param {string} text
 */
function decoded(text) {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
}

/**
 * A job summary's HTML.
 * @param {string} html
 */
export function summaryText(html) {
  return html
    .split(/(<table>[^]*?<\/table>)/)
    .map(part => (part.startsWith('<table>') ? table(cellsOf(part)) : plain(part)))
    .filter(part => part.trim() !== '')
    .map(part => part.trim())
    .join('\n')
}

/** @param {string} html */
function cellsOf(html) {
  return html
    .split('<tr>')
    .slice(1)
    .map(row =>
      row
        .split(/<t[hd]>/)
        .slice(1)
        .map(plain)
    )
}

/** @param {string} html */
function plain(html) {
  return html
    .replaceAll('<br>', ', ')
    .replaceAll('</li><li>', '\n')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .trim()
}

/**
 * Rows of cells in columns, the first one as their titles.
 * @param {readonly (readonly string[])[]} rows
 */
export function table(rows) {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map(row => row[column]?.length ?? 0))
  )
  return rows
    .map(row => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
    .map((line, index) => (index === 0 ? coloured(2, line.trimEnd()) : line.trimEnd()))
    .join('\n')
}

/** @param {readonly { name: string, value: string }[]} properties */
export function propertiesText(properties) {
  const width = Math.max(...properties.map(({ name }) => name.length))
  return properties.map(({ name, value }) => `${name.padEnd(width)}  ${value}`).join('\n')
}

/**
 * What a step wrote to its file of outputs: `name<<delimiter`, the value, the delimiter.
 * @param {string} text
 */
export function outputsText(text) {
  const outputs = [...text.matchAll(/^(.+?)<<(.+)\n([^]*?)\n?\2$/gm)].map(
    ([, name = '', , value = '']) => ({
      name,
      value: value === '' ? '(empty)' : value.length > 100 ? `${value.slice(0, 70)}…` : value
    })
  )
  return propertiesText(outputs)
}
