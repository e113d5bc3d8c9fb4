// Entry point of the worker threads, built as a separate bundle. Hashes the requested files.
import { parentPort } from 'node:worker_threads'

import { hashFile, type Hashed, type Reading } from './hash-file.js'

export type Answer =
  | { readonly hashed: Hashed }
  /** Sent separately, because an `Error` loses its code when it is sent to another thread. */
  | { readonly message: string; readonly code: string | undefined }

parentPort?.on('message', (reading: Reading) => {
  parentPort?.postMessage(answerTo(reading))
})

function answerTo(reading: Reading): Answer {
  try {
    return { hashed: hashFile(reading) }
  } catch (error) {
    const { message, code } = error as NodeJS.ErrnoException
    return { message, code }
  }
}
