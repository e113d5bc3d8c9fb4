import { CREDENTIALS, type CommandInfo, type Option } from './options.js'

/** The width of help, in characters. */
const WIDTH = 80

/** The help without a command. */
export const OVERVIEW = `\
Uploads build artifacts to ReversingLabs Spectra Intelligence for analysis.

Usage:
  spectra-submit submit [options] <files…>
  spectra-submit watch [options]

Commands:
  submit   Uploads files or release assets, and checks their verdicts
  watch    Reports changes in the verdicts of files that are already released
  For the options of a command, run spectra-submit <command> --help.

Environment variables:
  SPECTRA_USERNAME, SPECTRA_PASSWORD  Credentials of the account
  SPECTRA_ARCHIVE_PASSWORD            Password of archives
  GITHUB_TOKEN                        For releases and issues on GitHub

Exit codes:
  0  Everything was done
  1  Something was not done, or a verdict is missing
  2  An option is invalid, or no files match. Nothing was sent
  3  Blocked by --fail-on

Example that sends nothing and needs no account:
  spectra-submit submit --dry-run 'dist/**'
`

/** The arguments of each command, and what they mean. */
const ARGUMENTS = {
  submit: {
    usage: '[options] <files…>',
    text: "Files are names or glob patterns, such as dist/*.exe. An argument that names an existing file matches only this file. To submit the contents of a folder, use 'dist/**'. To exclude files, use '!*.pdb'. After --, all arguments are files."
  },
  watch: { usage: '[options]', text: '' }
} as const

/** Returns the help of a command, at most 80 characters wide. */
export function commandHelp(
  name: keyof typeof ARGUMENTS,
  { description, options, variables }: CommandInfo
): string {
  const { usage, text } = ARGUMENTS[name]
  const sections = [
    `Usage: spectra-submit ${name} ${usage}`,
    wrap(`${description}.`, ''),
    ...(text ? [wrap(text, '')] : []),
    'Options:',
    ...options.map(option => optionHelp(option, options)),
    wrap(`Credentials are environment variables: ${variables.join(', ')}.`, ''),
    'For exit codes and an example, run: spectra-submit --help'
  ]
  return `${sections.join('\n\n')}\n`
}

function optionHelp(option: Option, options: readonly Option[]): string {
  const { name, type, default: value } = option
  const isOn = type === 'flag' && value === 'true'
  const flag = isOn ? `--no-${name}` : `--${name}`
  const remarks = [
    ...(type === 'lines' ? ['Can be repeated.'] : []),
    ...(type !== 'flag' && value ? [`Default: ${value}`] : [])
  ]
  const description = plainText(option.description, options)
  const text = type === 'flag' ? switchText(description, isOn) : description
  return `  ${flag}${type === 'flag' ? '' : ' <value>'}\n${wrap([text, ...remarks].join(' '), '      ')}`
}

/** Returns what a switch does, from the description of an input that is `true` or `false`. */
function switchText(description: string, isOn: boolean): string {
  return description
    .replace(/^Whether to (.)/, (_, first: string) =>
      isOn ? `Don't ${first}` : first.toUpperCase()
    )
    .replace(/\bIf false, (.)/g, (_, first: string) =>
      isOn ? first.toUpperCase() : `Otherwise, ${first}`
    )
}

/** Returns a description for a terminal: inputs are options, and there are no backquotes. */
function plainText(description: string, options: readonly Option[]): string {
  const text = description.replace(/`([^`]+)`/g, (_, code: string) => {
    if (options.some(({ name }) => name === code)) return `--${code}`
    return CREDENTIALS.get(code) ?? code
  })
  return text
    .replace(/\bif (--[a-z-]+) is true\b/g, 'with $1')
    .replace(/\b([Tt])he step\b/g, '$1he command')
    .replace(/\bjob summary\b/g, 'summary')
}

/** Breaks a text into indented lines. */
function wrap(text: string, indent: string): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/)) {
    if (line && indent.length + line.length + 1 + word.length > WIDTH) {
      lines.push(indent + line)
      line = word
    } else {
      line = line ? `${line} ${word}` : word
    }
  }
  return [...lines, indent + line].join('\n')
}
