// Writes the tables of inputs and outputs in README.md and docs/inputs.md from action.yml and
// watch/action.yml. With --check, checks whether they are up to date instead.
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'
import { parse } from 'yaml'

import { putBetween } from './between.mjs'
import { mostUsed, submitGroups, watchGroups } from './input-groups.mjs'

/**
 * An input or an output.
 * @typedef {{ description: string, default?: string }} Described
 * @typedef {Readonly<Record<string, Described>>} Names
 * @typedef {import('./input-groups.mjs').Group} Group
 */

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))

const submit = readAction('action.yml', submitGroups, mostUsed)
const watch = readAction('watch/action.yml', watchGroups)
const isCurrent = await Promise.all([
  update('README.md', {
    inputs: inputTable(submit.inputs, mostUsed, firstSentence),
    outputs: outputTable(submit.outputs, firstSentence)
  }),
  update('docs/inputs.md', {
    inputs: inputTables(submit.inputs, submitGroups),
    outputs: outputTable(submit.outputs, full),
    'watch-inputs': inputTables(watch.inputs, watchGroups),
    'watch-outputs': outputTable(watch.outputs, full)
  })
])
if (isCurrent.includes(false)) {
  console.error('README.md or docs/inputs.md differs from the action files. Run: npm run readme')
  process.exitCode = 1
}

/**
 * Reads the inputs and outputs of an action.
 * @param {string} file
 * @param {readonly Group[]} groups
 * @param {readonly string[]} [others] more names of inputs in the documentation
 * @returns {{ inputs: Names, outputs: Names }}
 * @throws {Error} when an input has no group, or a name is not an input
 */
function readAction(file, groups, others = []) {
  /** @type {(text: string) => { inputs: Names, outputs: Names }} */
  const read = parse
  const action = read(readFileSync(path.join(root, file), 'utf8'))
  const grouped = groups.flatMap(({ names }) => names)
  const differing = [
    ...Object.keys(action.inputs).filter(name => !grouped.includes(name)),
    ...[...grouped, ...others].filter(name => !(name in action.inputs))
  ]
  if (differing.length > 0) {
    throw new Error(
      `These inputs are only in ${file}, or only in scripts/input-groups.mjs: ${differing.join(', ')}`
    )
  }
  return action
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
 * Returns a section for each group.
 * @param {Names} inputs
 * @param {readonly Group[]} groups
 */
function inputTables(inputs, groups) {
  const sections = groups.map(
    ({ title, page, names }) => `### ${title}\n\nSee ${page}.\n\n${inputTable(inputs, names, full)}`
  )
  return sections.join('\n\n')
}

/**
 * @param {Names} inputs
 * @param {readonly string[]} names
 * @param {(description: string) => string} shorten
 */
function inputTable(inputs, names, shorten) {
  const rows = names.map(name => {
    const { default: value, description = '' } = inputs[name] ?? {}
    return `| \`${name}\` | ${value ? `\`${cell(value)}\`` : ''} | ${cell(shorten(description))} |`
  })
  return ['| Name | Default | Description |', '| --- | --- | --- |', ...rows].join('\n')
}

/**
 * @param {Names} outputs
 * @param {(description: string) => string} shorten
 */
function outputTable(outputs, shorten) {
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
