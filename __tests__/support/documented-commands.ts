import { parseAllDocuments, visit } from 'yaml'

/** A command of spectra-submit in a code block. */
export interface DocumentedCommand {
  readonly file: string
  /** `submit` or `watch`, and the arguments after it. */
  readonly args: readonly string[]
}

/** A code block of a page. */
export interface CodeBlock {
  readonly language: string
  readonly text: string
}

/** Returns the code blocks of a page, also those in lists. */
export function codeBlocksOf(page: string): CodeBlock[] {
  return [...page.matchAll(/^( *)```([\w-]*)\n([^]*?)^\1```$/gm)].map(
    ([, indent = '', language = '', text = '']) => ({
      language,
      text: text.replaceAll(new RegExp(`^${indent}`, 'gm'), '')
    })
  )
}

/** Returns the commands of spectra-submit in the code blocks of a page, without `--help`. */
export function commandsIn({ file, text }: { file: string; text: string }): DocumentedCommand[] {
  return codeBlocksOf(text)
    .flatMap(scriptsIn)
    .flatMap(script => script.replace(/\\\n/g, ' ').split('\n'))
    .flatMap(line => argumentsIn(line))
    .filter(args => !args.includes('--help'))
    .map(args => ({ file, args }))
}

/** Returns the text of a code block; in YAML, each text in it, as YAML joins its lines. */
function scriptsIn({ language, text }: CodeBlock): string[] {
  if (!/^ya?ml$/.test(language)) return [text]
  const scripts: string[] = []
  for (const document of parseAllDocuments(text)) {
    visit(document, {
      Scalar(_, { value }) {
        if (typeof value === 'string') scripts.push(value)
      }
    })
  }
  return scripts
}

/** Returns the arguments of the command in a line; none if there is no command. */
function argumentsIn(line: string): string[][] {
  const [, name, rest = ''] =
    /(?:\bnpx\b.*?|\bspectra-submit\S*|\bdist\/cli\/index\.js) (submit|watch)\b(.*)/.exec(line) ??
    []
  return name === undefined ? [] : [[name, ...wordsOf(rest)]]
}

/** Splits arguments as a shell does, up to an operator, a comment, or the quote of Groovy. */
function wordsOf(text: string): string[] {
  const word = /\s*((?:"[^"]*"|'[^']*'|\$\([\w.]+\)|[^\s"'|;&<>()])+)/y
  const words: string[] = []
  for (let match = word.exec(text); match; match = word.exec(text)) {
    const [, found = ''] = match
    if (found.startsWith('#')) break
    words.push(found.replace(/"([^"]*)"|'([^']*)'/g, '$1$2'))
  }
  return words
}
