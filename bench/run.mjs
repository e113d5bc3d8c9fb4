// `npm run bench`: compares the speed and the memory usage of the action with other tools and limits
// that are measured in the same run. See README.md in this folder.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'

import { stop } from './child.mjs'
import { machine, nodes, runnersNode } from './machine.mjs'
import * as large from './scenarios/large.mjs'
import * as memory from './scenarios/memory.mjs'
import * as release from './scenarios/release.mjs'
import * as report from './scenarios/report.mjs'
import * as rescan from './scenarios/rescan.mjs'
import * as start from './scenarios/start.mjs'
import { tablesOf, withFigures } from './table.mjs'

/**
 * The options of a scenario.
 * @typedef {object} Setting
 * @property {string} folder a temporary folder for its files
 * @property {boolean} quick whether to use fewer runs and smaller files
 */

/**
 * @typedef {import('./measure.mjs').Row} Row
 * @typedef {{ rows: Row[], costs: import('./processor.mjs').Cost[] }} Costly rows, and the
 *   processor time
 */

/** @type {Record<string, { title: string, measure: (setting: Setting) => Promise<Row[] | Costly> }>} */
const scenarios = { release, large, rescan, start, memory, report }
const HELP = `npm run bench -- [scenario…] [options]

  scenarios      ${Object.keys(scenarios).join(', ')}; all by default
  --quick        uses fewer runs and smaller files
  --json <file>  writes all figures to a JSON file
  --write        updates bench/README.md; requires all scenarios, and no --quick
`

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    process.exitCode = 130
    stop.abort()
  })
}
try {
  await bench()
} catch (error) {
  if (!stop.signal.aborted) throw error
}

async function bench() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      quick: { type: 'boolean', default: false },
      json: { type: 'string' },
      write: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false }
    }
  })
  const unknown = positionals.filter(name => !(name in scenarios))
  const partial = values.quick || positionals.length > 0
  if (values.help || unknown.length > 0 || (values.write && partial)) {
    console.log(HELP)
    process.exitCode = values.help ? 0 : 2
    return
  }
  const names = positionals.length > 0 ? positionals : Object.keys(scenarios)
  const about = `${new Date().toISOString().slice(0, 10)}; ${machine()}`
  console.log(about)

  /** @type {Record<string, Costly>} */
  const measured = {}
  const tables = []
  for (const name of names) {
    const scenario = scenarios[name]
    if (!scenario) continue
    console.error(`${name} …`)
    const result = await inFolder(folder => scenario.measure({ folder, quick: values.quick }))
    measured[name] = Array.isArray(result) ? { rows: result, costs: [] } : result
    // Only this scenario runs on several versions.
    const versions = name === 'start' ? [...nodes().keys()] : [runnersNode().version]
    const heading = `### \`${name}\`: ${scenario.title} (Node ${versions.join(', ')})`
    tables.push(`${heading}\n\n${tablesOf(measured[name])}`)
    console.log(`\n${tables.at(-1)}`)
  }
  if (values.json) writeFileSync(values.json, JSON.stringify({ about, measured }, null, 2))
  if (values.write) {
    const readme = new URL('README.md', import.meta.url)
    const figures = [about, ...tables].join('\n\n')
    writeFileSync(readme, withFigures(readFileSync(readme, 'utf8'), figures))
  }
}

/**
 * @template T
 * @param {(folder: string) => Promise<T>} use
 */
async function inFolder(use) {
  const folder = mkdtempSync(path.join(tmpdir(), 'spectra-bench-'))
  try {
    return await use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
