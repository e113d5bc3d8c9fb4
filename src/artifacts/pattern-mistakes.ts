/** A likely mistake in a pattern. */
export interface Mistake {
  /** What is wrong and what to write instead. */
  readonly advice: string
  /** The patterns that were probably intended. */
  readonly intended: readonly string[]
}

/** `$NAME` and `${NAME}`, but not the `$` in a Java class name such as `Outer$Inner`. */
const SHELL = /\$\{\w+\}|(?<![A-Za-z0-9])\$(?:env:)?[A-Za-z_]\w*|\$[A-Z_][A-Z0-9_]*\b/g
const WINDOWS = /%[A-Za-z_]\w*%/g

/** A comma followed by whitespace, but not within braces. */
const LIST = /,\s+(?![^{]*\})/

/**
 * Returns the likely mistake in a pattern. Real file names can look the same, so this is only for
 * patterns that match nothing.
 */
export function mistakeIn(pattern: string): Mistake | undefined {
  const dash = /^-\s+(.+)$/.exec(pattern)
  if (dash?.[1]) return mistakeOf('remove the "- ", which is only for YAML lists', dash[1])

  const parts = pattern.split(LIST).filter(part => part !== '')
  if (parts.length > 1) return mistakeOf('write each pattern on its own line', ...parts)

  const quoted = /^(["'`])(.+)\1$/.exec(pattern)
  if (quoted?.[2]) return mistakeOf('remove the quotes', quoted[2])

  const [variable] = pattern.match(SHELL) ?? pattern.match(WINDOWS) ?? []
  if (variable === undefined) return undefined
  const name = variable.replace(/^\$env:|\W/g, '')
  const instead = /^(HOME|USERPROFILE)$/.test(name) ? '~' : `\${{ env.${name} }}`
  return mistakeOf(
    `variables are not expanded here, so replace "${variable}" with "${instead}", ` +
      `or with "[${variable.charAt(0)}]${variable.slice(1)}" if that is part of the name`,
    pattern.replace(SHELL, valueOf).replace(WINDOWS, valueOf)
  )
}

/** A pattern may have several mistakes. For example, `- "a"` is a list item with quotes. */
function mistakeOf(advice: string, ...intended: readonly string[]): Mistake {
  const further = intended.map(pattern => mistakeIn(pattern))
  const all = [advice, ...further.flatMap(mistake => mistake?.advice ?? [])]
  return {
    advice: [...new Set(all)].join(', and '),
    intended: intended.flatMap((pattern, index) => further[index]?.intended ?? [pattern])
  }
}

/** Returns a pattern to use instead of a variable. */
function valueOf(variable: string): string {
  const name = variable.replace(/^\$env:|\W/g, '')
  if (name === 'GITHUB_WORKSPACE') return '.'
  return name === 'HOME' || name === 'USERPROFILE' ? '~' : '*'
}

/** Returns the patterns on a line if commas, semicolons, or spaces separate several. */
export function splitList(pattern: string): readonly string[] {
  const parts = pattern.split(/[,;\s]+(?![^{]*\})/).filter(part => part !== '')
  return parts.length > 1 ? parts : []
}

/** Returns a pattern that ignores case. */
export function ignoringCase(pattern: string): string {
  return pattern.replace(/\\.|\[[^\]]*\]|\p{L}/gsu, part => {
    const [lower, upper] = [part.toLowerCase(), part.toUpperCase()]
    const isLetter = part.length === 1 && lower !== upper && lower.length + upper.length === 2
    return isLetter ? `[${lower}${upper}]` : part
  })
}
