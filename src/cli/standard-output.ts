/** Lets a run continue when its output is closed, as by `| head`. */
export function ignoreClosedOutput(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)
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
