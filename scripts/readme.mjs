// Writes the tables of inputs and outputs in README.md from action.yml, where they are described.
// With --check it only says whether that is done.
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
const readme = path.join(root, 'README.md')

/** What everybody needs first, what few need last. */
const inputGroups = {
  'Everybody needs these three, or the first two and `release`:': ['username', 'password', 'files'],
  'What is sent of content that is not new ([more](#content-that-the-service-already-has)):': [
    'if-sample-exists'
  ],
  'To fail on what is found in them ([more](#the-gate)):': [
    'fail-on',
    'verdict-timeout-minutes',
    'if-verdict-pending',
    'sarif-file'
  ],
  'To submit the assets of a release ([more](#the-files-of-a-release)):': [
    'release',
    'repository',
    'github-token',
    'release-notes'
  ],
  'What is told of the files ([more](#metadata)):': [
    'application',
    'version',
    'properties',
    'domain',
    'subscribe'
  ],
  'What to do when the files are not as expected ([more](#which-files)):': [
    'if-no-files-found',
    'if-pattern-unmatched',
    'include-hidden-files',
    'follow-symbolic-links',
    'max-files'
  ],
  'How the run goes:': ['dry-run', 'if-no-credentials', 'resume-from', 'results-file', 'summary'],
  'Rarely needed:': [
    'shard',
    'parallel-jobs',
    'requests-per-second',
    'concurrency',
    'retries',
    'stall-timeout-seconds',
    'archive-type',
    'archive-password',
    'api-url'
  ]
}

/** @type {(text: string) => { inputs: Names, outputs: Names }} */
const readAction = parse
const { inputs, outputs } = readAction(readFileSync(path.join(root, 'action.yml'), 'utf8'))
const grouped = Object.values(inputGroups).flat()
const differing = [
  ...Object.keys(inputs).filter(name => !grouped.includes(name)),
  ...grouped.filter(name => !(name in inputs))
]
if (differing.length > 0) {
  throw new Error(
    `The groups of scripts/readme.mjs and action.yml differ in: ${differing.join(', ')}`
  )
}

const inputTables = Object.entries(inputGroups).map(([title, names]) =>
  [
    title,
    '',
    '| Name | Default | Meaning |',
    '| --- | --- | --- |',
    ...names.map(name => row(name, inputs[name]?.default, inputs[name]?.description))
  ].join('\n')
)
const outputTable = [
  '| Name | Meaning |',
  '| --- | --- |',
  ...Object.entries(outputs).map(
    ([name, { description }]) => `| \`${name}\` | ${cell(description)} |`
  )
].join('\n')

const before = readFileSync(readme, 'utf8')
const options = { ...(await resolveConfig(readme)), filepath: readme }
const after = await format(
  putBetween(putBetween(before, 'inputs', inputTables.join('\n\n')), 'outputs', outputTable),
  options
)
if (!process.argv.includes('--check')) writeFileSync(readme, after)
else if (after !== before) {
  console.error('README.md is not what action.yml says. Run: npm run readme')
  process.exitCode = 1
}

/**
 * @param {string} name
 * @param {string | undefined} value
 * @param {string | undefined} description
 */
function row(name, value, description = '') {
  return `| \`${name}\` | ${value ? `\`${cell(value)}\`` : ''} | ${cell(description)} |`
}

/**
 * A text that is to stay in its cell.
 * @param {string} text
 */
function cell(text) {
  return text.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim()
}
