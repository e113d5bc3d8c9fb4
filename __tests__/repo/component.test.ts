import { readFileSync } from 'node:fs'

import { describe, expect, test } from '@jest/globals'

import { action } from '../support/action-file.js'
import { componentInputs, componentJob, componentText } from '../support/component.js'
import { page, yamlBlocksOf } from '../support/documentation.js'

/** Inputs of the component that aren't inputs of the action. */
const OWN_INPUTS = ['stage', 'job-name', 'image', 'package', 'options']

const shared = Object.entries(componentInputs).filter(([name]) => !OWN_INPUTS.includes(name))

/** How descriptions of the component differ from those of the action. */
const DIFFERENCES: readonly (readonly [string | RegExp, string])[] = [
  [/\bstep\b/g, 'job'],
  // Lists instead of lines.
  [', one per line', ''],
  [', one `name=value` per line', ', each as `name=value`'],
  [/\bA line\b/g, 'An entry'],
  [/\ba line\b/g, 'an entry'],
  [/\blines\b/g, 'entries'],
  // One of several options.
  ['`suspicious` (includes malicious), or both', 'or `suspicious` (includes malicious)'],
  // The option --release makes files optional.
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
    const given = Array.isArray(input.default) ? input.default.join('\n') : (input.default ?? '')
    expect(String(given)).toBe(action.inputs[name]?.default ?? '')
  })

  test('requires only files', () => {
    const required = Object.entries(componentInputs).filter(([, input]) => !('default' in input))
    expect(required.map(([name]) => name)).toEqual(['files'])
  })

  test('uses each input once', () => {
    const used = [...componentText.matchAll(/\$\[\[ inputs\.([\w-]+) \]\]/g)]
    expect(used.map(([, name]) => name).sort()).toEqual(Object.keys(componentInputs).sort())
  })

  test('inserts text only where it can be any text without line breaks', () => {
    const script = componentJob?.script.join('\n') ?? ''
    const [, data = ''] = /<<'END_OF_INPUTS'\n([^]*)\nEND_OF_INPUTS\n/.exec(script) ?? []
    const inserted = [...script.replace(data, '').matchAll(/\$\[\[ inputs\.([\w-]+) \]\]/g)]
    const inCode = inserted.map(([, name = '']) => name)
    const free = inCode.filter(name => {
      const { type = 'string', options } = componentInputs[name] ?? {}
      return type === 'string' && !options
    })
    expect(free).toEqual(['options'])
    const textInputs = Object.entries(componentInputs).filter(
      ([name, { type = 'string', options }]) =>
        type === 'string' && !options && script.includes(`inputs.${name} `)
    )
    expect(textInputs.length).toBeGreaterThan(3)
    for (const [, input] of textInputs) expect(input).toHaveProperty('regex', '^[^\\r\\n]*$')
  })

  test('runs the package of this version', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
    expect(componentInputs['package']?.default).toBe(
      `https://github.com/OWNER/spectra-submit-action/releases/download/v${version}/spectra-submit-${version}.tgz`
    )
    expect(componentInputs['package']?.description).toContain(`spectra-submit-${version}.tgz`)
  })
})
