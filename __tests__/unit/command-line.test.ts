import { describe, expect, test } from '@jest/globals'

import { readCommand } from '../../src/cli/command.js'
import { OVERVIEW } from '../../src/cli/help.js'
import { commandLineSettings } from '../../src/cli/settings.js'
import { similarName } from '../../src/cli/suggestion.js'
import { plain } from '../../src/platform/plain.js'
import { readWatchInputs } from '../../src/inputs/read-watch-inputs.js'
import { InputReader } from '../../src/inputs/reader.js'

/** Returns the values of a command. */
async function valuesOf(...args: string[]): Promise<Record<string, string>> {
  const command = await readCommand(args)
  return 'values' in command ? Object.fromEntries(command.values) : { printed: command.text }
}

/** Returns the message about invalid arguments. */
async function problemOf(...args: string[]): Promise<string> {
  try {
    const command = await readCommand(args)
    return ('problem' in command && command.problem) || ''
  } catch (error) {
    expect(error).toMatchObject({ name: 'UsageError' })
    return (error as Error).message
  }
}

describe('options', () => {
  test.each<[readonly string[], Record<string, string>]>([
    [[], {}],
    [['--fail-on', 'malicious'], { 'fail-on': 'malicious' }],
    [['--fail-on=malicious'], { 'fail-on': 'malicious' }],
    [['--fail-on', ''], { 'fail-on': '' }],
    [['--fail-on='], { 'fail-on': '' }],
    [['--retries=-1'], { retries: '-1' }],
    [['--dry-run'], { 'dry-run': 'true' }],
    [['--no-dry-run'], { 'dry-run': 'false' }],
    [['--dry-run=true', '--no-summary'], { 'dry-run': 'true', summary: 'false' }],
    [['--summary=false'], { summary: 'false' }],
    [['--summary='], { summary: '' }],
    [['--version', '1.2.3'], { version: '1.2.3' }],
    [['--properties', 'a=1', '--properties=b=2\nc=3'], { properties: 'a=1\nb=2\nc=3' }],
    [['--files', 'a', '--resume-from', 'x', '--files=b'], { files: 'a\nb', 'resume-from': 'x' }]
  ])('of submit: %j', async (args, values) => {
    expect(await valuesOf('submit', ...args)).toEqual(values)
  })

  test('of watch can have several releases and labels', async () => {
    const args = ['--release', 'v1', '--release', 'latest', '--issue', '--issue-labels=a']
    const values = { release: 'v1\nlatest', issue: 'true', 'issue-labels': 'a' }
    expect(await valuesOf('watch', ...args)).toEqual(values)
  })

  test('can be mixed with files, and end at --', async () => {
    const args = ['*.exe', '--dry-run', '!*.pdb', '--', '--retries*', '-x*', 'true*']
    expect(await valuesOf('submit', ...args)).toEqual({
      'dry-run': 'true',
      files: ['', '*.exe', '!*.pdb', '--retries*', '-x*', 'true*'].join('\n')
    })
  })

  test('add files to the option files', async () => {
    expect(await valuesOf('submit', '--files', 'a\nb', '*.c')).toEqual({ files: 'a\nb\n*.c' })
  })

  test('that are empty mean the default', async () => {
    const values = new Map(Object.entries(await valuesOf('submit', '--if-no-files-found=')))
    const reader = new InputReader(commandLineSettings(values, {}, plain()))
    expect(reader.choice('if-no-files-found', ['warn', 'error'])).toBe('error')
    expect(reader.problems).toEqual([])
  })
})

test('the number of parallel jobs is that of the platform unless it is set', () => {
  const platform = { ...plain(), shard: { index: 2, count: 3 } }
  const jobsWith = (values: [string, string][]) =>
    commandLineSettings(new Map(values), {}, platform).valueOf('parallel-jobs')
  expect(jobsWith([])).toBe('3')
  expect(jobsWith([['parallel-jobs', '']])).toBe('3')
  expect(jobsWith([['parallel-jobs', '8']])).toBe('8')
  expect(commandLineSettings(new Map(), {}, plain()).valueOf('parallel-jobs')).toBe('')
})

describe('invalid arguments', () => {
  const SUBMIT = 'For all options, run: spectra-submit submit --help'
  const WATCH = 'For all options, run: spectra-submit watch --help'
  const COMMANDS = 'For the commands, run: spectra-submit --help'

  test.each<[string, readonly string[], string]>([
    [
      'an unknown command',
      ['upload'],
      `upload is not a command. Use submit or watch.\n${COMMANDS}`
    ],
    ['a typing error', ['submt'], `submt is not a command. Did you mean submit?\n${COMMANDS}`],
    ['a property', ['toString'], `toString is not a command. Use submit or watch.\n${COMMANDS}`],
    [
      'an option first',
      ['--api-url=https://u:s3cret@a.example', 'submit'],
      `A command must come before the options: submit or watch.\n${COMMANDS}`
    ],
    ['an unknown option', ['submit', '--color=s3cret'], `--color is not an option.\n${SUBMIT}`],
    [
      'a similar option',
      ['submit', '--failon=s3cret'],
      `--failon is not an option. Did you mean --fail-on?\n${SUBMIT}`
    ],
    [
      'another case',
      ['watch', '--STATE_FILE'],
      `--STATE_FILE is not an option. Did you mean --state-file?\n${WATCH}`
    ],
    [
      'a similar switch',
      ['submit', '--no-sumary'],
      `--no-sumary is not an option. Did you mean --no-summary?\n${SUBMIT}`
    ],
    [
      'an option of the other command',
      ['watch', '--shard', '1/2'],
      `--shard is not an option.\n${WATCH}`
    ],
    [
      'a property',
      ['submit', '--__proto__=1'],
      `One of the arguments is not an option.\n${SUBMIT}`
    ],
    ['a short option', ['submit', '-ps3cret'], `-p is not an option.\n${SUBMIT}`],
    [
      'a long name',
      ['submit', `--${'x'.repeat(100)}`],
      `One of the arguments is not an option.\n${SUBMIT}`
    ],
    [
      'a control character',
      ['submit', '--a\u001b[31m\n##[error]'],
      `One of the arguments is not an option.\n${SUBMIT}`
    ],
    [
      'an option that is not a switch',
      ['submit', '--no-fail-on'],
      `--no-fail-on is not an option.\n${SUBMIT}`
    ],
    [
      'a missing value',
      ['submit', 'a', '--fail-on'],
      `--fail-on needs a value, for example --fail-on=value.\n${SUBMIT}`
    ],
    [
      'another option instead of a value',
      ['submit', '--fail-on', '--password=s3cret'],
      `--fail-on needs a value, but another option follows. If the value begins with a dash, use --fail-on=value.\n${SUBMIT}`
    ],
    [
      'two values',
      ['submit', '--fail-on', 'malicious', '--fail-on=suspicious'],
      `--fail-on is given twice: it can have only one value.\n${SUBMIT}`
    ],
    [
      'two switches',
      ['submit', '--no-summary', '--summary'],
      `--summary is given twice: it can have only one value.\n${SUBMIT}`
    ],
    [
      'a value of a switch as a file',
      ['submit', '--dry-run', 'false'],
      `--dry-run takes no value: use --dry-run or --no-dry-run.\n${SUBMIT}`
    ],
    [
      'a value of a negated switch',
      ['submit', '--no-summary=true'],
      `--no-summary takes no value: use --summary or --no-summary.\n${SUBMIT}`
    ],
    [
      'a file for watch',
      ['watch', 's3cret'],
      `watch takes no arguments: to select release assets, use --files.`
    ],
    [
      'an empty file name',
      ['submit', 'a', ''],
      `An argument is empty: remove it, or check the variable that it comes from.`
    ],
    [
      'a line break',
      ['submit', 'a\n!b'],
      `"a\\n!b" contains a line break: rename the file, or use one argument for each pattern.`
    ]
  ])('%s: %j', async (_, args, message) => {
    expect(await problemOf(...args)).toBe(message)
  })

  test.each([
    ['--username', 'SPECTRA_USERNAME'],
    ['--password', 'SPECTRA_PASSWORD'],
    ['--archive-password', 'SPECTRA_ARCHIVE_PASSWORD'],
    ['--github-token', 'GITHUB_TOKEN'],
    ['--pasword', 'SPECTRA_PASSWORD']
  ])('%s, because other processes can see it', async (option, variable) => {
    for (const args of [[option, 's3cret'], [`${option}=s3cret`]]) {
      expect(await problemOf('submit', ...args)).toBe(
        `${option} is not an option, because other processes can see command lines. Set the environment variable ${variable} instead.\n${SUBMIT}`
      )
    }
  })

  test('a missing command, with an overview', async () => {
    expect(await problemOf()).toBe(`The command is missing.\n\n${OVERVIEW.trimEnd()}`)
  })
})

test('a missing repository of releases and issues is one problem', () => {
  const values = new Map([
    ['release', 'v1'],
    ['issue', 'true']
  ])
  const env = { SPECTRA_USERNAME: 'u', SPECTRA_PASSWORD: 'p', GITHUB_TOKEN: 'a token' }
  expect(() => readWatchInputs(commandLineSettings(values, env, plain()))).toThrow(
    /^Nothing was sent\. repository is "": it must have the form owner\/name\.$/
  )
})

describe('similar names', () => {
  test.each([
    ['fail-on', 'fail-on'],
    ['fail_on', 'fail-on'],
    ['fial-on', 'fail-on'],
    ['verdict-timeout', 'verdict-timeout-minutes'],
    ['x', undefined],
    ['colors', undefined]
  ])('%s: %s', (typed, name) => {
    expect(similarName(typed, ['fail-on', 'files', 'verdict-timeout-minutes'])).toBe(name)
  })
})
