/** The lines around the block, by which the next run finds it. GitHub doesn't show them. */
const BEGIN = '<!-- spectra-submit: begin -->'
const END = '<!-- spectra-submit: end -->'

/** The most characters that GitHub accepts for the notes of a release. */
export const LONGEST_NOTES = 125_000

/**
 * Puts a block into release notes, in place of the one that is there, or else at the end.
 * Everything outside the block stays as it is, to the byte.
 * @param blocks the same content, each shorter than the one before; the first that fits is used
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

/** A line without its end, and where it is in the text. */
interface Line {
  readonly text: string
  readonly start: number
  readonly end: number
}

/**
 * Finds the last block: a line that begins one and the next marker, which ends it. Whatever else
 * looks like a marker belongs to the user.
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
 * The lines of fenced code, where a marker is an example. A fence without an end doesn't count,
 * since it would hide the block that is added after it.
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
