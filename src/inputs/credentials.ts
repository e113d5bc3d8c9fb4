import type { Credentials } from '../spectra/caller.js'
import type { InputReader } from './reader.js'

/** Reads the credentials. Returns undefined unless both inputs are set. */
export function readCredentials(reader: InputReader, dryRun: boolean): Credentials | undefined {
  const names = namesIn(reader)
  const username = reader.text('username')
  const password = reader.secret('password')
  const ifMissing = reader.choice('if-no-credentials', ['error', 'skip'])
  if (username && password) {
    checkCredentials(reader, { username, password })
    return { username, password }
  }
  if (username || password) {
    // Forks and Dependabot get neither secret, so having only one is a mistake, such as a typo.
    const [missing, given] = username
      ? [names.password, names.username]
      : [names.username, names.password]
    reader.problems.push(
      `${missing} is empty, but ${given} is set. Check the secret that ${missing} is read from.`
    )
  } else if (!dryRun && ifMissing === 'error') {
    reader.problems.push(
      `${names.username} and ${names.password} are empty: set them to the secrets of your account. ` +
        `${reader.platform.runsWithoutSecrets}: to let them pass, set if-no-credentials to "skip". A dry run needs no account.`
    )
  }
  return undefined
}

function checkCredentials(reader: InputReader, { username, password }: Credentials): void {
  const { problems } = reader
  const names = namesIn(reader)
  // In Basic authentication (RFC 7617), the user name ends at the first colon.
  if (username.includes(':')) {
    problems.push(`${names.username} is "${username}": it can't contain a colon.`)
  }
  if (/\p{Cc}/u.test(username + password)) {
    problems.push(
      `${names.username} or ${names.password} contains a control character, which Basic authentication doesn't allow.`
    )
  }
}

/** Returns the names of the inputs in messages. */
function namesIn(reader: InputReader): Credentials {
  return { username: reader.nameOf('username'), password: reader.nameOf('password') }
}
