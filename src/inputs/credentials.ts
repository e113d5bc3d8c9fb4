import type { Secret } from '../metadata.js'
import type { Credentials } from '../spectra/call.js'
import type { InputReader } from './reader.js'

/** Inputs that hold a secret. */
export const SECRET_INPUTS = ['password', 'archive-password', 'github-token'] as const

/** The service tries these passwords by itself, so they are no secrets. */
const STANDARD_ARCHIVE_PASSWORDS = ['infected', 'password', '1234']

/** Shorter secrets are part of too many ordinary words to look for them in other texts. */
const SHORTEST_SECRET = 6

/** Returns undefined if both inputs are empty and the run can do without, or after a problem. */
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
  if (username || password) {
    // Forks and Dependabot get neither secret, so one alone is a mistake, such as a misspelled name.
    const [missing, given] = username ? ['password', 'username'] : ['username', 'password']
    problems.push(
      `${missing} is empty, but ${given} is set. Check the secret that ${missing} is read from.`
    )
  } else if (!dryRun && ifMissing === 'error') {
    problems.push(
      'username and password are empty: pass the secrets of the account. ' +
        'Runs from forks and Dependabot get none; if-no-credentials: skip lets them pass, dry-run: true needs no account.'
    )
  }
  return undefined
}

/** The secrets that can be told from ordinary words. */
export function readSecrets(reader: InputReader): Secret[] {
  return SECRET_INPUTS.map(input => ({ input, value: reader.secret(input) })).filter(
    ({ input, value }) =>
      value.length >= SHORTEST_SECRET &&
      !(input === 'archive-password' && STANDARD_ARCHIVE_PASSWORDS.includes(value))
  )
}
