import type { LogEntry, StoredSample } from '../service.js'

/** How clients access the emulator. */
export interface Access {
  readonly url: string
  readonly username: string
  readonly password: string
}

/** Returns the text that is printed at the start: the address, and how to use it in a workflow. */
export function formatStart(
  { url, username, password }: Access,
  requestsPerSecond: number
): string {
  const limit = requestsPerSecond === Infinity ? 'none' : `${requestsPerSecond} requests per second`
  return `Spectra Intelligence emulator at ${url}
Your files stay on this machine. Rate limit: ${limit}.

  username: ${escapeText(username)}
  password: ${escapeText(password)}

To use it in a workflow, add these inputs to the step:

  with:
    api-url: ${url}
    username: ${quote(username)}
    password: ${quote(password)}
    files: |
      dist/**

Samples:   ${url}/emulator/samples
Requests:  ${url}/emulator/log

To stop the emulator, press Ctrl+C.

`
}

/** What a log entry doesn't contain. */
export interface RequestDetails {
  /** When the request arrived. */
  readonly time: Date
  /** The sample with the SHA-1 of the request, if any. */
  readonly sample: StoredSample | undefined
}

/**
 * Returns a line about a finished request: time (UTC), status, step, hash, size, and, for accepted
 * metadata, the file name. The status is `---` if the response was not sent completely.
 */
export function formatRequest(entry: LogEntry, { time, sample }: RequestDetails): string {
  const isAcceptedMetadata = entry.step === 'metadata' && entry.status === 200
  const properties = isAcceptedMetadata ? sample?.metadata.at(-1)?.properties : undefined
  // Only if the path says what a request is about. A query can be about another sample.
  const isRepeated = entry.attempt > 1 && entry.sha1 !== undefined
  const parts = [
    time.toISOString().slice(11, 23),
    entry.status === 0 ? '---' : String(entry.status),
    entry.step.padEnd(10),
    entry.sha1?.slice(0, 12) ?? `${entry.method} ${entry.path}`,
    `${entry.bodyBytes} bytes`,
    properties?.find(property => property.name === 'file_name')?.value,
    isRepeated ? `(attempt ${entry.attempt})` : undefined
  ]
  return `${escapeText(parts.filter(part => part !== undefined).join('  '))}\n`
}

/** Returns a line of JSON that is safe to print. */
export function formatJson(value: object): string {
  return `${escapeText(JSON.stringify(value))}\n`
}

/**
 * Makes untrusted text safe for a terminal and for the log of a job. Replaces control, format, and
 * separator characters with `\uXXXX`, which is equivalent in JSON, and breaks up `##[`, which starts
 * a command of the GitHub Actions runner.
 */
export function escapeText(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, character =>
      Array.from(
        { length: character.length },
        (_, unit) => `\\u${character.charCodeAt(unit).toString(16).padStart(4, '0')}`
      ).join('')
    )
    .replaceAll('##[', '#\\u0023[')
}

/** Returns a double-quoted YAML scalar. Its escape sequences are the same as in JSON. */
function quote(text: string): string {
  return escapeText(JSON.stringify(text))
}
