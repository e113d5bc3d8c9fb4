import { once } from 'node:events'
import path from 'node:path'
import { Worker } from 'node:worker_threads'

import type { Artifact } from './artifact.js'
import { FINGERPRINT_KEY } from './fingerprint.js'
import { hashFile, type Algorithm, type FileDigests, type HashRequest } from './hash-file.js'
import type { HashResponse } from './hash-thread.js'
import { retryOpen } from './open-file.js'

/** Smaller files are hashed on the main thread, which they block only for a moment. In bytes. */
export const LARGE = 8 << 20

/** Enough to hash faster than most networks send. */
const MAX_THREADS = 2

/** Built as a separate bundle. */
const THREAD = path.join(import.meta.dirname, 'hash-thread', 'index.js')

interface Job {
  readonly request: HashRequest
  readonly signal: AbortSignal
  readonly resolve: (hashed: Promise<FileDigests>) => void
}

/** Jobs that wait for a thread. Shared, because several downloads can be hashed concurrently. */
const jobs: Job[] = []
let running = 0

const ALL = ['sha1', 'sha256', 'fingerprint'] as const

/** Computes all digests of a small file on the calling thread. */
export function hashSmall({ path }: Artifact, signal: AbortSignal): Promise<FileDigests> {
  return retryOpen(() => {
    signal.throwIfAborted()
    return hashFile({ path, algorithms: ALL, secret: FINGERPRINT_KEY })
  }, signal)
}

/**
 * Computes all digests of large files on worker threads. A file that is larger than all others
 * together is read by two threads, each of which computes a part of the digests.
 * @param signal stops hashing; the remaining promises reject
 * @returns a promise for each file. They settle in approximately this order.
 */
export function hashLarge(files: readonly Artifact[], signal: AbortSignal): Promise<FileDigests>[] {
  const total = files.reduce((sum, { size }) => sum + size, 0)
  const hash = (path: string, algorithms: readonly Algorithm[]) =>
    new Promise<FileDigests>(resolve => {
      jobs.push({ request: { path, algorithms, secret: FINGERPRINT_KEY }, signal, resolve })
    })
  const results = files.map(async ({ path, size }) => {
    if (size * MAX_THREADS <= total) return hash(path, ALL)
    const one = hash(path, ['sha1', 'fingerprint'])
    const other = hash(path, ['sha256', 'fingerprint'])
    return joinDigests(...(await Promise.all([one, other])))
  })
  for (let more = Math.min(MAX_THREADS - running, jobs.length); more > 0; more--) void runJobs()
  return results
}

/**
 * Joins the digests of a file that two threads have read.
 * @throws when they read different content
 */
function joinDigests(one: FileDigests, other: FileDigests): FileDigests {
  if (one.digests.fingerprint !== other.digests.fingerprint) {
    throw new Error('it changed while it was read')
  }
  return { ...one, digests: { ...one.digests, ...other.digests } }
}

/** Starts a thread that runs the waiting jobs, one at a time. */
async function runJobs(): Promise<void> {
  running += 1
  const thread = startThread()
  const ended = new AbortController()
  const end = () => {
    ended.abort()
  }
  // After an error, the thread isn't used again, because a late response could be mistaken for
  // that of another file. The remaining files are hashed on the main thread.
  thread?.on('error', end).on('exit', end)
  for (let job = jobs.shift(); job; job = jobs.shift()) {
    const { request, signal, resolve } = job
    const untilEnd = AbortSignal.any([signal, ended.signal])
    const hashed = retryOpen(async () => {
      signal.throwIfAborted()
      const response = thread && (await hashOn(thread, request, untilEnd))
      signal.throwIfAborted()
      return response ? digestsIn(response) : hashFile(request)
    }, signal)
    resolve(hashed)
    await hashed.catch(() => undefined)
    // It may still be reading.
    if (signal.aborted) end()
  }
  running -= 1
  await thread?.terminate()
}

/** @returns undefined if no thread can be created */
function startThread(): Worker | undefined {
  try {
    // Without the options of this process, which may preload modules that a thread doesn't need.
    return new Worker(THREAD, { execArgv: [] })
  } catch {
    return undefined
  }
}

/**
 * Hashes a file on a worker thread.
 * @returns undefined if the thread ends or the signal aborts before it responds
 */
function hashOn(
  thread: Worker,
  request: HashRequest,
  signal: AbortSignal
): Promise<HashResponse | undefined> {
  thread.postMessage(request)
  return once(thread, 'message', { signal }).then(
    ([response]) => response as HashResponse,
    () => undefined
  )
}

function digestsIn(response: HashResponse): FileDigests {
  if ('hashed' in response) return response.hashed
  throw Object.assign(new Error(response.message), { code: response.code })
}
