import type { CallOptions, ServiceCall } from './caller.js'

export interface ChargedOptions extends CallOptions {
  /** Called for each response that is charged, with the number of lookups. */
  readonly onCharged: (lookups: number) => void
}

/** Returns a call whose responses with the status 200 are charged, even if they can't be read. */
export function charged<T>(
  { onCharged }: ChargedOptions,
  lookUps: number,
  call: ServiceCall<T>
): ServiceCall<T> {
  const read: typeof call.read = (text, redact) => {
    onCharged(lookUps)
    return call.read(text, redact)
  }
  return { ...call, read }
}
