import { readFileSync } from 'node:fs'

import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'

import { action, watchAction } from '../support/action-file.js'
import { componentInputs, componentJob, componentText } from '../support/component.js'
import { page, yamlBlocksOf } from '../support/documentation.js'

/** Inputs of the component that aren't inputs of the action. */
const OWN_INPUTS = ['stage', 'job-name', 'image', 'package', 'options']

const shared = Object.entries(componentInputs).filter(([name]) => !OWN_INPUTS.includes(name))

/** How descriptions of the component differ from those of the action. */
const DIFFERENCES: readonly (readonly [string | RegExp, string])[] = [
  [/\bstep\b/g, 'job'],
  // One of several options.
  ['`suspicious` (includes malicious), or both', 'or `suspicious` (includes malicious)'],
  // The component has no input for it.
  [' Required unless `release` is set. With `release`, the patterns filter the asset names.', '']
]

describe('the GitLab component', () => {
  test('has inputs of the action', () => {
    expect(shared.length).toBeGreaterThan(8)
    expect(shared.map(([name]) => name).filter(name => !(name in action.inputs))).toEqual([])
  })

  test.each(shared)('describes %s as the action does', (name, { description }) => {
    const expected = DIFFERENCES.reduce(
      (text, [from, to]) => text.replace(from, to),
      action.inputs[name]?.description ?? ''
    )
    expect(description).toBe(expected)
  })

  test.each(shared)('has the default of the action for %s', (name, input) => {
    expect(String(input.default ?? '')).toBe(action.inputs[name]?.default ?? '')
  })

  test('requires only files', () => {
    const required = Object.entries(componentInputs).filter(([, input]) => !('default' in input))
    expect(required.map(([name]) => name)).toEqual(['files'])
  })

  test('uses each input once', () => {
    const used = [...componentText.matchAll(/\$\[\[ inputs\.([\w-]+) \]\]/g)]
    expect(used.map(([, name]) => name).sort()).toEqual(Object.keys(componentInputs).sort())
  })

  test('inserts no text into the script except options and fixed values', () => {
    const inserted = componentJob?.script.join('\n').matchAll(/\$\[\[ inputs\.([\w-]+) \]\]/g) ?? []
    const texts = [...inserted]
      .map(([, name = '']) => name)
      .filter(name => {
        const { type, options } = componentInputs[name] ?? {}
        return type !== 'number' && options === undefined
      })
    expect(texts).toEqual(['options'])
  })

  test('quotes each variable in the script', () => {
    const script = componentJob?.script.join('\n') ?? ''
    const names = Object.keys(componentJob?.variables ?? {}).filter(name => /^SPECTRA_/.test(name))
    expect(names.length).toBeGreaterThan(4)
    expect([...script.matchAll(/="\$(\w+)"/g)].map(([, name]) => name)).toEqual(names)
    expect(script.match(/\$\w+/g)).toHaveLength(names.length)
  })

  test('runs the package of this version', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
    expect(componentInputs['package']?.default).toBe(
      `https://github.com/OWNER/spectra-submit-action/releases/download/v${version}/spectra-submit-${version}.tgz`
    )
    expect(componentInputs['package']?.description).toContain(`spectra-submit-${version}.tgz`)
  })
})

interface Include {
  readonly component?: string
  readonly remote?: string
  readonly inputs?: Readonly<Record<string, string>>
}

const COMMANDS = { submit: action, watch: watchAction }
const examples = yamlBlocksOf(page('docs/gitlab.md')).map(({ text }) => text)

/** Returns the includes of the component in a pipeline. */
function includesIn(text: string): readonly Include[] {
  return (parse(text) as { include?: readonly Include[] }).include ?? []
}

/** Returns the options in a pipeline that the command doesn't have. */
function unknownOptionsIn(text: string): string[] {
  const jobs = Object.values(parse(text) as Record<string, { script?: string | string[] }>)
  const scripts = jobs.flatMap(({ script = [] }) => script)
  const commands = scripts.flatMap(script => [
    ...script.matchAll(/-- spectra-submit (submit|watch)\b(.*)/g)
  ])
  const inputs = includesIn(text).map(include => ['', 'submit', include.inputs?.['options'] ?? ''])
  return [...commands, ...inputs].flatMap(([, command, options = '']) => {
    const known = COMMANDS[command as keyof typeof COMMANDS].inputs
    const names = [...options.matchAll(/(?:^|\s)--([\w-]+)/g)].map(([, name = '']) => name)
    return names.filter(name => !(name in known))
  })
}

describe('the pipelines in docs/gitlab.md', () => {
  const includes = examples.flatMap(includesIn)

  test('include the component of this version', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
    const path = `OWNER/spectra-submit-action`
    const addresses = [
      `$CI_SERVER_FQDN/${path}/submit@v${version}`,
      `https://raw.githubusercontent.com/${path}/v${version}/templates/submit/template.yml`
    ]
    const used = includes.map(({ component, remote }) => component ?? remote ?? '')
    expect([...new Set(used)]).toEqual(addresses)
    const packages = examples.flatMap(text => [...text.matchAll(/ PACKAGE: (.*)/g)])
    expect(packages.length).toBeGreaterThan(0)
    for (const [, address] of packages) expect(address).toBe(componentInputs['package']?.default)
  })

  test.each(includes)('use existing inputs of the component, of the right type: %#', include => {
    const { inputs = {} } = include
    expect(inputs).toHaveProperty('files')
    for (const [name, value] of Object.entries(inputs)) {
      const { type = 'string', options = [value] } = componentInputs[name] ?? {}
      expect(typeof value).toBe(type)
      expect(componentInputs).toHaveProperty([name])
      expect(options).toContain(value)
    }
  })

  test('use existing options of the commands', () => {
    expect(examples.flatMap(unknownOptionsIn)).toEqual([])
    const job = 'job: { script: npx x -- spectra-submit watch --shard=auto --files=x }'
    expect(unknownOptionsIn(job)).toEqual(['shard'])
  })

  test('keep the reports of the component in a job without it', () => {
    const jobs = examples.map(text => parse(text) as Record<string, { artifacts?: object }>)
    const reports = jobs.map(job => job['spectra-submit']?.artifacts).filter(Boolean)
    expect(reports).toEqual([
      {
        when: 'always',
        paths: ['spectra-results.*'],
        reports: componentJob?.artifacts.reports
      }
    ])
  })
})
