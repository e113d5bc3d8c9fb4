/** A permission of the account. ReversingLabs grants each one separately. */
export interface Permission {
  /** TCA numbers of the services that require it. */
  readonly service: string
  /** What it allows, such as "to upload". */
  readonly purpose: string
  /** Whether the run stops if the account doesn't have it. */
  readonly essential: boolean
}

/** A type of request to the service. */
export interface Endpoint {
  /** Defaults to POST. A GET request has no body. */
  readonly method?: 'GET'
  /** Relative to the URL of the service, including the query. */
  readonly path: string
  readonly permission: Permission
  /**
   * How often to send a request again after an attempt that the service may have processed.
   * `ifRefused` is like `never`, but server errors count as such attempts, except a 503.
   */
  readonly resend: 'always' | 'once' | 'never' | 'ifRefused'
}

const UPLOAD: Permission = { service: 'TCA-0202, TCA-0203', purpose: 'to upload', essential: true }

const DYNAMIC_ANALYSIS: Permission = {
  service: 'TCA-0207',
  purpose: 'to start dynamic analyses',
  essential: false
}

/** The endpoints that the action uses, with the TCA numbers of their services. */
export const ENDPOINTS = {
  /** TCA-0202 */
  sample: { path: '/api/spex/upload/{sha1}', permission: UPLOAD, resend: 'always' },
  /** TCA-0203. Each request adds another entry. */
  metadata: { path: '/api/spex/upload/{sha1}/meta', permission: UPLOAD, resend: 'once' },
  status: {
    path: '/api/spex/download/v2/status/bulk_query/json?format=json',
    permission: {
      service: 'TCA-0201',
      purpose: 'to check for existing samples',
      essential: false
    },
    resend: 'always'
  },
  reanalysis: {
    path: '/api/rescan/v1/bulk_query/json?format=json',
    permission: { service: 'TCA-0205', purpose: 'to reanalyze samples', essential: false },
    resend: 'never'
  },
  subscription: {
    path: '/api/subscription/data_change/v1/bulk_query/subscribe/json',
    permission: { service: 'TCA-0206', purpose: 'to subscribe to changes', essential: false },
    resend: 'always'
  },
  /** TCA-0206. The path lacks the time to read from. */
  changeFeed: {
    method: 'GET',
    path: '/api/feed/data_change/v3/query/timestamp/{seconds}?format=json&events=malware_presence,xref,sample_available',
    permission: { service: 'TCA-0206', purpose: 'to get changes', essential: false },
    resend: 'always'
  },
  /** Each response is charged, and a later check sends the request again anyway. */
  reputation: {
    path: '/api/databrowser/malware_presence/bulk_query/json?extended=true&show_hashes=true',
    permission: { service: 'TCA-0101', purpose: 'to get verdicts', essential: false },
    resend: 'once'
  },
  scanRecords: {
    path: '/api/xref/v2/bulk_query/json?history=false',
    permission: { service: 'TCA-0103', purpose: 'to get scan records', essential: false },
    resend: 'once'
  },
  analysis: {
    path: '/api/databrowser/rldata/bulk_query/json',
    permission: { service: 'TCA-0104', purpose: 'to get analyses', essential: false },
    resend: 'once'
  },
  /** Each request starts another analysis. */
  dynamicAnalysis: {
    path: '/api/dynamic/analysis/analyze/v1/query/json',
    permission: DYNAMIC_ANALYSIS,
    resend: 'ifRefused'
  },
  archiveAnalysis: {
    path: '/api/dynamic/analysis/analyze/v1/archive/query/json',
    permission: DYNAMIC_ANALYSIS,
    resend: 'ifRefused'
  },
  /** Each report is charged, and a later check sends the request again anyway. */
  dynamicReport: {
    method: 'GET',
    path: '/api/dynamic/analysis/report/v1/query/sha1/{sha1}/{analysis}?format=json',
    permission: {
      service: 'TCA-0106',
      purpose: 'to get dynamic analysis reports',
      essential: false
    },
    resend: 'never'
  }
} as const satisfies Readonly<Record<string, Endpoint>>
