/** Errors of an output whose reader closed it, on Linux and macOS, and on Windows. */
const CLOSED = ['EPIPE', 'EOF']

/**
 * Lets a run continue if its output can't be written. If the reader closed the output, as `| head`
 * does, the exit code stays the same. After another error, such as a full disk, it is not 0.
 * @param exitCode replaces the exit code 0 after such an error
 */
export function handleOutputErrors(exitCode: number): void {
  let hasFailed = false
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', ({ code = '', message }: NodeJS.ErrnoException) => {
      if (hasFailed || CLOSED.includes(code)) return
      hasFailed = true
      process.stderr.write(`Error: The output could not be written: ${message}\n`)
    })
  }
  process.on('exit', code => {
    if (hasFailed && code === 0) process.exitCode = exitCode
  })
}

/**
 * Drops the debug messages of @actions/glob, which contain file names and are commands of GitHub
 * Actions. Lines of the log never start with two colons.
 */
export function dropDebugCommands(): void {
  const write = process.stdout.write.bind(process.stdout) as (...args: unknown[]) => boolean
  process.stdout.write = (...args: unknown[]) => {
    const [text] = args
    return typeof text === 'string' && text.startsWith('::debug::') ? true : write(...args)
  }
}
