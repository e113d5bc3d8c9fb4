// Writes the tables of inputs and outputs in README.md and docs/inputs.md from action.yml. With
// --check, checks whether they are up to date instead.
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'
import { parse } from 'yaml'

import { putBetween } from './between.mjs'

/**
 * An input or an output.
 * @typedef {{ description: string, default?: string }} Described
 * @typedef {Readonly<Record<string, Described>>} Names
 */

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))

/** The inputs in README.md, the most important first. */
const mostUsed = [
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

/** All inputs by topic, with the page that explains it. */
const inputGroups = [
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
    title: 'Results and resuming',
    page: '[The results file](results.md) and [Resume a run](resuming.md)',
    names: ['results-file', 'resume-from', 'summary', 'sample-url', 'dry-run']
  },
  {
    title: 'Request limit and parallel jobs',
    page: '[Limits](limits.md) and [Spread files over jobs](spreading.md)',
    names: ['requests-per-second', 'parallel-jobs', 'shard', 'concurrency']
  },
  {
    title: 'Network',
    page: '[Network](network.md) and [Failures and retries](failures.md)',
    names: ['api-url', 'retries', 'stall-timeout-seconds']
  }
]

/** @type {(text: string) => { inputs: Names, outputs: Names }} */
const readAction = parse
const { inputs, outputs } = readAction(readFileSync(path.join(root, 'action.yml'), 'utf8'))
const grouped = inputGroups.flatMap(({ names }) => names)
const differing = [
  ...Object.keys(inputs).filter(name => !grouped.includes(name)),
  ...[...grouped, ...mostUsed].filter(name => !(name in inputs))
]
if (differing.length > 0) {
  throw new Error(
    `These inputs are only in action.yml, or only in scripts/readme.mjs: ${differing.join(', ')}`
  )
}

const groups = inputGroups.map(
  ({ title, page, names }) => `### ${title}\n\nSee ${page}.\n\n${inputTable(names, full)}`
)
const isCurrent = await Promise.all([
  update('README.md', {
    inputs: inputTable(mostUsed, firstSentence),
    outputs: outputTable(firstSentence)
  }),
  update('docs/inputs.md', { inputs: groups.join('\n\n'), outputs: outputTable(full) })
])
if (isCurrent.includes(false)) {
  console.error('README.md or docs/inputs.md differs from action.yml. Run: npm run readme')
  process.exitCode = 1
}

/**
 * Writes parts of a page, or checks them with --check.
 * @param {string} name
 * @param {Readonly<Record<string, string>>} parts by the name of their markers
 * @returns {Promise<boolean>} false if the check finds a difference
 */
async function update(name, parts) {
  const file = path.join(root, name)
  const before = readFileSync(file, 'utf8')
  const text = Object.entries(parts).reduce((page, part) => putBetween(page, ...part), before)
  const after = await format(text, { ...(await resolveConfig(file)), filepath: file })
  if (process.argv.includes('--check')) return after === before
  writeFileSync(file, after)
  return true
}

/**
 * @param {readonly string[]} names
 * @param {(description: string) => string} shorten
 */
function inputTable(names, shorten) {
  const rows = names.map(name => {
    const { default: value, description = '' } = inputs[name] ?? {}
    return `| \`${name}\` | ${value ? `\`${cell(value)}\`` : ''} | ${cell(shorten(description))} |`
  })
  return ['| Name | Default | Description |', '| --- | --- | --- |', ...rows].join('\n')
}

/** @param {(description: string) => string} shorten */
function outputTable(shorten) {
  const rows = Object.entries(outputs).map(
    ([name, { description }]) => `| \`${name}\` | ${cell(shorten(description))} |`
  )
  return ['| Name | Description |', '| --- | --- |', ...rows].join('\n')
}

/** @param {string} description */
function full(description) {
  return description
}

/** @param {string} description */
function firstSentence(description) {
  return /^.*?\.(?=\s|$)/s.exec(description)?.[0] ?? description
}

/**
 * Returns a text that stays within its table cell.
 * @param {string} text
 */
function cell(text) {
  return text.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim()
}
