import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** What a step starts. */
export interface Command {
  /** The program and its arguments. */
  readonly program: readonly string[]
  /** What it finds in the environment beside that of every step. */
  readonly env: Readonly<Record<string, string>>
}

/** A program under way. */
export interface Running {
  readonly finished: Promise<Finished>
  /** Ends it and all that it left in the background. */
  readonly end: () => void
}

export interface Finished {
  readonly code: number | null
  /** Standard output and standard error. */
  readonly log: string
}

/** Starts a command in a folder. What it leaves in the background goes on when it has finished. */
export function start({ program, env }: Command, cwd: string): Running {
  const [file = '', ...args] = program
  // Detached, it leads a group of processes, which can be ended as one.
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
    end: () => {
      if (child.pid !== undefined) endGroup(child.pid)
    }
  }
}

function endGroup(leader: number): void {
  try {
    process.kill(-leader, 'SIGKILL')
  } catch (error) {
    // Nobody is left in it.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}
