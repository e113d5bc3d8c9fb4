/** Maximum number of hashes in a status request (TCA-0201). */
export const LARGEST_STATUS_QUERY = 1000
/** Maximum number of status requests (TCA-0201) per minute. */
export const MOST_STATUS_QUERIES = 100
/** Maximum number of hashes in a request for analyses (TCA-0104), whose responses are large. */
export const LARGEST_ANALYSIS_QUERY = 10
/** Maximum number of hashes in any other bulk request. */
export const LARGEST_BULK_QUERY = 100

/** Maximum number of requests per minute for dynamic analyses and their reports (TCA-0207, TCA-0106). */
export const MOST_DYNAMIC_REQUESTS = 3

/** Maximum number of properties that the service shows for a sample. */
export const MOST_PROPERTIES = 10

/**
 * Larger samples have scan records (TCA-0103), but no analysis (TCA-0104), and can't be analyzed
 * dynamically (TCA-0207). In bytes. Units are not documented as decimal or binary. With binary
 * units, which are larger, no analysis is missed.
 */
export const LARGEST_ANALYZED = 400 * 2 ** 20
/** For larger samples, the service only keeps the size and the source. In bytes. */
export const LARGEST_SCANNED = 2 * 2 ** 30
