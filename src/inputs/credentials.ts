import type { Credentials } from '../spectra/call.js'
import type { InputReader } from './reader.js'

/** Returns undefined in a dry run without credentials, and where if-no-credentials says to skip. */
export function readCredentials(
  reader: InputReader,
  dryRun: boolean,
  problems: string[]
): Credentials | undefined {
  const username = reader.text('username')
  const password = reader.secret('password')
  const ifMissing = reader.choice('if-no-credentials', ['error', 'skip'])
  if (username && password) {
    // RFC 7617: what stands before the first colon is the user name.
    if (username.includes(':')) problems.push(`username is "${username}": it can't hold a colon.`)
    if (/\p{Cc}/u.test(username + password)) {
      problems.push(
        "username or password holds a control character, which Basic credentials can't carry."
      )
    }
    return { username, password }
  }
  if (dryRun || ifMissing === 'skip') return undefined
  const missing = [username ? '' : 'username', password ? '' : 'password'].filter(Boolean)
  problems.push(
    `${missing.join(' and ')} ${missing.length === 1 ? 'is' : 'are'} empty: pass the secrets of the account. ` +
      'Runs from forks and Dependabot get none; if-no-credentials: skip lets them pass, dry-run: true needs no account.'
  )
  return undefined
}
