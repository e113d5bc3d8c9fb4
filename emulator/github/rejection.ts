import type { HttpResponse } from '../http/messages.js'
import { errorResponse } from './responses.js'

/** Thrown by an endpoint to respond with an error. */
export class Rejection extends Error {
  readonly response: HttpResponse

  constructor(response: HttpResponse) {
    super(response.body)
    this.response = response
  }
}

/** @throws always: status 422 with one error, as GitHub reports it */
export function rejectField(resource: string, field: string, message: string): never {
  const errors = [{ resource, code: 'custom', field, message }]
  throw new Rejection(errorResponse(422, 'Validation Failed', { errors }))
}
