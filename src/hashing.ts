import { createHash } from 'node:crypto'
import { Worker } from 'node:worker_threads'

/** A digest in the making. */
export interface Digest {
  /** Takes a piece. Once this resolves, the piece's memory may hold something else. */
  update(piece: Buffer): Promise<void>
  /** In lower-case hex. */
  hex(): Promise<string>
  /** Lets go of it, whether it was finished or not. */
  drop(): void
}

/** For smaller contents it is quicker to do it here than to ask a thread. In bytes. */
const WORTH_A_THREAD = 8 << 20

/** A digest of a content of that size, worked out beside the main thread if that is worth it. */
export function createDigest(algorithm: 'sha1' | 'sha256', size: number): Digest {
  return size < WORTH_A_THREAD || failed ? digestHere(algorithm) : digestBeside(algorithm)
}

function digestHere(algorithm: string): Digest {
  const hash = createHash(algorithm)
  return {
    update(piece) {
      hash.update(piece)
      return Promise.resolve()
    },
    hex: () => Promise.resolve(hash.digest('hex')),
    drop: () => undefined
  }
}

/** What the thread is asked; `id` tells the digests apart. */
type Question =
  | { id: number; algorithm: string }
  | { id: number; piece: Uint8Array }
  | { id: number; end: 'hex' | 'drop' }

/** The one thread, begun when it is needed first. It keeps the process alive only for a digest. */
let thread: Worker | undefined
/** Why there is none any more. What comes then is worked out here. */
let failed: Error | undefined
let digests = 0
/** Who waits for which digest's answers: the thread answers in the order of the questions. */
const waiting = new Map<number, Waiter[]>()

interface Waiter {
  readonly resolve: (answer: string) => void
  readonly reject: (error: Error) => void
}

function digestBeside(algorithm: string): Digest {
  thread ??= startThread()
  const worker = thread
  const id = digests++
  waiting.set(id, [])
  worker.ref()
  const tell = (question: Question) => {
    worker.postMessage(question)
  }
  const ask = (question: Question) =>
    new Promise<string>((resolve, reject) => {
      if (failed) {
        reject(failed)
        return
      }
      waiting.get(id)?.push({ resolve, reject })
      tell(question)
    })
  tell({ id, algorithm })
  return {
    async update(piece) {
      await ask({ id, piece })
    },
    hex: () => ask({ id, end: 'hex' }),
    drop() {
      tell({ id, end: 'drop' })
      for (const { resolve } of waiting.get(id) ?? []) resolve('')
      waiting.delete(id)
      if (waiting.size === 0) worker.unref()
    }
  }
}

function startThread(): Worker {
  // Handed over as text, the thread needs no file of its own beside the bundle.
  const worker = new Worker(`(${answerQuestions.toString()})()`, { eval: true })
  worker.on('message', ({ id, answer }: { id: number; answer: string }) => {
    waiting.get(id)?.shift()?.resolve(answer)
  })
  worker.on('error', error => {
    failed = error
    for (const waiters of waiting.values()) {
      for (const { reject } of waiters.splice(0)) reject(error)
    }
  })
  return worker
}

/** The thread itself. It knows nothing of what stands around it here. */
function answerQuestions(): void {
  const { parentPort } = process.getBuiltinModule('node:worker_threads')
  const { createHash: begin } = process.getBuiltinModule('node:crypto')
  const hashes = new Map<number, ReturnType<typeof begin>>()
  parentPort?.on('message', (question: Question) => {
    const { id } = question
    if ('algorithm' in question) {
      hashes.set(id, begin(question.algorithm))
      return
    }
    const hash = hashes.get(id)
    if ('piece' in question) {
      hash?.update(question.piece)
      parentPort.postMessage({ id, answer: '' })
      return
    }
    hashes.delete(id)
    if (question.end === 'hex') parentPort.postMessage({ id, answer: hash?.digest('hex') })
  })
}
