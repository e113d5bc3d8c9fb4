// Measures the size of each package in dist/ with the source maps of a separate build, and writes
// the sizes into docs/bundle.md. Each line of a bundle counts toward the source that it starts in.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { SourceMap } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { format, resolveConfig } from 'prettier'

import { putBetween } from './between.mjs'
import { bundle, bundles, root } from './bundles.mjs'

const page = path.join(root, 'docs/bundle.md')

/**
 * Why each package is included.
 * @type {Readonly<Record<string, string>>}
 */
const reasons = {
  'this project': 'its own code',
  'the bundler': 'loads the modules',
  '@actions/core': 'writes commands to the runner: log lines, annotations, and masks',
  '@actions/glob': 'finds the files',
  '@actions/http-client': 'keep-alive connections and proxies; loaded for the first request',
  '@oozcitak/dom': 'comes with `xmlbuilder2`',
  '@oozcitak/infra': 'comes with `xmlbuilder2`',
  '@oozcitak/url': 'comes with `xmlbuilder2`',
  '@oozcitak/util': 'comes with `xmlbuilder2`',
  '@zip.js/zip.js': 'unpacks archives in the emulator, also with a password',
  ajv: 'checks files in `resume-from` against the schema; loaded only then',
  'balanced-match': 'comes with `brace-expansion`',
  'brace-expansion': 'comes with `minimatch`: `{a,b}` in patterns',
  'fast-deep-equal': 'comes with `ajv`',
  'fast-uri': 'comes with `ajv`',
  'js-yaml': 'comes with `xmlbuilder2`; never called',
  'json-schema-traverse': 'comes with `ajv`',
  minimatch: 'matches patterns, for `@actions/glob` and for excludes',
  saxes: 'parses metadata strictly in the emulator',
  tunnel: 'comes with `@actions/http-client`: connections through a proxy',
  xmlbuilder2: 'writes the metadata; loaded only then',
  xmlchars: 'comes with `saxes`',
  yaml: 'parses `exceptions-file`, and the options of the command line; loaded only then'
}

const temporary = mkdtempSync(path.join(tmpdir(), 'bundle-'))
try {
  const tables = []
  for (const { entry, folder } of bundles) {
    const target = path.join(temporary, folder)
    await bundle(entry, target, { sourceMap: true, sourceMapRegister: false })
    const names = readdirSync(target).filter(name => name.endsWith('index.js'))
    for (const name of names.sort((a, b) => b.length - a.length).reverse()) {
      tables.push(tableOf(path.posix.join('dist', folder, name), path.join(target, name)))
    }
  }
  const text = putBetween(readFileSync(page, 'utf8'), 'sizes', tables.join('\n\n'))
  const options = { ...(await resolveConfig(page)), filepath: page }
  writeFileSync(page, await format(text, options))
} finally {
  rmSync(temporary, { recursive: true, force: true })
}

/**
 * Returns a file's sizes as a Markdown table.
 * @param {string} shown the name in the heading
 * @param {string} file
 */
function tableOf(shown, file) {
  const sizes = sizesOf(file)
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0)
  const rows = [...sizes]
    .sort(([, a], [, b]) => b - a)
    .map(([part, size]) => {
      const reason = reasons[part]
      if (!reason)
        throw new Error(`scripts/bundle.mjs has no reason for ${part}: add one to reasons.`)
      return `| ${part} | ${kilobytes(size)} | ${reason} |`
    })
  return [
    `**\`${shown}\`**, ${kilobytes(total)}`,
    '',
    '| Part | Size | What for |',
    '| --- | ---: | --- |',
    ...rows
  ].join('\n')
}

/**
 * Returns the number of bytes by package.
 * @param {string} file a bundle; its source map is in the same folder
 */
function sizesOf(file) {
  /** @type {(text: string) => import('node:module').SourceMapPayload} */
  const read = JSON.parse
  const map = new SourceMap(read(readFileSync(`${file}.map`, 'utf8')))
  /** @type {Map<string, number>} */
  const sizes = new Map()
  for (const [index, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    const entry = map.findEntry(index, 0)
    // The bundler itself adds the lines that no source maps to.
    const source =
      'generatedLine' in entry && entry.generatedLine === index ? entry.originalSource : ''
    const part = partOf(source)
    sizes.set(part, (sizes.get(part) ?? 0) + Buffer.byteLength(line) + 1)
  }
  return sizes
}

/**
 * Returns the package that a source belongs to.
 * @param {string} source a path in the source map
 */
function partOf(source) {
  const [, name] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source) ?? []
  return name ?? (/^[./]*(src|emulator)\//.test(source) ? 'this project' : 'the bundler')
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return bytes < 1000 ? '< 1 kB' : `${Math.round(bytes / 1000)} kB`
}
