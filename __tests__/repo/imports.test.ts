import { describe, expect, test } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { parse } from 'yaml'

interface Import {
  /** The importing file, relative to the repository, with `/`. */
  readonly from: string
  /** The imported file, or the name of a package or Node module. */
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
    // Otherwise, these tests would miss it.
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

function importersOf(target: string): string[] {
  const importers = imports.filter(({ from, to }) => isIn('src')(from) && to === target)
  return [...new Set(importers.map(({ from }) => from))].sort()
}

test('every imported file exists, and every file of the actions is imported', () => {
  const isKnown = (file: string) => !/^(src|emulator|demo)\//.test(file) || files.includes(file)
  expect(imports.filter(({ to }) => !isKnown(to))).toEqual([])
  const unused = files.filter(file => isIn('src')(file) && importersOf(file).length === 0)
  expect(unused).toEqual(['src/cli.ts', 'src/main.ts', 'src/watch.ts'])
})

describe('each package is imported in one place', () => {
  test.each([
    ['@actions/glob', /^src\/artifacts\/search\.ts$/],
    ['minimatch', /^src\/artifacts\/patterns\.ts$/],
    ['@actions/http-client', /^src\/http\/connections\.ts$/],
    ['node:http', /^src\/http\//],
    ['node:https', /^src\/http\/connections\.ts$/],
    ['xmlbuilder2', /^src\/spectra\/metadata-xml\.ts$/],
    ['ajv/dist/2020.js', /^src\/results\/validate\.ts$/],
    ['yaml', /^src\/(results\/exceptions-file|cli\/options)\.ts$/],
    ['@actions/core', /^src\/platform\/github\.ts$/]
  ])('%s', (name, place) => {
    const importers = importersOf(name)
    expect(importers).not.toEqual([])
    expect(importers.filter(file => !place.test(file))).toEqual([])
  })

  test('no other package is bundled, and Dependabot updates these in the group "bundled"', () => {
    const { updates } = parse(readFileSync('.github/dependabot.yml', 'utf8')) as {
      updates: readonly { groups: { bundled?: { patterns: readonly string[] } } }[]
    }
    const packages = imports
      .filter(({ from, to }) => !isIn('demo')(from) && !/^(src|emulator|docs)\/|^node:/.test(to))
      .map(({ to }) => to.match(/^(@[^/]+\/)?[^/]+/)?.[0])
    expect([...new Set(packages)].sort()).toEqual(updates[0]?.groups.bundled?.patterns)
  })

  // Everything is bundled, so that the command line is installed without a registry.
  test('installing the package installs no other packages', () => {
    const names = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')) as object)
    expect(names.filter(name => /dependencies$/i.test(name))).toEqual(['devDependencies'])
  })
})

describe('modules that load slowly are imported dynamically', () => {
  test.each([
    ['xmlbuilder2', ['src/spectra/metadata-xml.ts']],
    ['yaml', ['src/cli/options.ts', 'src/results/exceptions-file.ts']],
    ['src/results/read-results.ts', ['src/results/resume.ts']],
    ['src/http/connections.ts', ['src/http/transport.ts']],
    ['src/runs/send.ts', ['src/runs/submit.ts']],
    ['src/report/plan.ts', ['src/runs/submit.ts']],
    ['src/report/code-quality.ts', ['src/cli.ts']]
  ])('%s', (module, importers) => {
    const loading = imports.filter(({ to, kind }) => to === module && kind !== 'type')
    expect(loading.map(({ from, kind }) => ({ from, kind }))).toEqual(
      importers.map(from => ({ from, kind: 'dynamic' }))
    )
  })

  test('the schemas are imported only for reading results files and state files', () => {
    expect(importersOf('src/results/validate.ts')).toEqual([
      'src/results/read-results.ts',
      'src/results/watch-state-file.ts'
    ])
  })
})

test('the watch action does not contain modules that only a submission needs', () => {
  const contained = new Set(['src/watch.ts'])
  for (const file of contained) {
    for (const { from, to, kind } of imports) {
      if (from === file && kind !== 'type') contained.add(to)
    }
  }
  expect(contained).toContain('src/inputs/read-watch-inputs.ts')
  const unneeded = [
    'xmlbuilder2',
    '@actions/glob',
    'src/spectra/dynamic-analysis.ts',
    'src/report/submit-reasons.ts',
    'src/report/summary.ts'
  ]
  expect(unneeded.filter(module => contained.has(module))).toEqual([])
})

/** The folders of src, from top to bottom, and the files outside of them. */
const LAYERS = [
  'cli.ts',
  'main.ts',
  'watch.ts',
  'start.ts',
  'cli/',
  'runs/',
  'stages/',
  'artifacts/',
  'report/',
  'inputs/',
  'releases/',
  'results/',
  'spectra/',
  'context.ts',
  'exit.ts',
  'platform/',
  'http/',
  'text/',
  'version.ts'
]

function layerOf(file: string): number {
  return LAYERS.findIndex(layer => file === `src/${layer}` || file.startsWith(`src/${layer}`))
}

describe('imports go one way', () => {
  test('every file is in a layer', () => {
    expect(files.filter(file => isIn('src')(file) && layerOf(file) === -1)).toEqual([])
  })

  // Types are included, because files with mutual types can only be understood together.
  test('from top to bottom', () => {
    const upward = imports.filter(
      ({ from, to }) => isIn('src')(from) && isIn('src')(to) && layerOf(from) > layerOf(to)
    )
    expect(upward).toEqual([])
  })

  test('without cycles', () => {
    const cycles: string[] = []
    const done = new Set<string>()
    const follow = (file: string, trail: readonly string[]) => {
      if (trail.includes(file)) cycles.push([...trail.slice(trail.indexOf(file)), file].join(' → '))
      if (done.has(file) || trail.includes(file)) return
      for (const { to } of imports.filter(({ from }) => from === file)) follow(to, [...trail, file])
      done.add(file)
    }
    for (const { from } of imports) follow(from, [])
    expect(cycles).toEqual([])
  })

  test.each(['http', 'text', 'releases'])('%s does not depend on the service', folder => {
    const service = imports.filter(({ from, to }) => isIn(`src/${folder}`)(from) && isService(to))
    expect(service).toEqual([])
  })

  test.each(['stages', 'results', 'spectra', 'http'])('%s does not depend on GitHub', folder => {
    const github = imports.filter(({ from, to }) => isIn(`src/${folder}`)(from) && isGithub(to))
    expect(github).toEqual([])
  })
})

function isService(file: string): boolean {
  return /^src\/(spectra|stages|results)\//.test(file)
}

function isGithub(file: string): boolean {
  return /^src\/releases\/|^@actions\/core$/.test(file)
}

test('the action and the emulator share no code, so that they cannot have the same bug', () => {
  const crossing = imports.filter(
    ({ from, to }) =>
      (isIn('src')(from) && isIn('emulator')(to)) || (isIn('emulator')(from) && isIn('src')(to))
  )
  expect(crossing).toEqual([])
})

test('the demo imports only Node modules and its own files', () => {
  const foreign = imports.filter(
    ({ from, to }) => isIn('demo')(from) && !isIn('demo')(to) && !to.startsWith('node:')
  )
  expect(foreign).toEqual([])
})
