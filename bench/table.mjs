import { seconds } from './processor.mjs'

/**
 * @typedef {import('./measure.mjs').Row} Row
 * @typedef {import('./measure.mjs').Spread} Spread
 * @typedef {import('./processor.mjs').Cost} Cost
 */

const HEAD = ['What', 'Ours', 'Against', 'Theirs', 'Ratio', 'Goal', 'Verdict']

/**
 * Formats rows as a Markdown table, with notes and a table of processor times below it.
 * @param {{ rows: readonly Row[], costs: readonly Cost[] }} measured
 */
export function tablesOf({ rows, costs }) {
  const cells = rows.map(({ what, unit, ours, against, theirs, ratio, goal, verdict }) => [
    what,
    figure(ours, 3, unit),
    against,
    figure(theirs, 3, unit),
    figure(ratio, 4),
    goal ? goalText(goal) : '',
    verdict === 'missed' ? '**missed**' : (verdict ?? '')
  ])
  const notes = rows.flatMap(({ what, against, note }) =>
    note ? [`- ${what}, against ${against}: ${note}`] : []
  )
  const parts = [grid(HEAD, cells), notes.join('\n'), costs.length > 0 ? costTable(costs) : '']
  return parts.filter(part => part !== '').join('\n\n')
}

const COST_HEAD = [
  'What',
  'Who',
  'Clock',
  'Processor: client',
  'Processor: sink',
  'Least on these cores'
]

/** @param {readonly Cost[]} costs */
function costTable(costs) {
  return grid(
    COST_HEAD,
    costs.map(cost => [
      cost.what,
      cost.who,
      ...[cost.seconds, cost.client, cost.sink, cost.least].map(seconds)
    ])
  )
}

/**
 * @param {readonly string[]} head
 * @param {readonly string[][]} cells
 */
function grid(head, cells) {
  const all = [head, ...cells]
  const widths = head.map((_, column) => Math.max(...all.map(line => line[column]?.length ?? 0)))
  const padded = all.map(line => line.map((cell, column) => cell.padEnd(widths[column] ?? 0)))
  const lines = padded.map(line => `| ${line.join(' | ')} |`)
  lines.splice(1, 0, `| ${widths.map(width => '-'.repeat(width)).join(' | ')} |`)
  return lines.join('\n')
}

/**
 * Formats the median, with the minimum and maximum in parentheses.
 * @param {Spread} spread
 * @param {number} digits number of significant digits
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
 * Replaces the figures in a text.
 * @param {string} text
 * @param {string} figures
 * @throws {Error} when a marker is missing
 */
export function withFigures(text, figures) {
  const [before, after] = [text.indexOf(BEGIN), text.indexOf(END)]
  if (before < 0 || after < before)
    throw new Error(`The markers for the figures are missing: ${BEGIN}`)
  return `${text.slice(0, before + BEGIN.length)}\n\n${figures}\n\n${text.slice(after)}`
}
