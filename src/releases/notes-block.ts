/** Lines by which the next run finds the block. GitHub doesn't display them. */
const BEGIN = '<!-- spectra-submit: begin -->'
const END = '<!-- spectra-submit: end -->'

/** Maximum length of release notes on GitHub, in characters. */
export const LONGEST_NOTES = 125_000

/**
 * Replaces the block in release notes, or adds it at the end. Everything outside the block stays
 * unchanged, byte for byte.
 * @param blocks versions of the block, from long to short; the first one that fits is used
 * @returns undefined when not even the shortest fits
 */
export function withBlock(notes: string, blocks: readonly string[]): string | undefined {
  const newline = /\r\n|\n|\r/.exec(notes)?.[0] ?? '\n'
  const found = findBlock(notes)
  const before = found ? notes.slice(0, found.start) : notes
  const after = found ? notes.slice(found.end) : ''
  const gap = found || before === '' ? '' : newline + newline
  for (const block of blocks) {
    const lines = [BEGIN, ...block.split('\n'), END].join(newline)
    const edited = before + gap + lines + after
    if (edited.length <= LONGEST_NOTES) return edited
  }
  return undefined
}

/** A line without its line break, and its position in the text. */
interface Line {
  readonly text: string
  readonly start: number
  readonly end: number
}

/**
 * Finds the last block: a begin marker that is directly followed by an end marker. Other markers
 * are the user's text.
 */
function findBlock(notes: string): { start: number; end: number } | undefined {
  const lines = linesOf(notes)
  const fenced = fencedLines(lines)
  let begin: Line | undefined
  let found: { start: number; end: number } | undefined
  for (const line of lines) {
    const marker = line.text.trimEnd()
    if (marker !== BEGIN && marker !== END) continue
    if (marker === END && begin && !fenced.has(line)) found = { start: begin.start, end: line.end }
    begin = marker === BEGIN && !fenced.has(line) ? line : undefined
  }
  return found
}

function linesOf(text: string): Line[] {
  return [...text.matchAll(/([^\r\n]*)(?:\r\n|\n|\r|$)/g)].map(match => ({
    text: match[1] ?? '',
    start: match.index,
    end: match.index + (match[1] ?? '').length
  }))
}

/**
 * The lines of fenced code, where markers don't count. A fence without an end is ignored, because
 * it would hide the block that is added after it.
 */
function fencedLines(lines: readonly Line[]): ReadonlySet<Line> {
  const fences = lines.flatMap((line, index) => {
    const [, fence, rest = ''] = /^ {0,3}(`{3,}|~{3,})([^]*)$/.exec(line.text) ?? []
    return fence === undefined ? [] : [{ index, fence, rest: rest.trim() }]
  })
  const fenced = new Set<Line>()
  let from = 0
  for (const [at, open] of fences.entries()) {
    if (open.index < from || (open.fence.startsWith('`') && open.rest.includes('`'))) continue
    const close = fences.find(
      ({ fence, rest }, index) => index > at && rest === '' && fence.startsWith(open.fence)
    )
    if (!close) continue
    from = close.index + 1
    for (const line of lines.slice(open.index, from)) fenced.add(line)
  }
  return fenced
}
