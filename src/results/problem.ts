import type { Problem } from './schema.js'
import { SpectraError } from '../spectra/caller.js'
import type { Failure } from '../spectra/failures.js'

/** An error as the record tells it. What is not the service's doing concerns its sample only. */
export function problemFrom(error: unknown, step: Problem['step']): Problem {
  return problemOf(step, failureOf(error))
}

export function problemOf(step: Problem['step'], { scope, status, message }: Failure): Problem {
  return { scope, step, status: status ?? null, message }
}

export function failureOf(error: unknown): Failure {
  return error instanceof SpectraError
    ? error.failure
    : { scope: 'sample', message: (error as Error).message }
}
