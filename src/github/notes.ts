/** What stands around the block, so that the next run finds it. Not shown by GitHub. */
const BEGIN = '<!-- spectra-submit: begin -->'
const END = '<!-- spectra-submit: end -->'

/** The most characters that GitHub takes for the notes of a release. */
export const LONGEST_NOTES = 125_000

/**
 * Release notes with the block in them: in the place of a former one, else at the end. All that
 * stands around it stays as it is, to the byte.
 * @param blocks the same thing told ever shorter; the first one that fits is taken
 * @returns undefined when not even the shortest fits
 */
export function withBlock(notes: string, blocks: readonly string[]): string | undefined {
  const newline = notes.includes('\r\n') ? '\r\n' : '\n'
  const begin = notes.indexOf(BEGIN)
  const end = notes.indexOf(END, begin)
  const found = begin >= 0 && end >= 0
  const before = found ? notes.slice(0, begin) : notes
  const after = found ? notes.slice(end + END.length) : ''
  const gap = found || before === '' ? '' : newline + newline
  for (const block of blocks) {
    const lines = [BEGIN, ...block.split('\n'), END].join(newline)
    const edited = before + gap + lines + after
    if (edited.length <= LONGEST_NOTES) return edited
  }
  return undefined
}
