/**
 * How each CI system interprets the output of a command. Written from the documentation and the
 * source of each system, and shares no code with `src/`.
 */

/** A logging command of Azure Pipelines. */
export interface AzureCommand {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

/**
 * Returns the logging commands that the agent of Azure Pipelines runs. As in its `Command.TryParse`,
 * a command can start anywhere in a line, and ends at the next `]`. Finds commands in any case, and
 * with combining characters between the characters of the prefix, because the agent searches by
 * culture.
 */
export function azureCommands(output: string): AzureCommand[] {
  return linesOf(output).flatMap(line => {
    const match = /#\p{M}*#\p{M}*v\p{M}*s\p{M}*o\p{M}*\[([^\]]*)\]?(.*)$/isu.exec(line)
    if (!match) return []
    const [, info = '', data = ''] = match
    const [name = '', ...rest] = info.split(' ')
    const pairs = rest.join(' ').split(';').filter(Boolean)
    const properties = Object.fromEntries(
      pairs.map(pair => {
        const at = pair.indexOf('=')
        return [pair.slice(0, at), azureUnescape(pair.slice(at + 1))]
      })
    )
    return [{ name, properties, data: azureUnescape(data) }]
  })
}

/** Returns the formatting commands of Azure Pipelines and GitHub, such as `##[group]`. */
export function formattingCommands(output: string): string[] {
  return output.match(/##\[[^\]\n]*\]?/g) ?? []
}

/** Returns the commands of GitHub Actions, which start a line after any whitespace. */
export function githubCommands(output: string): string[] {
  return linesOf(output).filter(line => /^\s*::/.test(line))
}

/** Returns the sections that GitLab starts and ends, as `start name` and `end name`. */
export function gitlabSections(output: string): string[] {
  const marker =
    /section_(start|end):\d+:([a-zA-Z0-9_.-]+)(?:\[\w+=\w+(?:, ?\w+=\w+)*\])?\r\u001b\[0K/g
  return [...output.matchAll(marker)].map(([, kind = '', name = '']) => `${kind} ${name}`)
}

/** Returns the escape sequences in an output. Console notes of Jenkins begin with one. */
export function escapeSequences(output: string): string[] {
  return output.match(/\u001b(\[[\d;]*[a-zA-Z])?/g) ?? []
}

function linesOf(output: string): string[] {
  return output.split(/\r\n|\r|\n/)
}

/** In the order of the agent: the percent sign is last. */
function azureUnescape(text: string): string {
  return text
    .replaceAll('%3B', ';')
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%5D', ']')
    .replaceAll('%AZP25', '%')
}
