/** Prevents the end of a run when its output is not read to the end, as in `| head`. */
export function ignoreClosedOutput(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)
}

/**
 * Drops debug messages of @actions/glob, which are commands for GitHub Actions and contain names of
 * files. The log of a run never starts a line with two colons.
 */
export function dropDebugCommands(): void {
  const write = process.stdout.write.bind(process.stdout) as (...args: unknown[]) => boolean
  process.stdout.write = (...args: unknown[]) => {
    const [text] = args
    return typeof text === 'string' && text.startsWith('::debug::') ? true : write(...args)
  }
}
