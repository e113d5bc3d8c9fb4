import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** A program that a step starts. */
export interface Command {
  /** The program and its arguments. */
  readonly program: readonly string[]
  /** Environment variables in addition to those of every step. */
  readonly env: Readonly<Record<string, string>>
}

/** A running program. */
export interface Running {
  readonly finished: Promise<Finished>
  /** Stops the program and its background processes. */
  readonly stop: () => void
}

export interface Finished {
  readonly code: number | null
  /** Standard output and standard error. */
  readonly log: string
}

/** Starts a program in a folder. Its background processes continue after it has finished. */
export function start({ program, env }: Command, cwd: string): Running {
  const [file = '', ...args] = program
  // A detached process leads a process group, which can be stopped as a whole.
  const child = spawn(file, args, {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true
  })
  let log = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (log += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (log += text))
  return {
    finished: once(child, 'close').then(([code]) => ({ code: code as number | null, log })),
    stop: () => {
      if (child.pid !== undefined) killGroup(child.pid)
    }
  }
}

function killGroup(leader: number): void {
  try {
    process.kill(-leader, 'SIGKILL')
  } catch (error) {
    // All processes of the group have ended.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}
