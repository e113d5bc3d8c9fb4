import { readFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, test } from '@jest/globals'

import { emulator, runAction, shown, workspace } from '../support/action.js'
import { HOSTILE_TEXTS } from '../support/hostile-texts.js'
import { openTags } from '../support/reported-run.js'
import { assetsOf, between } from '../support/releases.js'
import { expectSarif, INPUTS } from '../support/verdicts.js'

const SARIF = 'out.sarif'

describe('the engines that flag a file', () => {
  const detections = [
    { engine: 'ikarus', label: 'Trojan.Tox' },
    { engine: 'kaspersky', label: 'HEUR:Trojan.Tox.gen' },
    { engine: 'kaspersky_online', label: 'UDS:Dangerous' }
  ]
  const TEXT =
    'flagged by 3 of 40 engines (2 vendors): Ikarus (Trojan.Tox), ' +
    'Kaspersky (HEUR:Trojan.Tox.gen), kaspersky_online (UDS:Dangerous)'

  test('are in the log, annotations, error, summary, SARIF file, and results', async () => {
    const { url } = await emulator({
      verdict: ({ size }) => ({ status: size === 3 ? 'MALICIOUS' : 'SUSPICIOUS', detections })
    })
    const folder = workspace({ 'evil.exe': 'abc', 'odd.bin': 'ab' })
    const run = await runAction(folder, { ...INPUTS, 'sarif-file': SARIF, 'api-url': url })
    const log = shown(run.log)
    expect(log).toMatch(lineWith('✗ malicious: evil.exe  ', TEXT))
    expect(log).toMatch(lineWith('malicious: evil.exe  ', TEXT))
    expect(log).toMatch(lineWith('::error title=Malicious file::evil.exe: malicious, ', TEXT))
    expect(log).toMatch(lineWith('::error::Blocked: 1 malicious file (fail-on: ', TEXT))
    expect(log).toMatch(lineWith('::warning::1 suspicious sample: odd.bin%0Aodd.bin: ', TEXT))
    expect(log).toContain('\nevil.exe, odd.bin: Only 2 of ')
    const [visible, hidden] = run.summary.split('<details>')
    for (const part of [visible, hidden]) expect(part?.split(TEXT)).toHaveLength(3)
    expect(visible).toContain('Only 2 of ')

    const [results] = expectSarif(readFileSync(path.join(folder, SARIF), 'utf8')).runs
    expect(results?.results.map(({ message }) => message.text.includes(TEXT))).toEqual([true, true])
    expect(results?.results[0]).toMatchObject({
      properties: {
        enginesMatched: 3,
        enginesAsked: 40,
        vendorsMatched: 2,
        engines: detections.map(({ engine, label }) => ({
          engine,
          vendor: engine === 'ikarus' ? 'Ikarus' : 'Kaspersky',
          label,
          definitions: expect.stringMatching(/^\d{4}-.*Z$/)
        }))
      }
    })
    const output = JSON.parse(run.outputs['results'] ?? '') as typeof run.results
    const [sample] = output?.samples ?? []
    expect(sample?.verdict?.scan?.detections).toMatchObject(detections)
  })

  test('are in the release notes, with a link to the sample', async () => {
    const { run, github } = await between([{ tag: 'v1', assets: assetsOf({ 'a.exe': 'abc' }) }], {
      verdict: () => ({ status: 'MALICIOUS', detections })
    })
    const inputs = { ...INPUTS, 'release-notes': 'true' }
    const sampleUrl = 'https://a1000.example.com/?q={sha256}'
    const { results, summary } = await run({ ...inputs, 'sample-url': sampleUrl })
    const notes = github.releases[0]?.body ?? ''
    expect(notes).toContain('3 of 40 engines (2 vendors): <code>Ikarus: Trojan.Tox</code>, ')
    const link = `<a href="https://a1000.example.com/?q=${results?.samples[0]?.sha256 ?? ''}">`
    for (const text of [notes, summary]) expect(text).toContain(link)
  })
})

test('a verdict that changed since an earlier run is shown with both dates', async () => {
  let status: 'UNKNOWN' | 'MALICIOUS' = 'UNKNOWN'
  const { url } = await emulator({ verdict: () => ({ status }) })
  const folder = workspace({ 'app.exe': 'abc' })
  const results = path.join(workspace(), 'first.json')
  const inputs = { ...INPUTS, 'api-url': url }
  expect((await runAction(folder, { ...inputs, 'results-file': results })).code).toBe(0)
  status = 'MALICIOUS'
  const run = await runAction(folder, { ...inputs, 'resume-from': results })
  expect(run.code).toBe(1)
  const text = /no threats found on \d{4}-\d\d-\d\d, malicious since \d{4}-\d\d-\d\d/
  expect(run.summary).toMatch(text)
  expect(run.log.match(/^::error.*/gm)).toEqual([
    expect.stringMatching(text),
    expect.stringMatching(text)
  ])
})

describe('hostile labels', () => {
  test('are neither commands, nor HTML, nor Markdown in any report', async () => {
    const { url } = await emulator({
      verdict: ({ size }) => {
        const label = HOSTILE_TEXTS[size - 1] ?? ''
        const detections = ['ikarus', label].map(engine => ({ engine, label }))
        return { status: 'MALICIOUS', threat_name: label, reason: label, detections }
      }
    })
    const files = HOSTILE_TEXTS.map((_, n) => [`${n}.bin`, 'x'.repeat(n + 1)] as const)
    const folder = workspace(Object.fromEntries(files))
    const run = await runAction(folder, { ...INPUTS, 'sarif-file': SARIF, 'api-url': url })
    expect(run.code).toBe(1)
    expect(run.outputs).toMatchObject({ outcome: 'failed', 'malicious-count': '14' })
    const commands = shown(run.log).match(/^\s*::(?!group|endgroup).*|.*##\[.*/gm) ?? []
    expect(
      commands.filter(line => !/^::error(?: title=[\w ]+)?::(?:\d|Blocked)/.test(line))
    ).toEqual([])
    expect(run.log).not.toMatch(/[\u202e\u2066\u200b\u2028\u0000\u001b]/)
    for (const line of run.log.split('\n')) expect(line.length).toBeLessThan(5000)

    expect(run.summary).toContain('&lt;img src=x onerror=alert(1)&gt;')
    expect(run.summary).not.toMatch(/<(?:img|script|h1)|onmouseover='/)
    expect(run.summary).not.toMatch(/[\u202e\u2066\u200b\u2028\u0000\u001b]/)
    expect(openTags(run.summary)).toEqual([])
    const sarif = readFileSync(path.join(folder, SARIF), 'utf8')
    expect(expectSarif(sarif).runs[0]?.results).toHaveLength(14)
    // Neither as characters nor as escapes in JSON.
    expect(sarif.replaceAll('\n', '')).not.toMatch(/[\p{C}\p{Zl}]|(?<!\\)\\[urn]/u)
  })
})

/** Returns a pattern for a line that starts with one text and contains another. */
function lineWith(start: string, text: string): RegExp {
  const [first = '', second = ''] = [start, text].map(one => one.replace(/[()|.*+?]/g, '\\$&'))
  return new RegExp(`^${first}.*${second}`, 'm')
}
