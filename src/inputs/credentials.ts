import type { Credentials } from '../spectra/caller.js'
import type { InputReader } from './reader.js'

/** A secret and the name of its input. */
export interface Secret {
  readonly input: string
  readonly value: string
}

/** Inputs that hold a secret. */
export const SECRET_INPUTS = ['password', 'archive-password', 'github-token'] as const

/** The service tries these passwords by default, so they are not secret. */
const STANDARD_ARCHIVE_PASSWORDS = ['infected', 'password', '1234']

/** Shorter secrets are part of too many ordinary words to search for them. In characters. */
const SHORTEST_SECRET = 6

/** Returns undefined if both inputs are empty and not required, or if there is a problem. */
export function readCredentials(
  reader: InputReader,
  dryRun: boolean,
  problems: string[]
): Credentials | undefined {
  const username = reader.text('username')
  const password = reader.secret('password')
  const ifMissing = reader.choice('if-no-credentials', ['error', 'skip'])
  if (username && password) {
    // RFC 7617: the user name ends at the first colon.
    if (username.includes(':'))
      problems.push(`username is "${username}": it can't contain a colon.`)
    if (/\p{Cc}/u.test(username + password)) {
      problems.push(
        "username or password contains a control character, which Basic authentication doesn't allow."
      )
    }
    return { username, password }
  }
  if (username || password) {
    // Forks and Dependabot get neither secret, so having only one is a mistake, such as a typo.
    const [missing, given] = username ? ['password', 'username'] : ['username', 'password']
    problems.push(
      `${missing} is empty, but ${given} is set. Check the secret that ${missing} is read from.`
    )
  } else if (!dryRun && ifMissing === 'error') {
    problems.push(
      'username and password are empty: set them to the secrets of your account. ' +
        'Runs from forks and Dependabot have no access to secrets: to let them pass, set if-no-credentials to "skip". A dry run needs no account.'
    )
  }
  return undefined
}

/** Returns every input that holds a secret, with its value. */
export function readSecrets(reader: InputReader): Secret[] {
  return SECRET_INPUTS.map(input => ({ input, value: reader.secret(input) })).filter(
    ({ input, value }) =>
      value !== '' && !(input === 'archive-password' && STANDARD_ARCHIVE_PASSWORDS.includes(value))
  )
}

/** Returns the secrets that can be distinguished from ordinary words. */
export function distinctSecrets(reader: InputReader): Secret[] {
  return readSecrets(reader).filter(({ value }) => value.length >= SHORTEST_SECRET)
}
