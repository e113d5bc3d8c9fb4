import { spawn } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { sha1 } from '../support/hashes.js'

interface Folders {
  readonly clone: string
  /** The demo's folder for temporary files. */
  readonly temporary: string
  /** The clone's folder for results that stay after the demo. */
  readonly kept: string
}

const created: string[] = []
afterAll(() => {
  for (const folder of created) rmSync(folder, { recursive: true, force: true })
})

/** Returns a clone without installed packages, so that code that imports one fails. */
function newClone(): Folders {
  const folder = mkdtempSync(path.join(tmpdir(), 'demo-test-'))
  created.push(folder)
  const [clone, temporary] = [path.join(folder, 'clone'), path.join(folder, 'temporary')]
  mkdirSync(temporary)
  for (const part of ['dist', 'demo', 'package.json']) {
    cpSync(part, path.join(clone, part), { recursive: true })
  }
  return { clone, temporary, kept: path.join(clone, '.cache/demo') }
}

/** @param onText called with the complete text so far, each time the demo prints */
async function runDemo(
  { clone, temporary }: Folders,
  env: NodeJS.ProcessEnv = {},
  onText: (text: string, child: ReturnType<typeof spawn>) => void = () => undefined
): Promise<{ code: number | null; text: string; address: string }> {
  const child = spawn(process.execPath, ['demo/run.mjs'], {
    cwd: clone,
    env: { ...process.env, ...env, TMPDIR: temporary },
    // Ends a demo that hangs with SIGTERM, so that its exit code isn't 0.
    timeout: 20_000
  })
  let text = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (piece: string) => {
      text += piece
      onText(text, child)
    })
  }
  const code = await new Promise<number | null>(resolve => {
    child.on('close', resolve)
  })
  return { code, text, address: `http://${/127\.0\.0\.1:\d+/.exec(text)?.[0] ?? ''}` }
}

/** Returns a step's part of the text, from its title to the next one. */
function stepOf(text: string, number: number): string {
  return text.split(/^── /m).find(part => part.startsWith(`Step ${number}:`)) ?? ''
}

/** Returns the indented lines below a heading. */
function section(step: string, heading: string): string {
  return new RegExp(`^${heading}\n((?: {2}.*\n)*)`, 'm').exec(step)?.[1] ?? ''
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort()
}

describe('the demo on a fresh clone', () => {
  const folders = newClone()
  let demo: Awaited<ReturnType<typeof runDemo>>
  let submit: string
  let gate: string
  beforeAll(async () => {
    mkdirSync(folders.kept, { recursive: true })
    writeFileSync(path.join(folders.kept, 'earlier.json'), '{}')
    demo = await runDemo(folders)
    submit = stepOf(demo.text, 1)
    gate = stepOf(demo.text, 2)
  })

  test('exits with 0', () => {
    expect(demo).toMatchObject({ code: 0 })
  })

  test('prints one sentence before the first step', () => {
    expect(demo.text).toMatch(/^[A-Z][^.]+\.\n\n── Step 1:/)
  })

  test('prints at most 80 lines, including 4 lines from npm', () => {
    expect(demo.text.trimEnd().split('\n').length).toBeLessThanOrEqual(76)
  })

  test('shows no full hashes', () => {
    expect(demo.text).not.toMatch(/[0-9a-f]{40}/)
  })

  test('shows what the service received', () => {
    const [, received = ''] =
      /^(Spectra Intelligence received [^]*)\nNot uploaded/m.exec(submit) ?? []
    expect(received.replace(/\s+/g, ' ')).toBe(
      'Spectra Intelligence received 6 files and 6 metadata documents for v1.4.0: app-latest.js (same as app.js), app.zip, licenses.txt, package.json, R&D <draft>.txt, server.js.'
    )
    expect(section(submit, 'Outputs')).toMatch(/outcome +submitted\n/)
    expect(section(submit, 'Outputs')).toMatch(/submitted-count +6\n/)
    expect(submit).toMatch(/^Exit code 0 /m)
  })

  test('does not upload hidden files', () => {
    expect(submit).toMatch(/^Not uploaded .*: \.env, empty\.log\.$/m)
    expect(section(submit, 'Log')).not.toContain('.env')
    const content = 'TOKEN=never-leaves-this-machine\n'
    expect(demo.text).not.toContain(sha1(content).slice(0, 12))
  })

  test('blocks a release that contains a malicious file', () => {
    expect(section(gate, 'Log')).toMatch(/^ {2}error: .*dist\/setup\.com.*malicious/m)
    expect(section(gate, 'Job summary')).toMatch(/dist\/setup\.com.*malicious/)
    expect(section(gate, 'Outputs')).toMatch(/malicious-count +1\n/)
    expect(section(gate, 'Outputs')).toMatch(/outcome +failed\n/)
    expect(gate).toMatch(/^Exit code 1 /m)
  })

  test('uploads only the new file in the second step', () => {
    expect(section(gate, 'Outputs')).toMatch(/submitted-count +1\n/)
    expect(gate).toMatch(/^Spectra Intelligence received setup\.com\. The 6 samples /m)
  })

  test('shows log groups as collapsed', () => {
    for (const log of [section(submit, 'Log'), section(gate, 'Log')]) {
      expect(log).toMatch(/^ {2}▸ .*\d files/m)
      // Each group lists the files, one a line.
      expect(log).not.toMatch(/^\s*dist\/app\.zip/m)
    }
  })

  test('prints plain text without runner commands if the output is not a terminal', () => {
    expect(demo.text).not.toContain('\u001b')
    expect(demo.text).not.toMatch(/^\s*::/m)
    expect(section(submit, 'Log')).toMatch(/^ {2}warning: .*dist\/empty\.log$/m)
  })

  test('prints only paths that exist', () => {
    const paths = demo.text.match(/\.cache\/[\w./-]+/g) ?? []
    expect(new Set(paths)).toEqual(
      new Set([
        '.cache/demo/submit/spectra-results.json',
        '.cache/demo/gate/spectra-results.json',
        '.cache/demo/gate/spectra-results.false-positive.md',
        '.cache/demo'
      ])
    )
    expect(paths.filter(file => !existsSync(path.join(folders.clone, file)))).toEqual([])
    expect(demo.text).not.toContain(path.dirname(folders.clone))
  })

  test('leaves only its own reports, and stops the emulator', async () => {
    expect(readdirSync(folders.temporary)).toEqual([])
    expect(filesIn(folders.kept)).toEqual([
      path.join('gate', 'spectra-results.false-positive.md'),
      path.join('gate', 'spectra-results.json'),
      path.join('submit', 'spectra-results.json')
    ])
    await expect(fetch(demo.address)).rejects.toThrow('fetch failed')
  })
})

test('does not pass the variables of a surrounding workflow run to the step', async () => {
  const env = { INPUT_FILES: 'elsewhere', GITHUB_EVENT_PATH: '/elsewhere', INPUT_SUMMARY: 'false' }
  const { code, text } = await runDemo(newClone(), env)
  expect({ code, text }).toMatchObject({ code: 0 })
  expect(section(stepOf(text, 1), 'Outputs')).toMatch(/submitted-count +6\n/)
  expect(section(stepOf(text, 1), 'Job summary')).toMatch(/\b7 files\b/)
})

test('fails if the first step fails', async () => {
  const folders = newClone()
  // Without its chunks, the action can't submit anything.
  const dist = path.join(folders.clone, 'dist')
  const chunks = readdirSync(dist).filter(name => /^\d+\.index\.js$/.test(name))
  for (const chunk of chunks) rmSync(path.join(dist, chunk))
  const { code, text } = await runDemo(folders)
  expect(chunks).not.toEqual([])
  expect({ code, text }).toMatchObject({ code: 1 })
  expect(section(stepOf(text, 1), 'Outputs')).toMatch(/outcome +failed\n/)
  expect(text).toContain('The demo failed')
  expect(stepOf(text, 2)).toBe('')
  expect(readdirSync(folders.temporary)).toEqual([])
})

test.each([0, 1])(
  'fails if the second step exits with %i without reporting a malicious file',
  async exitCode => {
    const folders = newClone()
    const entry = path.join(folders.clone, 'dist/index.js')
    renameSync(entry, path.join(folders.clone, 'dist/action.js'))
    writeFileSync(
      entry,
      `if (process.env['INPUT_FAIL-ON']) process.exit(${exitCode})\nawait import('./action.js')\n`
    )
    const { code, text } = await runDemo(folders)
    expect({ code, text }).toMatchObject({ code: 1 })
    expect(stepOf(text, 1)).toMatch(/^Exit code 0 /m)
    expect(stepOf(text, 2)).toContain('The demo failed')
    expect(readdirSync(folders.temporary)).toEqual([])
  }
)

test('stops the emulator and removes all files on Ctrl+C', async () => {
  const folders = newClone()
  let isInterrupted = false
  const { code, text, address } = await runDemo(folders, {}, (textSoFar, child) => {
    if (isInterrupted || !/▸ [^]*127\.0\.0\.1:\d+/.test(textSoFar)) return
    isInterrupted = true
    child.kill('SIGINT')
  })
  expect(code).toBe(130)
  expect(stepOf(text, 2)).toBe('')
  expect(readdirSync(folders.temporary)).toEqual([])
  expect(existsSync(folders.kept)).toBe(false)
  await expect(fetch(address)).rejects.toThrow('fetch failed')
})
