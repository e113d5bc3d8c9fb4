// Entry point of the worker threads, built as a separate bundle. Hashes the requested files.
import { parentPort } from 'node:worker_threads'

import { hashFile, type FileDigests, type HashRequest } from './hash-file.js'

export type HashResponse =
  | { readonly hashed: FileDigests }
  /** Sent separately, because an `Error` loses its code when it is sent to another thread. */
  | { readonly message: string; readonly code: string | undefined }

parentPort?.on('message', (request: HashRequest) => {
  parentPort?.postMessage(respondTo(request))
})

function respondTo(request: HashRequest): HashResponse {
  try {
    return { hashed: hashFile(request) }
  } catch (error) {
    const { message, code } = error as NodeJS.ErrnoException
    return { message, code }
  }
}
