/** Maximum number of hashes in a status request (TCA-0201). */
export const MAX_STATUS_QUERY_SIZE = 1000
/** Maximum number of status requests (TCA-0201) per minute. */
export const MAX_STATUS_QUERIES = 100
/** Maximum number of hashes in a request for analyses (TCA-0104), whose responses are large. */
export const MAX_ANALYSIS_QUERY_SIZE = 10
/** Maximum number of hashes in any other bulk request. */
export const MAX_BULK_QUERY_SIZE = 100

/** Maximum number of requests per minute for dynamic analyses and their reports (TCA-0207, TCA-0106). */
export const MAX_DYNAMIC_REQUESTS = 3

/** Maximum number of properties that the service shows for a sample. */
export const MAX_PROPERTIES = 10

/**
 * Larger samples have scan records (TCA-0103), but no analysis (TCA-0104), and can't be analyzed
 * dynamically (TCA-0207). In bytes. Units are not documented as decimal or binary. With binary
 * units, which are larger, no analysis is missed.
 */
export const MAX_ANALYZED_SIZE = 400 * 2 ** 20
/** For larger samples, the service only keeps the size and the source. In bytes. */
export const MAX_SCANNED_SIZE = 2 * 2 ** 30
