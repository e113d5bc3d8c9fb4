import { expect, test } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

const LONGEST_FILE = 250
const LONGEST_FUNCTION = 60
const MOST_PARAMETERS = 3

const files = ['src', 'emulator', 'demo', 'bench', 'scripts', '__tests__'].flatMap(folder =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(name => path.posix.join(folder, name.split(path.sep).join('/')))
    .filter(file => /\.(ts|mjs)$/.test(file))
)

const sources = files.map(file => ({
  file,
  source: ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true)
}))

function linesOf(node: ts.Node, source: ts.SourceFile): number {
  const lineAt = (position: number) => source.getLineAndCharacterOfPosition(position).line
  return lineAt(node.end) - lineAt(node.getStart(source)) + 1
}

function functionsIn(source: ts.SourceFile): ts.SignatureDeclaration[] {
  const found: ts.SignatureDeclaration[] = []
  const visit = (node: ts.Node) => {
    if (ts.isFunctionLike(node)) found.push(node)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

test('no file is too long', () => {
  const long = sources
    .map(({ file, source }) => ({ file, lines: source.text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > LONGEST_FILE)
  expect(long).toEqual([])
})

test('no function is too long', () => {
  const long = sources
    // The callbacks of `describe` are as long as the tests in them.
    .filter(({ file }) => !file.endsWith('.test.ts'))
    .flatMap(({ file, source }) =>
      functionsIn(source)
        .map(node => ({ file, name: node.name?.getText(source), lines: linesOf(node, source) }))
        .filter(({ lines }) => lines > LONGEST_FUNCTION)
    )
  expect(long).toEqual([])
})

test('no function of the action has too many parameters', () => {
  const many = sources
    .filter(({ file }) => file.startsWith('src/'))
    .flatMap(({ file, source }) =>
      functionsIn(source)
        .filter(({ parameters }) => parameters.length > MOST_PARAMETERS)
        .map(node => ({ file, name: node.name?.getText(source) }))
    )
  expect(many).toEqual([])
})
