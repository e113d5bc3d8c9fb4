import { randomBytes } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { markers } from '../../emulator/store/markers.js'
import { emulator, workspace } from '../support/action.js'
import { inputNames, watchInputNames } from '../support/action-file.js'
import { entryFor, exceptionsYaml } from '../support/exceptions.js'
import { emptyZip } from '../support/files.js'
import { sha1 } from '../support/hashes.js'
import { folderFor, packInto, runProgram, TARBALL, VERSION } from '../support/package.js'

const EVIL = `MZ${markers.MALICIOUS}`
const CREDENTIALS = ['username', 'password', 'archive-password', 'github-token']

/**
 * Lets worker threads write the path of their script to the file `THREADS` when they respond. If a
 * thread can't be started, the main thread hashes the file.
 */
const RECORD_THREADS = `data:text/javascript,${encodeURIComponent(`
  import { appendFileSync } from 'node:fs'
  import { parentPort } from 'node:worker_threads'
  const post = parentPort?.postMessage
  if (parentPort) parentPort.postMessage = response => {
    appendFileSync(process.env.THREADS, process.argv[1] + '\\n')
    post.call(parentPort, response)
  }
`)}`

const GATE = ['--fail-on', 'malicious', '--verdict-timeout-minutes', '0.1']

let temporary = ''
let tarball = ''
let packed: readonly string[] = []

beforeAll(async () => {
  temporary = mkdtempSync(path.join(tmpdir(), 'the package '))
  packed = await packInto(temporary)
  tarball = path.join(temporary, TARBALL)
})

afterAll(() => {
  rmSync(temporary, { recursive: true, force: true })
})

describe('the package', () => {
  test('contains the command line, the action files, and nothing else', () => {
    const built = readdirSync('dist/cli', { recursive: true, encoding: 'utf8' })
      .map(name => path.posix.join('dist/cli', name.split(path.sep).join('/')))
      .filter(name => statSync(name).isFile())
    const others = ['LICENSE', 'README.md', 'action.yml', 'package.json', 'watch/action.yml']
    expect(packed.toSorted()).toEqual([...built, ...others].sort())
    expect(built).toContain('dist/cli/licenses.txt')
    expect(built).toContain('dist/cli/hash-thread/index.js')
    expect(statSync(tarball).size).toBeLessThan(1_000_000)
  })

  test('has the licenses of the packages that it contains', () => {
    const licenses = readFileSync('dist/cli/licenses.txt', 'utf8')
    const all = ['', 'watch/'].map(name => readFileSync(`dist/${name}licenses.txt`, 'utf8'))
    const names = all.flatMap(text => [...text.matchAll(/^(@?[\w./-]+)\n(?:MIT|ISC|BSD)/gm)])
    expect(names.length).toBeGreaterThan(10)
    for (const [, name = ''] of names) expect(licenses).toContain(`${name}\n`)
  })
})

describe('npx, in a folder without the repository', () => {
  test('submits files, and writes the results file', async () => {
    const { service, url } = await emulator()
    const large = randomBytes(9_000_000)
    const files = { 'a file.txt': 'a', 'large.bin': large, 'archive.zip': emptyZip }
    const threads = path.join(workspace({ threads: '' }), 'threads')
    const { npx, results } = folderFor(tarball, files, {
      NODE_OPTIONS: `--import ${RECORD_THREADS}`,
      THREADS: threads
    })
    const archive = ['--archive-type', 'zip']
    const run = await npx('submit', ...Object.keys(files), ...archive, '--api-url', url)
    expect(run).toMatchObject({ code: 0 })
    expect([...service.samples.keys()].sort()).toEqual(Object.values(files).map(sha1).sort())
    expect(results()).toMatchObject({ outcome: 'submitted', counts: { submitted: 3 } })
    expect(readFileSync(threads, 'utf8')).toContain(
      'spectra-submit/dist/cli/hash-thread/index.js\n'
    )
  })

  test('continues with the results file, and accepts files in an exceptions file', async () => {
    const { url } = await emulator()
    const { npx, results } = folderFor(tarball, {
      'evil.exe': EVIL,
      'exceptions.yml': exceptionsYaml([entryFor(EVIL)])
    })
    const args = ['evil.exe', '--api-url', url, ...GATE, '--exceptions-file', 'exceptions.yml']
    expect(await npx('submit', ...args)).toMatchObject({ code: 0 })
    expect(results()).toMatchObject({ counts: { resumed: 0, submitted: 1 } })
    const resumed = await npx('submit', ...args, '--resume-from', 'spectra-results.json')
    expect(resumed).toMatchObject({ code: 0 })
    expect(results()).toMatchObject({ counts: { resumed: 1 } })
  })

  test('exits with 1 if an upload fails', async () => {
    const { url } = await emulator({
      fault: ({ step }) => (step === 'bytes' ? { kind: 'answer', status: 400 } : undefined)
    })
    const { npx, results } = folderFor(tarball, { 'app.exe': 'the app' })
    expect(await npx('submit', 'app.exe', '--api-url', url)).toMatchObject({ code: 1 })
    expect(results()).toMatchObject({ outcome: 'failed', counts: { failed: 1 } })
  })

  test('exits with 3 if a file is malicious, and with 2 if there are no files', async () => {
    const { url } = await emulator()
    const { npx } = folderFor(tarball, { 'evil.exe': EVIL })
    const blocked = await npx('submit', 'evil.exe', '--api-url', url, ...GATE)
    expect(blocked.code).toBe(3)
    expect(blocked.log).toContain('evil.exe')
    const missing = await npx('submit', 'missing.exe', '--api-url', url)
    expect(missing.code).toBe(2)
    expect(missing.log).toContain('missing')
  })

  test('watches the changes of subscribed files', async () => {
    const { service, url } = await emulator()
    const { npx, folder } = folderFor(tarball)
    const args = ['--state-file', 'state.json', '--api-url', url]
    expect(await npx('watch', ...args)).toMatchObject({ code: 0 })
    expect(service.log.map(({ step }) => step)).toContain('feed')
    expect(existsSync(path.join(folder, 'state.json'))).toBe(true)
  })

  test('prints the version, and the inputs of the actions as options', async () => {
    const { npx, folder } = folderFor(tarball)
    expect(await npx('--version')).toEqual({ code: 0, log: `${VERSION}\n` })
    for (const [command, names] of [
      ['submit', inputNames],
      ['watch', watchInputNames]
    ] as const) {
      const { code, log } = await npx(command, '--help')
      expect(code).toBe(0)
      const options = [...log.matchAll(/^ {2}--(?:no-)?([a-z-]+)/gm)].map(([, option]) => option)
      expect(options).toEqual(names.filter(name => !CREDENTIALS.includes(name)))
    }
    expect(readdirSync(folder)).toEqual([TARBALL])
  })
})

test('the command can be installed globally, and runs by its link', async () => {
  const { service, url } = await emulator()
  const prefix = path.join(temporary, 'a prefix')
  mkdirSync(prefix)
  const home = { cwd: workspace(), home: temporary }
  const install = ['install', '--global', '--offline', '--prefix', prefix, tarball]
  expect(await runProgram('npm', install, home)).toMatchObject({ code: 0 })

  const installed = path.join(prefix, 'lib', 'node_modules')
  expect(readdirSync(installed)).toEqual(['spectra-submit'])
  expect(existsSync(path.join(installed, 'spectra-submit', 'node_modules'))).toBe(false)
  const command = path.join(prefix, 'bin', 'spectra-submit')
  const cwd = workspace({ 'large.bin': randomBytes(9_000_000) })
  const args = ['submit', 'large.bin', '--api-url', url]
  expect(await runProgram(command, args, { cwd, home: temporary })).toMatchObject({ code: 0 })
  expect(service.samples.size).toBe(1)
})

test('npx runs a tarball in another folder with --package', async () => {
  const { service, url } = await emulator()
  const cwd = path.join(workspace({ 'my files/app 1.exe': 'the app' }), 'my files')
  const npx = ['--yes', '--offline', '--package', tarball, '--', 'spectra-submit']
  const args = [...npx, 'submit', 'app 1.exe', '--api-url', url]
  expect(await runProgram('npx', args, { cwd, home: temporary })).toMatchObject({ code: 0 })
  expect(service.samples.size).toBe(1)
})
