import { mkdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'

import { neutralize, truncate } from '../text/format.js'
import { replaceFile } from '../platform/atomic-file.js'
import { documentTexts } from './document-text.js'
import { fullCheckReason, isInFuture } from './due.js'
import type { Verdict } from './schema.js'
import {
  STATE_VERSION,
  type KnownSample,
  type WatchIdentity,
  type WatchState
} from './watch-state.js'

/**
 * Maximum size of a state file, enough for 50,000 samples. In bytes. Parsing a larger file that is
 * damaged could need all of the memory.
 */
const MAX_FILE_SIZE = 64 << 20
/** Maximum length of each text that is kept, in characters. The file comes from a cache. */
const MAX_TEXT_LENGTH = 1000
/** Maximum number of names, and of detections, that are kept for a sample. */
const MAX_LIST_LENGTH = 500
/** Maximum length of a reason, which can quote the file. In characters. */
const MAX_REASON_LENGTH = 300

/** What is known from earlier runs. */
export interface LoadedState {
  /** Null if there is no state file, or if it can't be used. */
  readonly state: WatchState | null
  /** Why everything has to be looked up, such as `the state file is damaged`; null if not. */
  readonly reason: string | null
}

/**
 * Reads the state file of a watch. Never throws. Whoever can write to the cache can change the file, so it is
 * only a hint: it can't accept a detection, and its texts are untrusted.
 */
export async function loadState(
  file: string,
  watch: WatchIdentity,
  now: Date
): Promise<LoadedState> {
  try {
    const state = await readState(file, watch, now)
    return { state, reason: fullCheckReason(state, now) }
  } catch (error) {
    return {
      state: null,
      reason: truncate(neutralize((error as Error).message), MAX_REASON_LENGTH)
    }
  }
}

/**
 * Replaces a state file, and creates its folder.
 * @throws when it can't be written; the previous file stays
 */
export async function saveState(file: string, state: WatchState): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true })
  await replaceFile(file, documentTexts(state))
}

/** @throws when the file can't be used, with the reason in words */
async function readState(
  file: string,
  { apiHost, account, watches }: WatchIdentity,
  now: Date
): Promise<WatchState> {
  const state = await parseState(await readText(file))
  if (state.apiHost !== apiHost) {
    throw new Error(`the state file is from another service (${state.apiHost})`)
  }
  // Another account has other subscriptions, so its feed would omit changes.
  if (account !== '' && state.account !== account) {
    throw new Error('the state file is from another account')
  }
  if (state.watches !== watches) {
    throw new Error(`this run watches ${watches}, but the state file is for ${state.watches}`)
  }
  const { feedTimestamp } = state
  const isFeedUsable = feedTimestamp !== null && !isInFuture(feedTimestamp * 1000, now)
  return {
    ...state,
    feedTimestamp: isFeedUsable ? feedTimestamp : null,
    samples: state.samples.map(cleanSample)
  }
}

/** @throws when the file can't be read, with the reason in words */
async function readText(file: string): Promise<string> {
  try {
    const stats = await stat(file)
    if (!stats.isFile()) throw new Error('it is not a file')
    if (stats.size > MAX_FILE_SIZE) throw new Error(`it is larger than ${MAX_FILE_SIZE >> 20} MiB`)
    return await readFile(file, 'utf8')
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException
    throw new Error(
      code === 'ENOENT' ? 'there is no state file yet' : `the state file can't be read: ${message}`,
      { cause }
    )
  }
}

/** @throws when the text is not a valid state file, with the reason in words */
async function parseState(text: string): Promise<WatchState> {
  let value: unknown
  try {
    value = JSON.parse(text, (_, part: unknown) =>
      typeof part === 'string' ? truncate(part, MAX_TEXT_LENGTH) : part
    )
  } catch (cause) {
    throw new Error('the state file is damaged: it is not JSON', { cause })
  }
  const version = (value as Partial<WatchState> | null)?.schemaVersion
  if (typeof version === 'number' && version !== STATE_VERSION) {
    throw new Error(
      `the state file has schemaVersion ${version}, but this version reads only ${STATE_VERSION}`
    )
  }
  // Loaded only if needed, because the validator is slow to load.
  const { violationOf } = await import('./validate.js')
  const violation = violationOf(value, 'watchState')
  if (violation) throw new Error(`the state file is damaged: ${violation}`)
  return value as WatchState
}

function cleanSample(sample: KnownSample): KnownSample {
  return {
    ...sample,
    files: sample.files.slice(0, MAX_LIST_LENGTH),
    verdict: sample.verdict && cleanVerdict(sample.verdict)
  }
}

function cleanVerdict({ scan, ...verdict }: Verdict): Verdict {
  return {
    ...verdict,
    scan: scan && { ...scan, detections: scan.detections.slice(0, MAX_LIST_LENGTH) },
    // Only the exceptions file of this run can accept a detection.
    accepted: null
  }
}
