import { expect, test } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

const MAX_FILE_LINES = 250
const MAX_FUNCTION_LINES = 60
const MAX_PARAMETERS = 3

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

test(`no file has more than ${MAX_FILE_LINES} lines`, () => {
  const long = sources
    .map(({ file, source }) => ({ file, lines: source.text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > MAX_FILE_LINES)
  expect(long).toEqual([])
})

test(`no function has more than ${MAX_FUNCTION_LINES} lines`, () => {
  const long = sources
    // The callbacks of `describe` contain whole groups of tests.
    .filter(({ file }) => !file.endsWith('.test.ts'))
    .flatMap(({ file, source }) =>
      functionsIn(source)
        .map(node => ({ file, name: node.name?.getText(source), lines: linesOf(node, source) }))
        .filter(({ lines }) => lines > MAX_FUNCTION_LINES)
    )
  expect(long).toEqual([])
})

test(`no function of the action has more than ${MAX_PARAMETERS} parameters`, () => {
  const many = sources
    .filter(({ file }) => file.startsWith('src/'))
    .flatMap(({ file, source }) =>
      functionsIn(source)
        .filter(({ parameters }) => parameters.length > MAX_PARAMETERS)
        .map(node => ({ file, name: node.name?.getText(source) }))
    )
  expect(many).toEqual([])
})
