/** The date of a service, which can be moved forward and runs on from there. */
export interface ServiceClock {
  readonly date: () => Date
  /** @throws {Error} if the clock would go back, or if the result is not a date */
  readonly advance: (milliseconds: number) => void
  /** @throws {Error} if the clock would go back, or if it is not a date */
  readonly moveTo: (date: Date) => void
}

/** @param source a clock that runs at the same speed */
export function createClock(source: () => Date): ServiceClock {
  let offset = 0
  const date = () => new Date(source().getTime() + offset)
  const advance = (milliseconds: number) => {
    if (!(milliseconds >= 0)) {
      throw new Error(`The clock can't go back. Its date is ${date().toISOString()}.`)
    }
    if (Number.isNaN(new Date(date().getTime() + milliseconds).getTime())) {
      throw new Error('The clock must be moved to a valid date.')
    }
    offset += milliseconds
  }
  return {
    date,
    advance,
    moveTo: target => {
      if (Number.isNaN(target.getTime()))
        throw new Error('The clock must be moved to a valid date.')
      advance(target.getTime() - date().getTime())
    }
  }
}

/** Returns a clock that starts now with this date. */
export function clockFrom(start: Date): () => Date {
  const begun = performance.now()
  return () => new Date(start.getTime() + performance.now() - begun)
}
