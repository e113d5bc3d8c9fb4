// `npm start`: the built action on real files, against the emulator. Needs Node and nothing else:
// no install, no account, no network.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

import {
  createTranslator,
  heading,
  outputsText,
  propertiesText,
  summaryText,
  table
} from './terminal.mjs'
import { writeArtifacts, writeThreat } from './artifacts.mjs'

/**
 * What the emulator says of itself in its first line.
 * @typedef {{ url: string, username: string, password: string }} Access
 * @typedef {{ properties: { name: string, value: string }[] }} Metadata
 * @typedef {{ sha1: string, size: number, metadata: Metadata[] }} Sample
 */

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))

const stop = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    process.exitCode = 130
    stop.abort()
  })
}

const folder = mkdtempSync(path.join(tmpdir(), 'spectra-demo-'))
try {
  const code = await demo()
  process.exitCode ??= code
} catch (error) {
  if (!stop.signal.aborted) throw error
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}

/** @returns 0 when both steps did what they are here to show */
async function demo() {
  const workspace = path.join(folder, 'workspace')
  const artifacts = writeArtifacts(path.join(workspace, 'dist'), path.join(root, 'dist'))
  const emulator = spawnNode('dist/emulator/index.js', ['--port', '0', '--json'])
  try {
    const access = await accessTo(emulator)
    const code = await runStep(workspace, access, 'A step after a build', {
      files: 'dist/**',
      'archive-type': 'zip'
    })
    await showService(access.url, artifacts)
    if (code !== 0) return code

    writeThreat(path.join(workspace, 'dist'))
    const gate = await runStep(workspace, access, 'A step that lets nothing malicious pass', {
      files: 'dist/**',
      'if-sample-exists': 'skip',
      'fail-on': 'malicious',
      'verdict-timeout-minutes': '0.5'
    })
    say('It stopped the build')
    print(`The step's exit code is ${gate}: a file with the EICAR test string was among the files.`)
    print('What the service had already was not sent again, and the verdict on it is told, too.')

    say('What next')
    print('Put the step into a workflow of yours: "Quick start" in README.md.')
    print('Keep an emulator at hand to try workflows against: npm run emulator')
    return gate === 1 ? 0 : 1
  } finally {
    emulator.kill()
  }
}

/**
 * Runs a step as GitHub's runner would, and tells what it said and left behind.
 * @param {string} workspace
 * @param {Access} access
 * @param {string} title
 * @param {Readonly<Record<string, string>>} with_ its inputs, beside those of the service
 * @returns {Promise<number>} its exit code
 */
async function runStep(workspace, { url, username, password }, title, with_) {
  const inputs = { username, password, 'api-url': url, ...with_ }
  say(title)
  for (const [name, value] of Object.entries(inputs)) print(`${name}: ${value}`)

  say('Its log')
  const runner = mkdtempSync(path.join(folder, 'runner-'))
  const [outputFile, summaryFile] = [path.join(runner, 'output'), path.join(runner, 'summary')]
  for (const file of [outputFile, summaryFile]) writeFileSync(file, '')
  const action = spawnNode('dist/index.js', [], {
    cwd: workspace,
    env: {
      ...withoutRunner(process.env),
      ...Object.fromEntries(
        Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
      ),
      GITHUB_WORKSPACE: workspace,
      GITHUB_OUTPUT: outputFile,
      GITHUB_STEP_SUMMARY: summaryFile,
      GITHUB_REPOSITORY: 'octo-org/rocket',
      GITHUB_SHA: '5f1c2e7d9a3b4c6d8e0f1a2b3c4d5e6f7a8b9c0d',
      GITHUB_REF: 'refs/tags/v1.4.0',
      GITHUB_REF_NAME: 'v1.4.0',
      GITHUB_REF_TYPE: 'tag',
      GITHUB_RUN_ID: '1',
      GITHUB_SERVER_URL: 'https://github.com',
      RUNNER_TEMP: runner
    }
  })
  const translate = createTranslator()
  createInterface(action.stdout).on('line', line => {
    for (const text of translate(line)) print(text)
  })
  /** @type {Promise<number | null>} */
  const ended = new Promise(resolve => {
    action.on('close', resolve)
  })
  const code = await ended
  stop.signal.throwIfAborted()

  say('Its summary')
  print(summaryText(readFileSync(summaryFile, 'utf8')))
  say('Its outputs')
  print(outputsText(readFileSync(outputFile, 'utf8')))
  return code ?? 1
}

/**
 * What the service holds now, asked of the service and not of the action.
 * @param {string} url
 * @param {readonly string[]} artifacts names of all files that were there
 */
async function showService(url, artifacts) {
  const { samples } = /** @type {{ samples: Sample[] }} */ (await get(`${url}/emulator/samples`))
  const log = /** @type {{ busiestSecond: number, requests: unknown[] }} */ (
    await get(`${url}/emulator/log`)
  )
  const namesOf = (/** @type {Sample} */ { metadata }) =>
    metadata[0]?.properties.find(({ name }) => name === 'file_name')?.value ?? ''
  const rows = samples.map(sample => [
    sample.sha1,
    `${sample.size} B`,
    String(sample.metadata.length),
    namesOf(sample)
  ])
  say('What the service holds')
  print(table([['SHA-1', 'Size', 'Metadata', 'file_name'], ...rows]))

  const shared = samples.find(sample => namesOf(sample).includes(', ')) ?? samples[0]
  if (shared) {
    say(`What it was told of ${namesOf(shared)}`)
    print(propertiesText(shared.metadata[0]?.properties ?? []))
  }

  say('Worth noticing')
  const names = new Set(samples.flatMap(sample => namesOf(sample).split(', ')))
  const missing = artifacts.filter(name => !names.has(name))
  print(`Files that stayed here, since they are hidden or empty: ${missing.join(', ')}`)
  print(
    `Requests: ${log.requests.length}, at most ${log.busiestSecond} in any one second (the cap is 10)`
  )
}

/**
 * @param {ReturnType<typeof spawnNode>} emulator
 * @returns {Promise<Access>}
 */
async function accessTo(emulator) {
  /** @type {Promise<string>} */
  const greeting = new Promise(resolve => {
    createInterface(emulator.stdout).once('line', resolve)
  })
  const tooEarly = once(emulator, 'exit').then(() => {
    throw new Error('The emulator did not start.')
  })
  /** @type {(line: string) => Access} */
  const read = JSON.parse
  return read(await Promise.race([greeting, tooEarly]))
}

/**
 * A part of the build as a child process, which ends with the demo.
 * @param {string} file below the repository
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 */
function spawnNode(file, args, options = {}) {
  const child = spawn(process.execPath, [path.join(root, file), ...args], {
    ...options,
    stdio: ['ignore', 'pipe', 'inherit']
  })
  stop.signal.addEventListener('abort', () => child.kill())
  return child
}

/**
 * The demo may run in a workflow itself: nothing of that run may get into this one.
 * @param {NodeJS.ProcessEnv} env
 */
function withoutRunner(env) {
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => !/^(INPUT|GITHUB|RUNNER|ACTIONS)_/i.test(name))
  )
}

/** @param {string} url */
async function get(url) {
  const answer = await fetch(url, { signal: stop.signal })
  return await answer.json()
}

/** @param {string} title */
function say(title) {
  console.log(`\n${heading(title)}`)
}

/** @param {string} text */
function print(text) {
  console.log(text.replace(/^(?=.)/gm, '  '))
}
