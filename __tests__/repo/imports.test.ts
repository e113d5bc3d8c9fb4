import { describe, expect, test } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

interface Import {
  /** The file that imports, from the repository's root, with `/`. */
  readonly from: string
  /** A file likewise, or the name of a package or of a part of Node. */
  readonly to: string
  readonly kind: 'static' | 'dynamic' | 'type'
}

const files = ['src', 'emulator', 'demo'].flatMap(folder =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(name => path.posix.join(folder, name.split(path.sep).join('/')))
    .filter(file => /\.(ts|mjs)$/.test(file))
)
const imports = files.flatMap(importsOf)

function importsOf(from: string): Import[] {
  const found: Import[] = []
  const add = (specifier: ts.Node | undefined, kind: Import['kind']) => {
    if (!specifier) return
    // What can't be read here can't be held to the map either.
    if (!ts.isStringLiteralLike(specifier)) throw new Error(`${from} imports a computed name`)
    found.push({ from, to: targetOf(from, specifier.text), kind })
  }
  const visit = (node: ts.Node) => {
    if (ts.isImportDeclaration(node)) {
      const bindings = node.importClause?.namedBindings
      const named = bindings && ts.isNamedImports(bindings) ? bindings.elements : undefined
      const typed =
        node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword ||
        (!node.importClause?.name && named?.every(element => element.isTypeOnly))
      add(node.moduleSpecifier, typed ? 'type' : 'static')
    } else if (ts.isExportDeclaration(node)) {
      add(node.moduleSpecifier, node.isTypeOnly ? 'type' : 'static')
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, 'type')
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], 'dynamic')
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(from, readFileSync(from, 'utf8'), ts.ScriptTarget.ES2022))
  return found
}

function targetOf(from: string, specifier: string): string {
  return specifier.startsWith('.')
    ? path.posix.join(path.posix.dirname(from), specifier).replace(/\.js$/, '.ts')
    : specifier
}

function isIn(folder: string): (file: string) => boolean {
  return file => file.startsWith(`${folder}/`)
}

const inSrc = (name: string) => `src/${name}.ts`

function importersOf(target: string): string[] {
  const importers = imports.filter(({ from, to }) => isIn('src')(from) && to === target)
  return [...new Set(importers.map(({ from }) => from))].sort()
}

test('every import leads somewhere, and to every source of the action leads one', () => {
  const known = (file: string) => !/^(src|emulator|demo)\//.test(file) || files.includes(file)
  expect(imports.filter(({ to }) => !known(to))).toEqual([])
  const unused = files.filter(file => isIn('src')(file) && importersOf(file).length === 0)
  expect(unused).toEqual(['src/index.ts'])
})

describe('what others made comes in through one door', () => {
  test.each([
    ['@actions/glob', /^src\/search\.ts$/],
    ['minimatch', /^src\/patterns\.ts$/],
    ['@actions/http-client', /^src\/wire\/connections\.ts$/],
    ['node:http', /^src\/wire\/(connections|http)\.ts$/],
    ['node:https', /^src\/wire\/connections\.ts$/],
    ['xmlbuilder2', /^src\/metadata\.ts$/],
    ['ajv/dist/2020.js', /^src\/schema\.ts$/],
    ['@actions/core', /^src\/(index|report\/\w+)\.ts$/]
  ])('%s', (name, door) => {
    const importers = importersOf(name)
    expect(importers).not.toEqual([])
    expect(importers.filter(file => !door.test(file))).toEqual([])
  })

  test('and nothing else comes in', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      dependencies: Record<string, string>
    }
    const packages = imports
      .filter(({ from, to }) => isIn('src')(from) && !isIn('src')(to) && !to.startsWith('node:'))
      .filter(({ to }) => !isIn('docs')(to))
      .map(({ to }) => to.match(/^(@[^/]+\/)?[^/]+/)?.[0])
    expect([...new Set(packages)].sort()).toEqual(Object.keys(dependencies).sort())
  })

  test('xmlbuilder2 only when there is metadata to write: it takes longest to load', () => {
    const kinds = imports.filter(({ to }) => to === 'xmlbuilder2').map(({ kind }) => kind)
    expect(kinds).toEqual(['dynamic'])
  })

  test('the schema only when there is a file in resume-from to check', () => {
    expect(importersOf('src/schema.ts')).toEqual(['src/read-record.ts'])
    const kinds = imports.filter(({ to }) => to === 'src/read-record.ts').map(({ kind }) => kind)
    expect(kinds).toEqual(['dynamic'])
  })
})

describe('who knows whom', () => {
  test('the action and the emulator share no code, so that each can contradict the other', () => {
    const crossing = imports.filter(
      ({ from, to }) =>
        (isIn('src')(from) && isIn('emulator')(to)) || (isIn('emulator')(from) && isIn('src')(to))
    )
    expect(crossing).toEqual([])
  })

  test('the demo runs on a fresh clone: Node, its own files, and what was built', () => {
    const foreign = imports.filter(
      ({ from, to }) => isIn('demo')(from) && !isIn('demo')(to) && !to.startsWith('node:')
    )
    expect(foreign).toEqual([])
  })

  test('only the process starts the story, and nothing starts the process', () => {
    expect(importersOf('src/main.ts')).toEqual(['src/index.ts'])
    expect(imports.filter(({ to }) => to === 'src/index.ts')).toEqual([])
  })

  test('main.ts wires up the sources, and submission.ts the service', () => {
    const wiredBy = (file: string) =>
      imports.filter(({ from, kind }) => from === file && kind === 'static').map(({ to }) => to)
    expect(wiredBy('src/main.ts')).toEqual(
      expect.arrayContaining(['sources/files', 'sources/release', 'github/api'].map(inSrc))
    )
    expect(wiredBy('src/submission.ts')).toEqual(
      expect.arrayContaining(
        ['existing', 'submit', 'spectra/api', 'spectra/call', 'wire/http', 'wire/gate'].map(inSrc)
      )
    )
  })

  // Types are let through here: they say what comes in, and make nothing happen.
  test.each([
    ['src/wire', /^src\/wire\//],
    ['src/spectra', /^src\/(spectra|wire)\//],
    ['src/github', /^src\/(github|wire)\/|^src\/spectra\/retry\.ts$/]
  ])('%s calls nothing of the action but what is below it', (folder, below) => {
    const calls = imports.filter(
      ({ from, to, kind }) => isIn(folder)(from) && isIn('src')(to) && kind !== 'type'
    )
    expect(calls.filter(({ to }) => !below.test(to))).toEqual([])
  })

  test('requests leave by the two clients, and the wiring gives them the wire', () => {
    const callers = imports.filter(
      ({ from, to, kind }) => isIn('src/wire')(to) && !isIn('src/wire')(from) && kind !== 'type'
    )
    const others = callers.filter(
      ({ from }) => !/^src\/(spectra\/|github\/|submission\.ts$)/.test(from)
    )
    expect(callers).not.toEqual([])
    expect(others).toEqual([])
  })

  // Types are counted in: two files that need each other's types can only be understood together.
  test('nobody needs somebody who needs them', () => {
    const cycles: string[] = []
    const done = new Set<string>()
    const follow = (file: string, way: readonly string[]) => {
      if (way.includes(file)) cycles.push([...way.slice(way.indexOf(file)), file].join(' → '))
      if (done.has(file) || way.includes(file)) return
      for (const { to } of imports.filter(({ from }) => from === file)) follow(to, [...way, file])
      done.add(file)
    }
    for (const { from } of imports) follow(from, [])
    expect(cycles).toEqual([])
  })
})
