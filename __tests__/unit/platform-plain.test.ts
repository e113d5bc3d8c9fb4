import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'

import { detectPlatform } from '../../src/platform/detect.js'
import { createPlainPrinter } from '../../src/platform/plain.js'
import { reportFiles } from '../../src/platform/report-files.js'
import { variablesOf, variablesText } from '../../src/platform/variables.js'
import { outputNames, watchOutputNames } from '../support/action-file.js'
import {
  azureCommands,
  escapeSequences,
  formattingCommands,
  githubCommands,
  gitlabSections
} from '../support/log-commands.js'
import { hostileText, printed, writeEverywhere } from '../support/printed.js'

const printerOf = (print: (text: string) => void) => createPlainPrinter(print, print)

describe('the plain log', () => {
  test('has warnings and errors in standard error', () => {
    const errors: string[] = []
    const output = printed(
      print => createPlainPrinter(print, text => errors.push(text)),
      log => {
        log.group('Found 1 file', ['a.exe'])
        log.warning('first\nsecond')
        log.error('a.exe: malicious', 'Malicious file')
        log.fail('1 sample failed.')
      }
    )
    expect(output).toBe('Found 1 file\na.exe\n')
    expect(errors).toEqual([
      'Warning: first\nsecond',
      'Error: Malicious file: a.exe: malicious',
      'Error: 1 sample failed.'
    ])
  })

  test('has no commands of any system from a text', () => {
    fc.assert(
      fc.property(hostileText, text => {
        const output = printed(printerOf, writeEverywhere(text))
        expect(azureCommands(output)).toEqual([])
        expect(formattingCommands(output)).toEqual([])
        expect(githubCommands(output)).toEqual([])
        expect(gitlabSections(output)).toEqual([])
        expect(escapeSequences(output)).toEqual([])
      })
    )
  })
})

test('the origin of files is unknown in a shell', () => {
  const platform = detectPlatform({ CI: 'true' })
  expect(Object.values(platform.origin).join('')).toBe('')
  expect(platform).toMatchObject({ githubRepository: '', workspace: process.cwd() })
  expect(platform.shard).toBeUndefined()
})

describe('variables', () => {
  /** Reads a dotenv report like GitLab, or returns why GitLab rejects it. */
  const readReport = (text: string): Record<string, string> | string => {
    if (Buffer.byteLength(text) >= 5120) return 'too big'
    const variables: Record<string, string> = {}
    for (const line of text.split(/(?<=\n)/)) {
      const [, name = '', value = ''] = /^(.*?)=(.*)$/m.exec(line) ?? []
      if (!/^[A-Za-z0-9_]+$/.test(name)) return `invalid line ${line}`
      variables[name] = value.trim()
    }
    return Object.keys(variables).length > 20 ? 'too many' : variables
  }

  test.each([
    ['action.yml', outputNames],
    ['watch/action.yml', watchOutputNames]
  ])('of all outputs in %s are a valid report, whatever they contain', (_, names) => {
    const value = fc.oneof(
      fc.nat(),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('x'.repeat(1001), 'é'.repeat(600), 'a\nb', `a\r\n${'b'.repeat(2000)}`)
    )
    const outputs = fc.tuple(...names.map(() => value))
    fc.assert(
      fc.property(outputs, values => {
        const report = readReport(
          variablesText(
            Object.fromEntries(
              // Only these are not numbers.
              names.map((name, n) => [name, /count|outcome/.test(name) ? n : (values[n] ?? '')])
            )
          )
        )
        expect(typeof report).toBe('object')
        expect(Object.keys(report)).toHaveLength(names.filter(name => name !== 'results').length)
      })
    )
  })

  test('are one line, with as many whole lines of the value as fit', () => {
    const url = `https://github.com/${'x'.repeat(480)}`
    expect(variablesOf({ 'issue-url': `${url}1\n${url}2\r\n${url}3`, outcome: 'failed' })).toEqual([
      ['SPECTRA_ISSUE_URL', `${url}1`],
      ['SPECTRA_OUTCOME', 'failed']
    ])
    expect(variablesOf({ 'issue-url': 'a\nb\nc' })).toEqual([['SPECTRA_ISSUE_URL', 'a b c']])
  })

  test('do not include a path that is too long', () => {
    const fits = 'x'.repeat(1000)
    expect(variablesOf({ 'results-file': fits })).toEqual([['SPECTRA_RESULTS_FILE', fits]])
    expect(variablesOf({ 'results-file': `${fits}x` })).toEqual([['SPECTRA_RESULTS_FILE', '']])
  })
})

describe('report files', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'reports-'))
  afterAll(() => {
    rmSync(folder, { recursive: true })
  })

  test('are next to the results file, and replace what was written before', async () => {
    const reports = reportFiles(path.join(folder, 'new', 'results.json'))
    await reports.writeOutputs({ outcome: 'a longer value' })
    await reports.writeOutputs({ outcome: 'failed' })
    await reports.writeSummary('### long')
    await reports.writeSummary('### x')
    const read = (name: string) => readFileSync(path.join(folder, 'new', name), 'utf8')
    expect(read('results.env')).toBe('SPECTRA_OUTCOME=failed\n')
    expect(read('results.summary.md')).toBe('### x')
  })
})
