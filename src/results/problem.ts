import { SpectraError } from '../spectra/errors.js'
import type { Failure } from '../spectra/failures.js'
import type { Problem } from './schema.js'

/** Returns an error as it is stored in the results. */
export function problemFrom(error: unknown, step: Problem['step']): Problem {
  return problemOf(failureOf(error), step)
}

/** Returns a failure as it is stored in the results. */
export function problemOf({ scope, status, message }: Failure, step: Problem['step']): Problem {
  return { scope, step, status: status ?? null, message }
}

/** Returns the failure of an error. Errors that aren't from the service affect only the sample. */
export function failureOf(error: unknown): Failure {
  return error instanceof SpectraError
    ? error.failure
    : { scope: 'sample', message: (error as Error).message }
}
