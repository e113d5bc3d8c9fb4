import { neutralize, truncate } from '../text/format.js'

/** Maximum length of a message, in characters. */
const MAX_MESSAGE_LENGTH = 2000

/** Returns untrusted text as a single line of limited length, for files that other tools show. */
export function messageText(text: string): string {
  return neutralize(truncate(text, MAX_MESSAGE_LENGTH))
}

/** Returns a short text about a malicious or suspicious file, without its name. */
export function threatTitle(status: string): string {
  return `Spectra Intelligence classifies this file as ${status}`
}

/** Returns what identifies a finding: the content of a file and its name. */
export function contentAndName(sha256: string | null, file: string): string {
  return `${sha256 ?? ''}:${file}`
}
