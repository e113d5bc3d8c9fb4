/**
 * @typedef {import('./measure.mjs').Row} Row
 * @typedef {import('./measure.mjs').Spread} Spread
 */

const HEAD = ['What', 'Ours', 'Against', 'Theirs', 'Ratio', 'Goal', 'Verdict']

/**
 * Rows as a table in Markdown, with what has to be said of them below it.
 * @param {readonly Row[]} rows
 */
export function tableOf(rows) {
  const cells = rows.map(({ what, unit, ours, against, theirs, ratio, goal, verdict }) => [
    what,
    figure(ours, 3, unit),
    against,
    figure(theirs, 3, unit),
    figure(ratio, 4),
    goal ? goalText(goal) : '',
    verdict === 'missed' ? '**missed**' : (verdict ?? '')
  ])
  const all = [HEAD, ...cells]
  const widths = HEAD.map((_, column) => Math.max(...all.map(line => line[column]?.length ?? 0)))
  const padded = all.map(line => line.map((cell, column) => cell.padEnd(widths[column] ?? 0)))
  const lines = padded.map(line => `| ${line.join(' | ')} |`)
  lines.splice(1, 0, `| ${widths.map(width => '-'.repeat(width)).join(' | ')} |`)
  const notes = rows.flatMap(({ what, against, note }) =>
    note ? [`- ${what}, against ${against}: ${note}`] : []
  )
  return [lines.join('\n'), ...(notes.length > 0 ? [notes.join('\n')] : [])].join('\n\n')
}

/**
 * The median, and in brackets the least and the most.
 * @param {Spread} spread
 * @param {number} digits that count
 * @param {string} [unit]
 */
function figure({ median, min, max, runs }, digits, unit = '') {
  const text = (/** @type {number} */ value) =>
    value.toLocaleString('en', { maximumSignificantDigits: digits })
  const noise = runs.length > 1 && text(min) !== text(max) ? ` (${text(min)}–${text(max)})` : ''
  return `${text(median)}${unit && ` ${unit}`}${noise}`
}

/** @param {import('./measure.mjs').Goal} goal */
function goalText(goal) {
  return 'atMost' in goal ? `≤ ${goal.atMost}` : `≥ ${goal.atLeast}`
}

const BEGIN = '<!-- figures: written by npm run bench -- --write -->'
const END = '<!-- end of figures -->'

/**
 * Puts figures in the place of those that a text holds.
 * @param {string} text
 * @param {string} figures
 */
export function withFigures(text, figures) {
  const [before, after] = [text.indexOf(BEGIN), text.indexOf(END)]
  if (before < 0 || after < before) throw new Error(`There is no place for figures: ${BEGIN}`)
  return `${text.slice(0, before + BEGIN.length)}\n\n${figures}\n\n${text.slice(after)}`
}
