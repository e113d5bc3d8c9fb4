/** Returns why a pattern can't match any files, with advice; undefined if it can. */
export function impossiblePattern(pattern: string): string | undefined {
  return /(^|[/\\])\.\.([/\\]|$)/.test(pattern)
    ? 'its pattern contains "..". Use a path relative to the working directory, or an absolute path.'
    : undefined
}

/** Returns a problem for each line of an input that can't match any files. */
export function impossibleLines(input: string, lines: readonly string[]): string[] {
  return lines.flatMap(line => {
    const reason = impossiblePattern(line.replace(/^!\s*/, ''))
    return reason
      ? [`${input} has the line "${line}", which can't match any files because ${reason}`]
      : []
  })
}
