import { createRedactor, type Redact } from '../text/redact.js'
import { InputReader } from './reader.js'
import type { Settings } from './settings.js'

/** A secret that can be distinguished from ordinary words. */
export interface Secret {
  /** Its name in messages: an input or a variable. */
  readonly input: string
  /** Whether a text contains it, plain or encoded. */
  readonly isIn: (text: string) => boolean
}

/** Inputs that contain a secret. */
const SECRET_INPUTS = ['password', 'archive-password', 'github-token'] as const

/** The service tries these passwords by default, so they are not secret. */
const STANDARD_ARCHIVE_PASSWORDS = ['infected', 'password', '1234']

/** Shorter secrets are part of too many ordinary words to search for them. In characters. */
const SHORTEST_SECRET = 6

/** Minimum length of secrets that are redacted in file names, in characters. */
const SHORTEST_IN_NAME = 8

/**
 * Returns the secrets, and the credentials as they are sent. Reads them directly from the
 * settings, so that they can be masked before errors about inputs are printed.
 */
export function secretsOf(settings: Settings): readonly string[] {
  return secretTexts(new InputReader(settings))
}

/** Reads the functions that redact secrets in texts and in file names. */
export function readRedactors(reader: InputReader): { redact: Redact; redactName: Redact } {
  const secrets = secretTexts(reader)
  return {
    redact: createRedactor(secrets),
    redactName: createRedactor(secrets.filter(({ length }) => length >= SHORTEST_IN_NAME))
  }
}

function secretTexts(reader: InputReader): string[] {
  const password = reader.secret('password')
  const credentials = password && `${reader.text('username')}:${password}`
  return [...readSecrets(reader).map(({ value }) => value), credentials].filter(Boolean)
}

/** Returns the secrets that can be distinguished from ordinary words. */
export function distinctSecrets(reader: InputReader): Secret[] {
  return readSecrets(reader)
    .filter(({ value }) => value.length >= SHORTEST_SECRET)
    .map(({ input, value }) => {
      const redact = createRedactor([value])
      return { input: reader.nameOf(input), isIn: text => redact(text) !== text }
    })
}

/** Returns all inputs that contain a secret, with their values. */
function readSecrets(reader: InputReader): { input: string; value: string }[] {
  return SECRET_INPUTS.map(input => ({ input, value: reader.secret(input) })).filter(
    ({ input, value }) =>
      value !== '' && !(input === 'archive-password' && STANDARD_ARCHIVE_PASSWORDS.includes(value))
  )
}
