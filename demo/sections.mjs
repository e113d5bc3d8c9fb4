// Prints the sections of the demo: what a step does, what it leaves behind, and what comes next.
import path from 'node:path'

import { renderHtml } from './html.mjs'
import { LogView } from './log.mjs'
import { runStep } from './processes.mjs'
import { namesOf, propertyOf } from './service.mjs'
import { table, terminalOf, wrap } from './terminal.mjs'

/**
 * @typedef {import('./processes.mjs').Access} Access
 * @typedef {import('./processes.mjs').StepResult} StepResult
 * @typedef {import('./service.mjs').Sample} Sample
 * @typedef {{ title: string, name: string, inputs: Readonly<Record<string, string>> }} Step
 * @typedef {{ temporary: string, kept: string }} Folders `kept` remains after the demo
 * @typedef {{ access: Access, folders: Folders, signal: AbortSignal }} Session
 */

const INDENT = '  '
const FRAME = '  │ '
const OUTPUTS = ['outcome', 'submitted-count', 'malicious-count']
const terminal = terminalOf(process.stdout, process.env)
const indented = narrower(INDENT)

export function showOpening() {
  const text =
    'This demo submits a build to an emulator of Spectra Intelligence, and then blocks its release.'
  print(wrap(text, terminal.columns))
}

/**
 * Runs a step and shows its inputs, log, summary, and most important outputs.
 * @param {Step} step
 * @param {Session} session
 */
export async function showStep({ title, name, inputs }, { access, folders, signal }) {
  const { url, username, password } = access
  const shorten = (/** @type {string} */ text) => relativePaths(text, folders.kept)
  print(['', terminal.style(`── ${title} `.padEnd(terminal.columns, '─'), 'bold')])
  const shownInputs = Object.entries(inputs).map(([input, value]) => `${input}: ${value}`)
  showLabeled('with:', `{ ${shownInputs.join(', ')} }`)
  showHeading('Log')
  const log = new LogView(indented, line => {
    print([line], INDENT)
  })
  const result = await runStep({
    folder: folders.temporary,
    temporary: path.join(folders.kept, name),
    inputs: { username, password, 'api-url': url, ...inputs },
    signal,
    onLine: line => {
      log.add(shorten(line))
    }
  })
  log.end()

  showHeading('Job summary')
  print(renderHtml(shorten(result.summary), narrower(FRAME)), FRAME)
  showHeading('Outputs')
  const outputs = OUTPUTS.map(output => [output, shorten(result.outputs.get(output) ?? '')])
  const known = outputs.filter(([, value]) => value !== '')
  print(table(known, indented.columns), INDENT)
  return result
}

/**
 * Shows what the service received in the first step.
 * @param {readonly Sample[]} samples
 * @param {readonly string[]} artifacts the names of all files in the folder
 */
export function showFirstUploads(samples, artifacts) {
  const received = samples.map(sample => {
    const [name = '', ...duplicates] = namesOf(sample)
    return duplicates.length > 0 ? `${name} (same as ${duplicates.join(', ')})` : name
  })
  received.sort((a, b) => a.localeCompare(b, 'en'))
  const names = new Set(samples.flatMap(namesOf))
  const missing = artifacts.filter(name => !names.has(name))
  const versions = new Set(samples.map(sample => propertyOf(sample, 'application_version')))
  const uploads = samples.reduce((sum, sample) => sum + sample.uploads, 0)
  const metadata = samples.reduce((sum, sample) => sum + sample.metadata.length, 0)
  showLabeled(
    'Spectra Intelligence',
    `received ${uploads} files and ${metadata} metadata documents for ${[...versions].join(', ')}: ${received.join(', ')}.`
  )
  showLabeled('Not uploaded', `because hidden or empty: ${missing.join(', ')}.`)
}

/**
 * Shows what the service received in the second step.
 * @param {readonly Sample[]} before
 * @param {readonly Sample[]} after
 */
export function showLaterUploads(before, after) {
  const uploadsBefore = new Map(before.map(({ sha1, uploads }) => [sha1, uploads]))
  const uploaded = after.filter(({ sha1, uploads }) => uploads > (uploadsBefore.get(sha1) ?? 0))
  const known = after.length - uploaded.length
  showLabeled(
    'Spectra Intelligence',
    `received ${uploaded.flatMap(namesOf).join(', ')}. The ${known} samples from step 1 were not uploaded again.`
  )
}

/**
 * @param {StepResult} result
 * @param {string} consequence
 */
export function showExitCode({ exitCode }, consequence) {
  showLabeled(`Exit code ${exitCode}`, consequence)
}

/** @param {Folders} folders */
export function showNextSteps({ kept }) {
  print([''])
  showHeading('Next steps')
  const rows = [
    ['Add the action to a workflow', '"Quick start" in README.md'],
    ['Test workflows without an account', 'npm run emulator'],
    [
      'Read the results of both steps',
      `${relativePaths(kept, kept)} (until you run npm start again)`
    ]
  ]
  print(table(rows, indented.columns), INDENT)
}

/** @param {string} problem */
export function showFailure(problem) {
  print(['', terminal.style(`The demo failed: ${problem}`, 'red')])
}

/**
 * Makes paths in the folder relative to the current one.
 * @param {string} text
 * @param {string} folder
 */
function relativePaths(text, folder) {
  return text.replaceAll(folder, () => path.relative(process.cwd(), folder))
}

/** @param {string} prefix */
function narrower(prefix) {
  return { ...terminal, columns: terminal.columns - prefix.length }
}

/** @param {string} text */
function showHeading(text) {
  print([terminal.style(text, 'bold')])
}

/**
 * @param {string} label
 * @param {string} text
 */
function showLabeled(label, text) {
  const lines = wrap(`${terminal.style(label, 'bold')} ${text}`, indented.columns)
  print(lines.map((line, index) => (index === 0 ? line : INDENT + line)))
}

/**
 * @param {readonly string[]} lines
 * @param {string} [prefix]
 */
function print(lines, prefix = '') {
  for (const line of lines) console.log((prefix + line).trimEnd())
}
