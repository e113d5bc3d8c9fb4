import { describe, expect, test } from '@jest/globals'
import { parse, parseAllDocuments } from 'yaml'

import { readCommand } from '../../src/cli/command.js'
import { commandLineSettings } from '../../src/cli/settings.js'
import { readInputs } from '../../src/inputs/read-inputs.js'
import { readWatchInputs } from '../../src/inputs/read-watch-inputs.js'
import { plain } from '../../src/platform/plain.js'
import { outputNames, watchOutputNames } from '../support/action-file.js'
import { componentJob } from '../support/component.js'
import { otherSystems, page, pages } from '../support/documentation.js'
import { codeBlocksOf, commandsIn, type DocumentedCommand } from '../support/documented-commands.js'

const commands = pages.flatMap(commandsIn)

/** Returns what is wrong with a command; undefined if it can be run. */
async function errorIn({ args }: Pick<DocumentedCommand, 'args'>): Promise<string | undefined> {
  // Only the platform knows the parts of "auto".
  const evaluated = args.map(arg => (arg === 'auto' ? '1/3' : arg))
  const platform = { ...plain(), githubRepository: 'acme/app' }
  const env = { SPECTRA_USERNAME: 'u', SPECTRA_PASSWORD: 'secret', GITHUB_TOKEN: 'token' }
  try {
    const command = await Promise.resolve(readCommand(evaluated))
    if (!('name' in command)) return undefined
    const settings = commandLineSettings(command.values, env, platform)
    if (command.name === 'submit') readInputs(settings)
    else readWatchInputs(settings)
  } catch (error) {
    return (error as Error).message
  }
  return undefined
}

describe('the commands in the documentation', () => {
  test('have existing options with valid values', async () => {
    expect(commands.length).toBeGreaterThan(8)
    const checked = await Promise.all(
      commands.map(async command => ({ ...command, error: await errorIn(command) }))
    )
    expect(checked.filter(({ error }) => error !== undefined)).toEqual([])
  })

  test.each(otherSystems.filter(file => pages.some(one => one.file === file)))(
    'are on the page %s',
    file => {
      expect(commands.filter(command => command.file === file)).not.toEqual([])
    }
  )
})

describe('the pages about other systems', () => {
  const texts = pages.filter(({ file }) => otherSystems.includes(file))

  test('have YAML without errors', () => {
    const blocks = texts.flatMap(({ text }) => codeBlocksOf(text))
    const errors = blocks
      .filter(({ language }) => language === 'yaml')
      .flatMap(({ text }) => parseAllDocuments(text).flatMap(({ errors }) => errors))
    expect(errors).toEqual([])
  })

  test('name only variables that exist', () => {
    const outputs = [...outputNames, ...watchOutputNames]
    const known = [
      ...outputs.map(name => `SPECTRA_${name.toUpperCase().replaceAll('-', '_')}`),
      'SPECTRA_USERNAME',
      'SPECTRA_PASSWORD',
      'SPECTRA_ARCHIVE_PASSWORD',
      // The variable of an input of the GitLab component.
      'SPECTRA_INPUT_FILES',
      // The URL of the package, in the examples.
      'SPECTRA_SUBMIT',
      ...Object.keys(componentJob?.variables ?? {})
    ]
    const named = texts.flatMap(({ text }) => text.match(/\bSPECTRA_[A-Z_]*[A-Z]\b/g) ?? [])
    expect(named.length).toBeGreaterThan(20)
    expect(named.filter(name => !known.includes(name))).toEqual([])
  })
})

interface Step {
  readonly script?: string
  readonly name?: string
  readonly env?: Readonly<Record<string, string>>
}

test('the scripts for Azure Pipelines map each secret', () => {
  const blocks = codeBlocksOf(page('docs/azure-pipelines.md'))
  const steps: Step[] = []
  for (const { language, text } of blocks) {
    if (language !== 'yaml') continue
    JSON.parse(JSON.stringify(parse(text)), (_, value: unknown) => {
      if (typeof value === 'object' && value !== null && 'script' in value)
        steps.push(value as Step)
      return value
    })
  }
  const submissions = steps.filter(({ script = '' }) => script.includes('SPECTRA_SUBMIT'))
  expect(submissions.length).toBeGreaterThan(4)
  for (const { script = '', env } of submissions) {
    expect(env).toMatchObject({
      SPECTRA_USERNAME: '$(SPECTRA_USERNAME)',
      SPECTRA_PASSWORD: '$(SPECTRA_PASSWORD)',
      ...(script.includes('--release') ? { GITHUB_TOKEN: '$(GITHUB_TOKEN)' } : {})
    })
  }
})

describe('the search for commands', () => {
  const search = (language: string, text: string) =>
    commandsIn({ file: 'page.md', text: `\`\`\`${language}\n${text}\n\`\`\`\n` }).map(
      ({ args }) => args
    )

  test.each([
    ['in a shell', 'sh', 'npx ./a.tgz submit "dist/**" \\\n  --dry-run # a comment'],
    ['with an operator', 'sh', "spectra-submit submit 'dist/**' --dry-run | tee log"],
    ['in Groovy', 'groovy', 'bat \'npx --yes %A% submit "dist/**" --dry-run\''],
    ['in YAML', 'yaml', '- script: >-\n    npx a.tgz submit "dist/**"\n    --dry-run']
  ])('finds a command %s', (_, language, text) => {
    expect(search(language, text)).toEqual([['submit', 'dist/**', '--dry-run']])
  })

  test.each([
    ['an unknown option', 'npx a.tgz submit "dist/**" --fail-no malicious', '--fail-no'],
    ['an invalid value', 'npx a.tgz submit "dist/**" --fail-on malware', 'malware'],
    ['an option of the other command', 'npx a.tgz watch --shard 1/2', '--shard'],
    ['a credential', 'npx a.tgz submit "dist/**" --password x', '--password']
  ])('reports %s', async (_, text, message) => {
    const [args = []] = search('sh', text)
    expect(await errorIn({ args })).toContain(message)
  })
})
