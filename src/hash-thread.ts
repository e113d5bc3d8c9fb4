// Runs on a thread of its own, and is bundled as a file of its own: hashes the files it is told to.
import { parentPort } from 'node:worker_threads'

import { hashFile, type Hashed, type Reading } from './hash-file.js'

export type Answer =
  | { readonly hashed: Hashed }
  /** An error's code would be lost on the way. */
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
