import { run } from '../../emulator/cli/run.js'

/** Runs the command line of the emulator in this process. */
export function startCommandLine(...args: string[]) {
  const stdout: string[] = []
  const stderr: string[] = []
  const waiting = new Map<number, (text: string) => void>()
  const stop = new AbortController()
  const exitCode = run(args, {
    stdout: text => {
      stdout.push(text)
      waiting.get(stdout.length - 1)?.(text)
    },
    stderr: text => {
      stderr.push(text)
    },
    signal: stop.signal
  })
  return {
    stdout,
    stderr,
    exitCode,
    /** Resolves to the text with this index on standard output, when it's printed. */
    line: (index: number) =>
      new Promise<string>(resolve => {
        const printed = stdout[index]
        if (printed === undefined) waiting.set(index, resolve)
        else resolve(printed)
      }),
    stop: () => {
      stop.abort()
    }
  }
}
