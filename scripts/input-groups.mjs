// The order of inputs in the documentation.

/**
 * Inputs about a topic.
 * @typedef {{ title: string, page: string, names: readonly string[] }} Group
 */

/** The inputs in README.md, the most important first. */
export const mostUsed = [
  'username',
  'password',
  'files',
  'release',
  'fail-on',
  'verdict-timeout-minutes',
  'if-verdict-pending',
  'if-sample-exists',
  'properties',
  'if-no-credentials',
  'resume-from',
  'dry-run'
]

/**
 * The inputs of action.yml by topic, with the pages that explain them.
 * @type {readonly Group[]}
 */
export const submitGroups = [
  {
    title: 'Account',
    page: '[Permissions](permissions.md)',
    names: ['username', 'password', 'if-no-credentials']
  },
  {
    title: 'Files',
    page: '[Select files](files.md)',
    names: [
      'files',
      'if-no-files-found',
      'if-pattern-unmatched',
      'include-hidden-files',
      'follow-symbolic-links',
      'max-files'
    ]
  },
  {
    title: 'Release assets',
    page: '[Release assets](releases.md)',
    names: ['release', 'repository', 'github-token', 'release-notes']
  },
  {
    title: 'Verdicts',
    page: '[Verdicts](verdicts.md) and [Flagged files and false positives](false-positives.md)',
    names: [
      'fail-on',
      'exceptions-file',
      'verdict-timeout-minutes',
      'if-verdict-pending',
      'sarif-file'
    ]
  },
  {
    title: 'Files the service already has',
    page: '[Files the service already has](existing-samples.md)',
    names: ['if-sample-exists']
  },
  {
    title: 'Metadata',
    page: '[Metadata](metadata.md)',
    names: [
      'application',
      'version',
      'properties',
      'default-properties',
      'domain',
      'subscribe',
      'archive-type',
      'archive-files',
      'archive-password'
    ]
  },
  {
    title: 'Dynamic analysis',
    page: '[Dynamic analysis](dynamic-analysis.md)',
    names: ['dynamic-analysis', 'dynamic-analysis-files', 'dynamic-analysis-timeout-minutes']
  },
  {
    title: 'Results and resuming',
    page: '[The results file](results.md) and [Resume a run](resuming.md)',
    names: ['results-file', 'resume-from', 'summary', 'sample-url', 'dry-run']
  },
  {
    title: 'Request limit and parallel jobs',
    page: '[Limits](limits.md) and [Split files between jobs](spreading.md)',
    names: ['requests-per-second', 'parallel-jobs', 'shard', 'concurrency']
  },
  {
    title: 'Network',
    page: '[Network](network.md) and [Failures and retries](failures.md)',
    names: ['api-url', 'retries', 'stall-timeout-seconds']
  }
]

/**
 * The same for watch/action.yml.
 * @type {readonly Group[]}
 */
export const watchGroups = [
  {
    title: 'Account and service',
    page: '[Permissions](permissions.md), [Limits](limits.md), and [Network](network.md)',
    names: [
      'username',
      'password',
      'if-no-credentials',
      'api-url',
      'requests-per-second',
      'retries'
    ]
  },
  {
    title: 'What to watch',
    page: '[Watch released files](watch.md)',
    names: ['release', 'repository', 'github-token', 'files']
  },
  {
    title: 'What to check',
    page: '[Watch released files](watch.md) and [Flagged files and false positives](false-positives.md)',
    names: ['reanalyze', 'verdict-timeout-minutes', 'fail-on', 'exceptions-file']
  },
  {
    title: 'Issues about flagged files',
    page: '[Watch released files](watch.md)',
    names: ['issue', 'issue-labels']
  },
  {
    title: 'State and results',
    page: '[Watch released files](watch.md)',
    names: ['state-file', 'results-file', 'sample-url', 'summary', 'dry-run']
  }
]
