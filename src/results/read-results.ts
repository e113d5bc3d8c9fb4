import { createReadStream } from 'node:fs'
import { open, readFile, stat } from 'node:fs/promises'

import { JOURNAL_START } from './journal.js'
import {
  sampleKey,
  SCHEMA_VERSION,
  type Header,
  type ResultsDocument,
  type SampleResult
} from './schema.js'
import { violationOf, type Form } from './validate.js'

/** Maximum size of a results document, enough for 200,000 samples. In bytes. */
const MAX_DOCUMENT_SIZE = 256 << 20
/** Maximum size of a journal, which has several lines for each sample. In bytes. */
const MAX_JOURNAL_SIZE = 1 << 30

/**
 * Returns all results in a results file, which may be the journal of a killed run.
 * @throws when it can't be read, isn't valid, or is from another service
 */
export async function readResults(file: string, apiHost: string): Promise<Iterable<SampleResult>> {
  const stats = await stat(file)
  if (!stats.isFile()) throw new Error('is not a file')
  const isJournal = await startsWith(file, JOURNAL_START)
  const limit = isJournal ? MAX_JOURNAL_SIZE : MAX_DOCUMENT_SIZE
  if (stats.size > limit) {
    const form = isJournal ? 'the results file of a killed run' : 'a results file'
    throw new Error(`is larger than ${limit >> 20} MiB, the limit for ${form}`)
  }
  if (isJournal) return readJournal(file, apiHost)
  const text = await readFile(file, 'utf8').catch(failUnreadable)
  const results = parse(text, 'document') as ResultsDocument
  checkHost(results, apiHost)
  return [...results.samples, ...(results.earlier ?? [])]
}

async function readJournal(file: string, apiHost: string): Promise<Iterable<SampleResult>> {
  const latest = new Map<string, SampleResult>()
  let number = 0
  for await (const line of wholeLinesOf(file)) {
    number += 1
    if (number === 1) {
      checkHost(parse(line, 'journalHeader', 'line 1: ') as Header, apiHost)
    } else {
      const result = parse(line, 'result', `line ${number}: `) as SampleResult
      latest.set(sampleKey(result), result)
    }
  }
  if (number === 0) throw new Error('is not a valid results file: its first line is incomplete')
  return latest.values()
}

/** Yields the lines of a file. Ignores the last one if it is incomplete. */
async function* wholeLinesOf(file: string): AsyncGenerator<string> {
  let rest = ''
  try {
    for await (const chunk of createReadStream(file, 'utf8')) {
      const [first = '', ...lines] = (chunk as string).split('\n')
      const last = lines.pop()
      if (last !== undefined) yield rest + first
      yield* lines
      rest = last ?? rest + first
    }
  } catch (error) {
    failUnreadable(error)
  }
}

async function startsWith(file: string, text: string): Promise<boolean> {
  const start = Buffer.alloc(text.length)
  try {
    const handle = await open(file)
    try {
      await handle.read(start)
    } finally {
      await handle.close()
    }
  } catch (error) {
    failUnreadable(error)
  }
  return start.toString() === text
}

function failUnreadable(cause: unknown): never {
  throw new Error(`can't be read: ${(cause as Error).message}`, { cause })
}

/**
 * @param place prefix for error messages; empty if the text is the whole file
 * @throws when the text is not valid JSON of that form
 */
function parse(text: string, form: Form, place = ''): unknown {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    const { message } = cause as Error
    throw new Error(`is not a valid results file: ${place}it is not JSON: ${message}`, { cause })
  }
  const version = (value as Partial<Header> | null)?.schemaVersion
  if (typeof version === 'number' && version !== SCHEMA_VERSION) {
    throw new Error(`has schemaVersion ${version}, but this version reads only ${SCHEMA_VERSION}`)
  }
  const violation = violationOf(value, form)
  if (violation) throw new Error(`is not a valid results file: ${place}${violation}`)
  return value
}

function checkHost(header: Header, apiHost: string): void {
  if (header.apiHost === apiHost) return
  throw new Error(`is from another service (${header.apiHost}), but api-url is for ${apiHost}`)
}
