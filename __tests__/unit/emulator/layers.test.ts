import { expect, test } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

/** The folders that each folder can import, besides itself. */
const layers: Readonly<Record<string, readonly string[]>> = {
  http: [],
  store: [],
  endpoints: ['http', 'store'],
  service: ['http', 'store', 'endpoints'],
  github: ['http']
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .map(name => path.join(folder, name))
}

/** Returns the relative imports of a file, from the folder of the emulator. */
function importsOf(file: string): string[] {
  return ts
    .preProcessFile(readFileSync(file, 'utf8'))
    .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => path.relative('emulator', path.join(path.dirname(file), fileName)))
}

test.each(Object.entries(layers))('%s only imports %j', (folder, allowed) => {
  const imports = filesIn(path.join('emulator', folder)).flatMap(file =>
    importsOf(file).map(target => ({ file, target, folder: target.split(path.sep)[0] ?? '' }))
  )
  expect(imports.filter(({ folder: to }) => to !== folder && !allowed.includes(to))).toEqual([])
})
