import { readFile, stat } from 'node:fs/promises'

import type * as Yaml from 'yaml'

import { truncate } from '../text/format.js'
import { ENTRY_RULE, readEntry, type EntryField, type FileProblem } from './exception-entry.js'
import type { Exception } from './exceptions.js'

/** Maximum size of an exceptions file, enough for 1,000 entries. In bytes. */
const MAX_FILE_SIZE = 256 << 10
/** Maximum nesting in the YAML parser. A list of entries needs less. */
const DEEPEST = 10
/** Maximum length of the YAML parser's messages, which quote the file. In characters. */
const MAX_MESSAGE_LENGTH = 200

/** What an exceptions file contains. */
export interface ParsedExceptions {
  /** Empty if there are problems. */
  readonly entries: readonly Exception[]
  readonly problems: readonly FileProblem[]
}

/** Reads and checks an exceptions file. If it can't be read, that is reported as a problem. */
export async function readExceptionsFile(file: string): Promise<ParsedExceptions> {
  let bytes: Buffer
  try {
    const stats = await stat(file)
    if (!stats.isFile()) return failed('it is not a file.')
    if (stats.size > MAX_FILE_SIZE) return failed(`it is larger than ${MAX_FILE_SIZE >> 10} KiB.`)
    bytes = await readFile(file)
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    return failed(
      code === 'ENOENT'
        ? 'the file does not exist. Check the path, and whether the repository is checked out.'
        : `it can't be read: ${message}.`
    )
  }
  let text: string
  try {
    // Also removes a byte order mark, which the YAML parser counts as indentation.
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return failed('it is not encoded in UTF-8.')
  }
  return parseExceptions(text)
}

/** Parses the YAML text of an exceptions file. */
export async function parseExceptions(text: string): Promise<ParsedExceptions> {
  // Loaded only if needed, because most runs have no exceptions.
  const yaml = await import('yaml')
  if (isNestedDeeply(text, yaml)) return failed(`it is nested too deeply: ${LIST_RULE}`)
  const lines = new yaml.LineCounter()
  const { contents, errors, warnings } = yaml.parseDocument(text, {
    // All values are text: YAML would read some hashes as numbers.
    schema: 'failsafe',
    // The check takes quadratic time. Entries are checked for repeated keys later.
    uniqueKeys: false,
    prettyErrors: false,
    lineCounter: lines
  })
  const [error] = [...errors, ...warnings]
  if (error) {
    return failed(`it is not valid YAML: ${messageOf(error)}.`, lines.linePos(error.pos[0]).line)
  }
  const isEmpty = contents === null || (yaml.isScalar(contents) && contents.value === '')
  if (isEmpty) return { entries: [], problems: [] }
  const lineOf = (node: unknown) => {
    const [start = 0] = yaml.isNode(node) ? (node.range ?? []) : []
    return lines.linePos(start).line
  }
  if (!yaml.isSeq(contents)) return failed(LIST_RULE, lineOf(contents))
  return checkEntries(
    contents.items.map(item => {
      return yaml.isMap(item)
        ? readEntry(
            item.items.map(pair => fieldOf(pair, { yaml, lineOf })),
            lineOf(item)
          )
        : [{ line: lineOf(item), text: `this is not an entry: ${ENTRY_RULE}.` }]
    })
  )
}

const LIST_RULE = `it must be a list, and ${ENTRY_RULE}.`

function failed(text: string, line?: number): ParsedExceptions {
  return { entries: [], problems: [{ text, ...(line !== undefined && { line }) }] }
}

/** Deep nesting would overflow the stack, and not always with an error that can be caught. */
function isNestedDeeply(text: string, { Lexer, Parser }: typeof Yaml): boolean {
  const parser = new Parser()
  for (const lexeme of new Lexer().lex(text)) {
    Array.from(parser.next(lexeme))
    if (parser.stack.length > DEEPEST) return true
  }
  return false
}

function messageOf({ code, message }: Yaml.YAMLError): string {
  // The parser's message names one of its functions.
  if (code === 'MULTIPLE_DOCS') return 'it has more than one document'
  return truncate(message, MAX_MESSAGE_LENGTH)
}

function fieldOf(
  { key, value }: Yaml.Pair,
  { yaml, lineOf }: { readonly yaml: typeof Yaml; readonly lineOf: (node: unknown) => number }
): EntryField {
  const textOf = (node: unknown) =>
    yaml.isScalar(node) && typeof node.value === 'string' ? node.value : undefined
  return {
    name: textOf(key) ?? '',
    // In `{sha256}`, there is no value.
    value: value === null ? '' : textOf(value),
    line: lineOf(key)
  }
}

function checkEntries(items: readonly (Exception | readonly FileProblem[])[]): ParsedExceptions {
  const entries: Exception[] = []
  const problems: FileProblem[] = []
  const lines = new Map<string, number>()
  for (const item of items) {
    if (!('sha256' in item)) {
      problems.push(...item)
      continue
    }
    const { sha256, line } = item
    const first = lines.get(sha256)
    if (first === undefined) lines.set(sha256, line)
    else problems.push({ line, text: `sha256 is the same as on line ${first}: keep one of them.` })
    entries.push(item)
  }
  return problems.length > 0 ? { entries: [], problems } : { entries, problems }
}
