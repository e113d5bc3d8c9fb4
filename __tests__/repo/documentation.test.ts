import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, test } from '@jest/globals'

import { CHANGES } from '../../src/report/watch/change-kinds.js'
import { STATES } from '../../src/results/state.js'
import {
  action,
  inputNames,
  outputNames,
  watchInputNames,
  watchOutputNames
} from '../support/action-file.js'
import { page, pages, rowsBelow, rowsOf } from '../support/documentation.js'
import { schema } from '../support/schema.js'

interface Definitions {
  readonly error: { readonly properties: { readonly step: { readonly enum: readonly string[] } } }
}

const readme = page('README.md')

describe('README.md', () => {
  test('has at most 250 lines and 2,200 words', () => {
    expect(readme.trimEnd().split('\n').length).toBeLessThanOrEqual(250)
    expect(readme.trim().split(/\s+/).length).toBeLessThanOrEqual(2200)
  })

  test('describes the twelve most used inputs as action.yml does', () => {
    const rows = rowsBelow(readme, 'Inputs')
    expect(rows).toHaveLength(12)
    for (const [name = '', value, description = ''] of rows) {
      expect(inputNames).toContain(name)
      expect(value).toBe(action.inputs[name]?.default ?? '')
      expect(`${action.inputs[name]?.description} `).toContain(`${description} `)
    }
  })

  test('lists eight common errors that are also in docs/troubleshooting.md', () => {
    const texts = rowsBelow(readme, 'Common errors').map(([text]) => text)
    expect(texts).toHaveLength(8)
    const known = rowsOf(page('docs/troubleshooting.md')).map(([text]) => text)
    expect(texts.filter(text => !known.includes(text))).toEqual([])
  })

  test('links to every page in docs/', () => {
    const others = pages.map(({ file }) => file).filter(file => file.startsWith('docs/'))
    expect(others.filter(file => !readme.includes(`](${file})`))).toEqual([])
  })
})

describe('the documentation', () => {
  test('matches the action files in the tables of inputs and outputs', () => {
    const check = ['scripts/readme.mjs', '--check']
    expect(() => execFileSync(process.execPath, check, { stdio: 'pipe' })).not.toThrow()
  })

  test('describes all inputs and outputs, and which inputs are required', () => {
    const inputs = page('docs/inputs.md')
    const rows = rowsBelow(inputs, 'Inputs')
    expect(rows.map(([name]) => name).sort()).toEqual(inputNames.toSorted())
    expect(rowsBelow(inputs, 'Outputs').map(([name]) => name)).toEqual(outputNames)
    const required = rows.filter(([, , description]) => description?.includes('Required'))
    expect(required.map(([name]) => name)).toEqual(['username', 'password', 'files'])
  })

  test('describes all inputs and outputs of the watch action, and which inputs are required', () => {
    const inputs = page('docs/inputs.md')
    const rows = rowsBelow(inputs, 'Inputs of the watch action')
    expect(rows.map(([name]) => name).sort()).toEqual(watchInputNames.toSorted())
    const outputs = rowsBelow(inputs, 'Outputs of the watch action')
    expect(outputs.map(([name]) => name)).toEqual(watchOutputNames)
    const required = rows.filter(([, , description]) => description?.includes('Required'))
    expect(required.map(([name]) => name)).toEqual(['username', 'password'])
  })

  test('describes each state of a sample', () => {
    const described = rowsBelow(page('docs/failures.md'), 'Sample states').map(([state]) => state)
    expect(described.toSorted()).toEqual(Object.keys(STATES).toSorted())
  })

  test('describes each kind of change', () => {
    const described = rowsBelow(page('docs/watch.md'), 'What is reported').map(([kind]) => kind)
    expect(described.toSorted()).toEqual(Object.keys(CHANGES).toSorted())
  })

  test('describes each step in which an error can occur', () => {
    const { enum: steps } = (schema['$defs'] as Definitions).error.properties.step
    const [, described = ''] = /Its `step` is (.*?)\./.exec(page('docs/results.md')) ?? []
    expect([...described.matchAll(/`(\w+)`/g)].map(([, step]) => step)).toEqual(steps)
  })

  test('explains only messages that the action prints', () => {
    const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter(name => name.endsWith('.ts'))
      .map(name => readFileSync(path.join('src', name), 'utf8'))
      .join('\n')
    const texts = rowsOf(page('docs/troubleshooting.md')).map(([text = '']) => text)
    expect(texts.length).toBeGreaterThan(20)
    const isPrinted = (text: string) => {
      const parts = text.split('…').map(part => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      // Variable parts are on the same line in the code.
      return new RegExp(parts.join('.*')).test(sources)
    }
    expect(texts.filter(text => !isPrinted(text))).toEqual([])
  })

  test("lists each of the emulator's options with its default", () => {
    const help = execFileSync(process.execPath, ['dist/emulator/index.js', '--help']).toString()
    const options = [...help.matchAll(/^ {2}(--[\w-]+(?: <\w+>)?)(?:.*\((.+)\))?/gm)]
    const rows = rowsBelow(page('docs/emulator.md'), 'Options').map(row => row.slice(0, 2))
    expect(rows).toEqual(options.map(([, option, value = '']) => [option, value]))
  })

  test('names only commands that exist', () => {
    const commands = pages.flatMap(({ text }) =>
      [...text.matchAll(/\bnpm (?:run )?([\w:]+)/g)].map(([, name = '']) => name)
    )
    expect(commands).toEqual(expect.arrayContaining(['start', 'cit', 'emulator']))
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object }
    const known = [...Object.keys(scripts), 'cit', 'install', 'version']
    expect(commands.filter(name => !known.includes(name))).toEqual([])
  })

  test('has no broken links to files, images, or headings', () => {
    const links = pages.flatMap(({ file, text }) =>
      [...text.matchAll(/\]\(([^)\s]+)\)|(?:src|srcset)="([^"]+)"/g)]
        .map(([, link, image]) => link ?? image ?? '')
        .filter(link => !link.startsWith('https://'))
        .map(link => {
          const [name = '', heading] = link.split('#')
          return {
            from: file,
            to: name ? path.posix.join(path.dirname(file), name) : file,
            heading
          }
        })
    )
    expect(links.length).toBeGreaterThan(60)
    const exists = ({ to, heading }: { to: string; heading: string | undefined }) =>
      existsSync(to) && (heading === undefined || headingsOf(page(to)).includes(heading))
    expect(links.filter(link => !exists(link))).toEqual([])
  })

  /** Returns the anchors of a page's headings on GitHub. */
  function headingsOf(text: string): string[] {
    return [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
      title
        .toLowerCase()
        .replace(/[^\w -]/g, '')
        .replaceAll(' ', '-')
    )
  }
})
