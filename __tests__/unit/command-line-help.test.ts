import { readFileSync } from 'node:fs'

import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'

import { ACTION_FILES, readCommand } from '../../src/cli/command.js'
import { commandHelp } from '../../src/cli/help.js'
import { CREDENTIALS, type Option } from '../../src/cli/options.js'

/** Returns the text that a command prints instead of running. */
async function printed(...args: string[]): Promise<string> {
  const command = await readCommand(args)
  return 'text' in command ? command.text : ''
}

describe('printed texts', () => {
  test('the version', async () => {
    expect(await printed('--version')).toBe('1.0.0\n')
  })

  test.each([['--help'], ['-h'], ['help'], ['help', 'nothing']])(
    'the overview: %j',
    async (...args) => {
      const text = await printed(...args)
      expect(text.split('\n').length).toBeLessThan(30)
      expect(text).toContain('spectra-submit submit --dry-run')
    }
  )

  test.each([
    ['submit', '--help'],
    ['submit', '--dry-run', '-h', '--unknown'],
    ['help', 'submit']
  ])('the help of a command: %j', async (...args) => {
    expect(await printed(...args)).toMatch(/^Usage: spectra-submit submit \[options\] <files…>\n/)
  })

  test.each(['submit', 'watch'])('the help of %s is at most 80 characters wide', async name => {
    const lines = (await printed(name, '--help')).split('\n')
    expect(lines.filter(line => Array.from(line).length > 80)).toEqual([])
    expect(lines.filter(line => line.includes('`') || line.includes('${{'))).toEqual([])
  })

  test('the help of every option of both actions', async () => {
    for (const name of ['submit', 'watch'] as const) {
      const help = await printed(name, '--help')
      const { inputs } = parse(readFileSync(ACTION_FILES[name], 'utf8')) as { inputs: object }
      const options = [...help.matchAll(/^ {2}--(?:no-)?([a-z-]+)/gm)].map(([, option]) => option)
      expect(options).toEqual(Object.keys(inputs).filter(input => !CREDENTIALS.has(input)))
    }
  })

  test.each(['submit', 'watch'])('the switches of %s without values', async name => {
    const help = await printed(name, '--help')
    const switches = help.match(/^ {2}--[a-z-]+\n(?: {6}.*\n)+/gm) ?? []
    expect(switches.length).toBeGreaterThan(3)
    expect(switches.filter(text => /Whether to|\b[Ii]f (true|false)\b/.test(text))).toEqual([])
  })

  test('the whole help of a command', () => {
    const options: Option[] = [
      {
        name: 'files',
        description:
          'Glob patterns, one per line. Supports `*` and `{a,b}`. Required unless `release` is set.',
        default: '',
        type: 'lines'
      },
      {
        name: 'release',
        description:
          'Release whose assets to submit: `latest` or a tag. Read with `github-token`, and shown in a text that is so long that it needs another line.',
        default: '',
        type: 'text'
      },
      {
        name: 'summary',
        description: 'Whether to write a job summary. If `false`, the step writes none.',
        default: 'true',
        type: 'flag'
      },
      {
        name: 'dry-run',
        description: 'Whether to send nothing. If `false`, files are sent.',
        default: 'false',
        type: 'flag'
      },
      {
        name: 'retries',
        description: 'Maximum number. Only used if `dry-run` is `true`.',
        default: '5',
        type: 'text'
      }
    ]
    const variables = ['SPECTRA_USERNAME', 'SPECTRA_PASSWORD', 'GITHUB_TOKEN']
    const info = { description: 'Uploads build artifacts', options, variables }
    expect(commandHelp('submit', info)).toBe(`\
Usage: spectra-submit submit [options] <files…>

Uploads build artifacts.

Files are names or glob patterns, such as dist/*.exe. An argument that names an
existing file matches only this file. To submit the contents of a folder, use
'dist/**'. To exclude files, use '!*.pdb'. After --, all arguments are files.

Options:

  --files <value>
      Glob patterns, one per line. Supports * and {a,b}. Required unless
      --release is set. Can be repeated.

  --release <value>
      Release whose assets to submit: latest or a tag. Read with GITHUB_TOKEN,
      and shown in a text that is so long that it needs another line.

  --no-summary
      Don't write a summary. The command writes none.

  --dry-run
      Send nothing. Otherwise, files are sent.

  --retries <value>
      Maximum number. Only used with --dry-run. Default: 5

Credentials are environment variables: SPECTRA_USERNAME, SPECTRA_PASSWORD,
GITHUB_TOKEN.

For exit codes and an example, run: spectra-submit --help
`)
  })
})
