const ISO_DATE = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/

/** Returns an ISO 8601 date, in UTC by default; undefined if the text is not one. */
export function parseDate(text: string): Date | undefined {
  if (!ISO_DATE.test(text)) return undefined
  // JavaScript parses a date and time without an offset as local time.
  const isLocal = text.includes('T') && !/(Z|[+-]\d\d:?\d\d)$/.test(text)
  const date = new Date(isLocal ? `${text}Z` : text)
  return Number.isNaN(date.getTime()) ? undefined : date
}

export const SECOND = 1000
export const DAY = 86_400 * SECOND

const DURATION = /^P(?=\d|T\d)(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/

/**
 * Returns an ISO 8601 duration of days, hours, minutes, and seconds, such as `P1DT12H`, in
 * milliseconds; undefined if the text is not one.
 */
export function parseDuration(text: string): number | undefined {
  const parts = DURATION.exec(text)
  if (parts === null) return undefined
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = parts
    .slice(1)
    .map(part => Number(part || 0))
  return days * DAY + (hours * 3600 + minutes * 60 + seconds) * SECOND
}
