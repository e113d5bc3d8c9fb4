/** Returns why a pattern can't match any files, with advice; undefined if it can. */
export function impossiblePattern(pattern: string): string | undefined {
  return /(^|[/\\])\.\.([/\\]|$)/.test(pattern)
    ? 'its pattern contains "..". Use a path relative to the working directory, or an absolute path.'
    : undefined
}
