import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** A clone on which nothing was ever installed: whatever needs a package fails there. */
function newFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'demo-test-'))
  folders.push(folder)
  mkdirSync(path.join(folder, 'temporary'))
  for (const part of ['dist', 'demo', 'package.json']) {
    cpSync(part, path.join(folder, 'clone', part), { recursive: true })
  }
  return folder
}

/** @param whenTold called with all that was printed so far, each time that it grows */
async function runDemo(
  folder: string,
  env: NodeJS.ProcessEnv = {},
  whenTold: (text: string, child: ReturnType<typeof spawn>) => void = () => undefined
): Promise<{ code: number | null; text: string; address: string; temporary: string }> {
  const temporary = path.join(folder, 'temporary')
  const child = spawn(process.execPath, ['demo/run.mjs'], {
    cwd: path.join(folder, 'clone'),
    env: { ...process.env, ...env, TMPDIR: temporary },
    // A demo that does not end by itself is ended as by Ctrl+C, which is not an exit code of 0.
    timeout: 20_000
  })
  let text = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (piece: string) => {
      text += piece
      whenTold(text, child)
    })
  }
  const code = await new Promise<number | null>(resolve => {
    child.on('close', resolve)
  })
  return { code, text, address: /http:\/\/127\.0\.0\.1:\d+/.exec(text)?.[0] ?? '', temporary }
}

/** The lines below a heading of the demo. */
function section(text: string, heading: string): string {
  return text.split(/^── /m).find(part => part.startsWith(heading)) ?? ''
}

describe('on a fresh clone', () => {
  let demo: Awaited<ReturnType<typeof runDemo>>
  beforeAll(async () => {
    demo = await runDemo(newFolder())
  })

  test('it passes', () => {
    expect(demo).toMatchObject({ code: 0 })
  })

  test('it shows what the service got', () => {
    const rows = section(demo.text, 'What the service holds')
      .split('\n')
      .filter(line => /^ {2}[0-9a-f]{40} /.test(line))
    expect(rows.map(row => row.trim().split(/ {2,}/).slice(2).join(' × ')).sort()).toEqual([
      '1 × R&D <draft>.txt',
      '1 × app-latest.js, app.js',
      '1 × app.zip',
      '1 × licenses.txt',
      '1 × package.json',
      '1 × server.js'
    ])
    expect(section(demo.text, 'What it was told')).toMatch(/application_version +v1\.4\.0\n/)
    expect(section(demo.text, 'Its outputs')).toMatch(/submitted-count +6\n/)
    expect(section(demo.text, 'Its summary')).toContain('R&D <draft>.txt  ')
  })

  test('the hidden file stays there', () => {
    expect(section(demo.text, 'Worth noticing')).toMatch(/stayed here.*: \.env, empty\.log\n/)
    expect(section(demo.text, 'Its log')).not.toContain('.env')
    const content = 'TOKEN=never-leaves-this-machine\n'
    expect(demo.text).not.toContain(createHash('sha1').update(content).digest('hex'))
  })

  test('it shows a step that lets nothing malicious pass', () => {
    const gate = demo.text.slice(demo.text.indexOf('A step that lets nothing malicious pass'))
    expect(section(gate, 'Its log')).toContain('✗ malicious: dist/setup.com')
    expect(section(gate, 'Its outputs')).toMatch(/malicious-count +1\n/)
    expect(section(gate, 'Its outputs')).toMatch(/outcome +failed\n/)
    expect(section(gate, 'It stopped the build')).toContain("The step's exit code is 1")
  })

  test('it is plain text where there is no terminal, without the commands of the runner', () => {
    expect(demo.text).not.toContain('\u001b')
    expect(demo.text).not.toMatch(/^\s*::/m)
    expect(demo.text).toContain('warning: Left out, because there is nothing in them: dist/empty')
  })

  test('nothing is left behind: no files, no emulator', async () => {
    expect(readdirSync(demo.temporary)).toEqual([])
    await expect(fetch(demo.address)).rejects.toThrow('fetch failed')
  })
})

test('what the surrounding run set does not reach the step', async () => {
  const env = { INPUT_FILES: 'elsewhere', GITHUB_EVENT_PATH: '/elsewhere', INPUT_SUMMARY: 'false' }
  const { code, text } = await runDemo(newFolder(), env)
  expect({ code, text }).toMatchObject({ code: 0 })
  expect(section(text, 'Its summary')).toContain('6 samples submitted')
})

test('the exit code is that of the step', async () => {
  const folder = newFolder()
  // Without its chunks, the action can't submit anything.
  const dist = path.join(folder, 'clone/dist')
  const chunks = readdirSync(dist).filter(name => /^\d+\.index\.js$/.test(name))
  for (const chunk of chunks) rmSync(path.join(dist, chunk))
  const { code, text, temporary } = await runDemo(folder)
  expect(chunks).not.toEqual([])
  expect({ code, text }).toMatchObject({ code: 1 })
  expect(section(text, 'Its outputs')).toMatch(/outcome +failed\n/)
  expect(readdirSync(temporary)).toEqual([])
})

test('Ctrl+C ends the emulator and takes the files away', async () => {
  let interrupted = false
  const { code, address, temporary } = await runDemo(newFolder(), {}, (text, child) => {
    if (interrupted || !text.includes('Submitting')) return
    interrupted = true
    child.kill('SIGINT')
  })
  expect(code).toBe(130)
  expect(readdirSync(temporary)).toEqual([])
  await expect(fetch(address)).rejects.toThrow('fetch failed')
})
