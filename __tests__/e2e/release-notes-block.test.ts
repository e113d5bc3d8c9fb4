import type { Socket } from 'node:net'
import { describe, expect, test } from '@jest/globals'

import { withBlock } from '../../src/releases/notes-block.js'
import { emulator, runAction, workspace } from '../support/action.js'
import { startTestGithub } from '../support/github-server.js'
import { hostile, RELEASE, TOKEN } from '../support/hostile-github.js'
import { seeded } from '../support/schedules/random.js'

const BEGIN = '<!-- spectra-submit: begin -->'
const END = '<!-- spectra-submit: end -->'
const write = (notes: string, block = 'new') => withBlock(notes, [block]) ?? ''

describe('the block in release notes', () => {
  test.each([
    ['the notes are empty', '', `${BEGIN}\nnew\n${END}`],
    ['there is no block', 'text\n', `text\n\n\n${BEGIN}\nnew\n${END}`],
    ['there is a block', `a\n${BEGIN}\nold\n${END}\nb`, `a\n${BEGIN}\nnew\n${END}\nb`],
    ['the block is empty', `${BEGIN}\n${END}`, `${BEGIN}\nnew\n${END}`],
    ['lines end with CRLF', `a\r\n${BEGIN}\r\n${END}\r\n`, `a\r\n${BEGIN}\r\nnew\r\n${END}\r\n`],
    ['lines end with CR', 'a\rb', `a\rb\r\r${BEGIN}\rnew\r${END}`],
    ['markers have trailing spaces', `${BEGIN} \nold\n${END}\t\nb`, `${BEGIN}\nnew\n${END}\nb`]
  ])('is written when %s', (_, notes, expected) => {
    expect(write(notes)).toBe(expected)
  })

  test.each([
    ['two blocks', `${BEGIN}\none\n${END}\nx\n`, `${BEGIN}\nold\n${END}`, '\ny'],
    ['a begin marker before the block', `${BEGIN}\nx\n`, `${BEGIN}\nold\n${END}`, ''],
    ['an end marker after the block', '', `${BEGIN}\nold\n${END}`, `\nx\n${END}`],
    ['nested blocks', `${BEGIN}\nx\n`, `${BEGIN}\nold\n${END}`, `\ny\n${END}`],
    ['a block that is quoted as code', `~~~\n${BEGIN}\nx\n${END}\n~~~\n`, `${BEGIN}\n${END}`, '\n'],
    ['an unclosed code fence before the block', '```\nx\n', `${BEGIN}\nold\n${END}`, '']
  ])('replaces only the last block: %s', (_, before, old, after) => {
    expect(write(before + old + after)).toBe(`${before}${BEGIN}\nnew\n${END}${after}`)
  })

  test.each([
    ['no end marker', `${BEGIN}\nold\n\nx\n`],
    ['no begin marker', `old\n${END}\nx\n`],
    ['its end marker before its begin marker', `${END}\nx\n${BEGIN}\ny`],
    ['two begin markers', `${BEGIN}\nx\n${BEGIN}\ny`],
    ['text on the line of a marker', `${BEGIN} x\nold\n${END}\ny ${END}`],
    ['indented markers', `    ${BEGIN}\n    x\n    ${END}`],
    ['markers in a sentence', `It is between \`${BEGIN}\` and \`${END}\`.`],
    ['markers in fenced code', `\`\`\`html\n${BEGIN}\nx\n${END}\n\`\`\`\ny`],
    ['markers in a longer fence', `~~~~\n~~~\n${BEGIN}\nx\n${END}\n~~~~~\ny`],
    ['a second begin marker in fenced code', `${BEGIN}\nx\n\`\`\`\n${BEGIN}\n\`\`\`\ny\n${END}`],
    ['its end marker in fenced code', `${BEGIN}\n\`\`\`\nx\n${END}\n\`\`\``]
  ])('is added without removing text if the existing block has %s', (_, notes) => {
    const once = write(notes, 'one')
    expect(once).toBe(`${notes}\n\n${BEGIN}\none\n${END}`)
    expect(write(once, 'two')).toBe(`${notes}\n\n${BEGIN}\ntwo\n${END}`)
  })
})

/** Returns the user's lines that are not between a begin marker and its end marker. */
function linesOutside(notes: string): string[] {
  const lines = notes.split(/\r\n|\n|\r/)
  const isMarker = (line: string) => [BEGIN, END].includes(line.trimEnd())
  return lines.filter((line, at) => {
    const above = lines.slice(0, at).findLast(isMarker)?.trimEnd()
    const below = lines
      .slice(at + 1)
      .find(isMarker)
      ?.trimEnd()
    return line.startsWith('user ') && !(above === BEGIN && below === END)
  })
}

const SEED = Number(process.env['SEED'] ?? Math.floor(Math.random() * 1e9))

test(`runs keep all lines that the user wrote, after random edits (SEED=${SEED})`, () => {
  const random = seeded(SEED)
  const pick = <T>(items: readonly T[]) => items[Math.floor(random() * items.length)] as T
  let lines = 0
  const parts = [
    BEGIN,
    END,
    `${BEGIN} `,
    `${END}\t`,
    ` ${END}`,
    `x ${BEGIN}`,
    '```',
    '~~~',
    '````js'
  ]
  const line = () => (random() < 0.4 ? `user ${(lines += 1)}` : pick(['', ...parts]))
  const text = (max: number) =>
    Array.from({ length: Math.floor(random() * max) }, () => line() + pick(['\n', '\r\n', '\r']))

  for (let round = 0; round < 2000; round++) {
    let notes = text(12).join('') + line()
    for (let run = 0; run < 4; run++) {
      const outside = linesOutside(notes)
      const block = pick(['one', 'two\nlines', ''])
      const once = write(notes, block)
      expect(write(once, block)).toBe(once)
      expect(once.split(/\r\n|\n|\r/)).toEqual(expect.arrayContaining(outside))
      // The user adds lines and removes one.
      const edited = once.split(/(?<=\r\n|\n|\r(?!\n))/)
      edited.splice(Math.floor(random() * edited.length), Math.round(random()), ...text(3))
      notes = edited.join('')
    }
  }
})

describe('a run with release-notes', () => {
  test('keeps all text if the user removed the end marker of the block', async () => {
    const assets = [{ name: 'a', content: 'a' }]
    const releases = [{ tag: 'v1', body: '# Version 1', assets }]
    const { github } = await startTestGithub({ tokens: { [TOKEN]: 'write' }, releases })
    const { url } = github
    const notes = () => github.releases[0]?.body ?? ''
    const { url: apiUrl } = await emulator()
    const inputs = { 'api-url': apiUrl, release: 'v1', 'github-token': TOKEN }
    const run = async () => {
      const env = { GITHUB_API_URL: url, RUNNER_TEMP: workspace() }
      return (await runAction(workspace(), { ...inputs, 'release-notes': 'true' }, env)).code
    }
    expect(await run()).toBe(0)
    const edited = `${notes().replace(END, '')}\nWhat is new\n`
    await fetch(`${url}/repos/acme/app/releases/1`, {
      method: 'PATCH',
      headers: { authorization: `Bearer ${TOKEN}` },
      body: JSON.stringify({ body: edited })
    })
    expect(await run()).toBe(0)
    const once = notes()
    expect(once.startsWith(edited)).toBe(true)
    expect(await run()).toBe(0)
    expect(notes()).toBe(once)
  })

  test('updates the notes even if the run ends early', async () => {
    const assets = [{ name: 'a', content: 'a' }]
    const releases = [{ tag: 'v1', body: '# Version 1', assets }]
    const { github } = await startTestGithub({ tokens: { [TOKEN]: 'write' }, releases })
    const { url } = await emulator({ fault: () => ({ kind: 'answer', status: 401, body: '' }) })
    const inputs = { 'api-url': url, release: 'v1', 'github-token': TOKEN, 'release-notes': 'true' }
    const env = { GITHUB_API_URL: github.url, RUNNER_TEMP: workspace() }
    const run = await runAction(workspace(), inputs, env)
    expect(run.code).toBe(1)
    expect(run.log).toContain('%0AReason: 401')
    expect(github.releases[0]?.body).toContain(BEGIN)
  })

  test('updates the notes even if the connections for reading are no longer usable', async () => {
    const forReading = new Set<Socket | null>()
    const { run, github } = await hostile({
      assets: (_, response) => {
        forReading.add(response.socket)
        return { json: [{ id: 1, name: 'a', size: 1, state: 'uploaded' }] }
      },
      download: (_, response) => {
        forReading.add(response.socket)
        response.end('a')
        return undefined
      },
      other: ({ path }, { socket }) => {
        if (!path.endsWith(`/releases/${RELEASE.id}`)) forReading.add(socket)
        else if (forReading.has(socket)) {
          socket?.destroy()
          return undefined
        }
        return { json: RELEASE }
      }
    })
    const result = await run({ 'release-notes': 'true', retries: '0' })
    expect(result.code).toBe(0)
    expect(github.log.at(-1)?.method).toBe('PATCH')
  })

  test('changes nothing if GitHub does not return the notes', async () => {
    const asset = { id: 1, name: 'a', size: 1, state: 'uploaded' }
    const { run, github } = await hostile({
      assets: () => ({ json: [asset] }),
      download: (_, response) => {
        response.end('a')
        return undefined
      },
      other: () => ({ json: { ...RELEASE, body: undefined } })
    })
    const result = await run({ 'release-notes': 'true' })
    expect(result.code).toBe(1)
    expect(result.log).toContain('the response does not include the notes of the release')
    expect(github.log.filter(({ method }) => method !== 'GET')).toEqual([])
  })
})
