import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { expect, test } from '@jest/globals'

import { page } from '../support/documentation.js'

test('names a test for each threat, and only tests that exist', () => {
  const [, threats = ''] = page('docs/threat-model.md').split(/^## (?:Threats|Out of scope)$/m)
  const rows = threats.split('\n').filter(line => /^\| (?!Threat |-)/.test(line))
  expect(rows.length).toBeGreaterThan(25)
  const files = readdirSync('__tests__', { recursive: true, encoding: 'utf8' })
  const isThere = (name: string, titles: readonly string[]) => {
    const found = files.find(file => path.basename(file) === name)
    const source = found && readFileSync(path.join('__tests__', found), 'utf8')
    const quotes = titles.map(title => [`'${title}'`, `"${title}"`])
    return source && quotes.every(forms => forms.some(form => source.includes(form)))
  }
  const isTested = (row: string) => {
    const cell = row.split('|').at(-2) ?? ''
    const named = [...cell.matchAll(/`([\w-]+\.test\.ts)`((?:[:,] "[^"]+")*)/g)]
    const isComplete = named.every(([, name = '', quoted = '']) =>
      isThere(
        name,
        [...quoted.matchAll(/"([^"]+)"/g)].map(([, title = '']) => title)
      )
    )
    return named.length > 0 ? isComplete : cell.includes('`npm run ')
  }
  expect(rows.filter(row => !isTested(row))).toEqual([])
})
