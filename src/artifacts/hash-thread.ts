// Entry point of the worker threads, built as a separate bundle. Hashes the requested files.
import { parentPort } from 'node:worker_threads'

import { hashFile, type FileDigests, type HashRequest } from './hash-file.js'

export type HashResponse =
  | { readonly hashed: FileDigests }
  /** Sent separately, because an `Error` loses its code when it is sent to another thread. */
  | { readonly message: string; readonly code: string | undefined }

parentPort?.on('message', (reading: HashRequest) => {
  parentPort?.postMessage(answerTo(reading))
})

function answerTo(reading: HashRequest): HashResponse {
  try {
    return { hashed: hashFile(reading) }
  } catch (error) {
    const { message, code } = error as NodeJS.ErrnoException
    return { message, code }
  }
}
