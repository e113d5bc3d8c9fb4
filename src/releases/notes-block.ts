/** The kind of a block, which is kept in a text by people, such as release notes. */
export interface BlockFormat {
  /** Lines by which the next run finds the block. GitHub doesn't display them. */
  readonly begin: string
  readonly end: string
  /** Maximum length of the whole text, in characters. */
  readonly longest: number
}

/** The block in release notes, and GitHub's limit for them. */
const NOTES_BLOCK: BlockFormat = {
  begin: '<!-- spectra-submit: begin -->',
  end: '<!-- spectra-submit: end -->',
  longest: 125_000
}

/**
 * Replaces the block in a text, or adds it at the end. Everything outside the block stays
 * unchanged, byte for byte.
 * @param blocks versions of the block, from long to short; the first one that fits is used
 * @returns undefined when not even the shortest fits
 */
export function withBlock(
  text: string,
  blocks: readonly string[],
  format: BlockFormat = NOTES_BLOCK
): string | undefined {
  const newline = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n'
  const found = findBlock(text, format)
  const before = found ? text.slice(0, found.start) : text
  const after = found ? text.slice(found.end) : ''
  const gap = found || before === '' ? '' : newline + newline
  for (const block of blocks) {
    const lines = [format.begin, ...block.split('\n'), format.end].join(newline)
    const edited = before + gap + lines + after
    if (edited.length <= format.longest) return edited
  }
  return undefined
}

/** Returns the block in a text, with its markers; undefined if there is none. */
export function blockIn(text: string, format: BlockFormat): string | undefined {
  const found = findBlock(text, format)
  return found && text.slice(found.start, found.end)
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
function findBlock(text: string, format: BlockFormat): { start: number; end: number } | undefined {
  const lines = linesOf(text)
  const fenced = fencedLines(lines)
  let begin: Line | undefined
  let found: { start: number; end: number } | undefined
  for (const line of lines) {
    const marker = line.text.trimEnd()
    if (marker !== format.begin && marker !== format.end) continue
    const isMarker = (expected: string) => marker === expected && !fenced.has(line)
    if (isMarker(format.end) && begin) found = { start: begin.start, end: line.end }
    begin = isMarker(format.begin) ? line : undefined
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
