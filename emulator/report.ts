import type { LogEntry, StoredSample } from './service.js'

export interface Access {
  readonly url: string
  readonly username: string
  readonly password: string
}

/** What the emulator says when it is ready: where it is, and how a workflow is pointed at it. */
export function greeting({ url, username, password }: Access, requestsPerSecond: number): string {
  return `Spectra Intelligence emulator at ${url}
Nothing leaves this machine. Requests in any one second: ${requestsPerSecond === Infinity ? 'no limit' : `at most ${requestsPerSecond}`}.

  username: ${escaped(username)}
  password: ${escaped(password)}

To point a workflow's step at it:

  with:
    api-url: ${url}
    username: ${quoted(username)}
    password: ${quoted(password)}
    files: |
      dist/**

What it holds:  ${url}/emulator/samples
What it got:    ${url}/emulator/log
To end it:      Ctrl+C

`
}

/**
 * One line for one finished request: time of day (UTC), status, step, hash, size, and for accepted
 * metadata the sample's file name.
 *
 * @param sample what the service holds under the entry's hash, if anything
 * @param timeOrigin what the service's clock counts from, in milliseconds since 1970
 */
export function requestLine(
  entry: LogEntry,
  sample: StoredSample | undefined,
  timeOrigin: number
): string {
  const time = new Date(timeOrigin + entry.at).toISOString().slice(11, 23)
  const accepted = entry.step === 'metadata' && entry.status === 200
  const properties = accepted ? sample?.metadata.at(-1)?.properties : undefined
  const fileName = properties?.find(property => property.name === 'file_name')?.value
  const parts = [
    time,
    entry.status === 0 ? 'gone' : String(entry.status),
    entry.step.padEnd(10),
    entry.sha1?.slice(0, 12) ?? `${entry.method} ${entry.path}`,
    `${entry.bodyBytes} bytes`,
    fileName,
    entry.attempt > 1 ? `(attempt ${entry.attempt})` : undefined
  ]
  return `${escaped(parts.filter(part => part !== undefined).join('  '))}\n`
}

/** One line of JSON, safe to print. */
export function jsonLine(value: object): string {
  return `${escaped(JSON.stringify(value))}\n`
}

/**
 * A text from outside, made safe for a terminal and for a job's log: control, format and separator
 * characters become `\uXXXX` (which means the same inside JSON), and `##[`, which GitHub's runner
 * takes for a command anywhere in a line, is broken up.
 */
export function escaped(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, character =>
      Array.from(
        { length: character.length },
        (_, unit) => `\\u${character.charCodeAt(unit).toString(16).padStart(4, '0')}`
      ).join('')
    )
    .replaceAll('##[', '#\\u0023[')
}

/** A scalar of YAML in double quotes, whose escapes are those of JSON. */
function quoted(text: string): string {
  return escaped(JSON.stringify(text))
}
