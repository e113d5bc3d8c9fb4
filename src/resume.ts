import { readFileSync, statSync } from 'node:fs'

import { InputError, type Inputs } from './inputs.js'
import { mergeResults } from './merge.js'
import { keyOf, SCHEMA_VERSION, type Result, type Results } from './results.js'

/** Results of earlier runs, by SHA-256. */
export type Earlier = ReadonlyMap<string, Result>

/** Maximum size of a results file, enough for 200,000 samples. In bytes. */
const LARGEST_FILE = 256 << 20

/**
 * Reads the results of earlier runs.
 * @param absent called for each file that doesn't exist, which is normal in a first run
 * @throws {InputError} when a file isn't a results file for the same service
 */
export async function readEarlier(
  { resumeFrom, apiUrl }: Pick<Inputs, 'resumeFrom' | 'apiUrl'>,
  absent: (file: string) => void
): Promise<Earlier> {
  const problems: string[] = []
  const results: Result[] = []
  for (const file of resumeFrom) {
    try {
      const text = readText(file)
      if (text === undefined) absent(file)
      else results.push(...(await parseResults(text, apiUrl.host)))
    } catch (error) {
      problems.push(`resume-from is "${file}": it ${(error as Error).message}.`)
    }
  }
  if (problems.length > 0) throw new InputError(problems)
  return bySample(results)
}

/**
 * Returns the earlier results of samples that this run doesn't have. Its record keeps them, since
 * it may replace the only file that has them.
 */
export function unseen(earlier: Earlier, found: readonly Result[]): Result[] {
  const seen = new Set(found.map(keyOf))
  return [...earlier].flatMap(([key, result]) => (seen.has(key) ? [] : [result]))
}

function bySample(results: readonly Result[]): Earlier {
  const groups = new Map<string, [Result, ...Result[]]>()
  for (const result of results) {
    // Without a hash, nothing is known about the content.
    if (result.sha256 === null) continue
    const group = groups.get(result.sha256)
    if (group) group.push(result)
    else groups.set(result.sha256, [result])
  }
  return new Map([...groups].map(([key, group]) => [key, mergeResults(group)]))
}

/** Returns undefined if the file doesn't exist. */
function readText(file: string): string | undefined {
  const stats = statSync(file, { throwIfNoEntry: false })
  if (!stats) return undefined
  if (!stats.isFile()) throw new Error('is not a file')
  if (stats.size > LARGEST_FILE) {
    throw new Error(`is larger than ${LARGEST_FILE >> 20} MiB, the limit for a results file`)
  }
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new Error(`can't be read: ${(error as Error).message}`, { cause: error })
  }
}

/** @throws when the text isn't a valid results file, or is from another service */
async function parseResults(text: string, apiHost: string): Promise<readonly Result[]> {
  const document = parseJson(text)
  const version = (document as Partial<Results> | null)?.schemaVersion
  if (typeof version === 'number' && version !== SCHEMA_VERSION) {
    throw new Error(
      `has schemaVersion ${version}, but this version of the action reads only ${SCHEMA_VERSION}`
    )
  }
  // Loaded only if needed, because the validator is slow to load.
  const { violationOf } = await import('./schema.js')
  const violation = violationOf(document)
  if (violation) throw new Error(`is not a valid results file: ${violation}`)
  const results = document as Results
  if (results.apiHost !== apiHost) {
    throw new Error(`is from another service (${results.apiHost}), but api-url is for ${apiHost}`)
  }
  return [...results.samples, ...(results.earlier ?? [])]
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const { message } = error as Error
    throw new Error(`is not a valid results file: it is not JSON: ${message}`, { cause: error })
  }
}
