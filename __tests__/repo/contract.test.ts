import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parse } from 'yaml'

import { DEFAULTS } from '../../src/inputs/reader.js'
import { readInputs } from '../../src/inputs/read-inputs.js'
import { ACTION } from '../../src/version.js'

interface ActionFile {
  name: string
  description: string
  branding: { icon: string; color: string }
  inputs: Record<string, { description: string; required: boolean; default?: string }>
  outputs: Record<string, { description: string }>
  runs: { using: string; main: string }
}

interface Step {
  id?: string
  uses?: string
  run?: string
  with?: Record<string, unknown>
}

interface Job {
  steps: Step[]
}

const action = parse(readFileSync('action.yml', 'utf8')) as ActionFile
const packageFile = JSON.parse(readFileSync('package.json', 'utf8')) as {
  name: string
  version: string
  scripts: Record<string, string>
}
const pages = [
  ...readdirSync('.').filter(name => name.endsWith('.md')),
  ...readdirSync('docs').map(name => `docs/${name}`)
]
  .filter(file => file.endsWith('.md'))
  .map(file => ({ file, text: readFileSync(file, 'utf8') }))
const readme = page('README.md')
const workflow = readFileSync('.github/workflows/ci.yml', 'utf8')
const declared = Object.keys(action.inputs)
const declaredOutputs = Object.keys(action.outputs)

/** A page of the documentation. */
function page(file: string): string {
  return pages.find(one => one.file === file)?.text ?? ''
}

/** Returns the rows of all tables below a heading of the second level. */
function rowsBelow(text: string, title: string): string[][] {
  return rowsOf(text.split(/^## /m).find(part => part.startsWith(`${title}\n`)) ?? '')
}

/** Returns the rows of all tables that begin with code, as cells without backticks. */
function rowsOf(text: string): string[][] {
  return text
    .split('\n')
    .filter(line => line.startsWith('| `'))
    .map(line =>
      line
        .split('|')
        .slice(1, -1)
        .map(cell => cell.trim().replace(/^`(.*)`$/, '$1'))
    )
}

describe('action.yml', () => {
  test('names what the runner starts, and it is there', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' })
    expect(existsSync(action.runs.main)).toBe(true)
    expect(action.branding).toEqual({ icon: 'upload-cloud', color: 'blue' })
  })

  test('describes everything', () => {
    const described = [action, ...Object.values(action.inputs), ...Object.values(action.outputs)]
    expect(described.filter(({ description }) => !description)).toEqual([])
  })
})

describe('inputs', () => {
  test('have the same defaults in action.yml and in the code', () => {
    const defaults = Object.entries(action.inputs)
      .filter(([, input]) => input.default !== undefined)
      .map(([name, input]) => [name, input.default])
    // Expressions of the runner's, which only the runner can work out.
    const inCode = {
      ...DEFAULTS,
      'parallel-jobs': '${{ strategy.job-total }}',
      'github-token': '${{ github.token }}'
    }
    expect(Object.fromEntries(defaults)).toEqual(inCode)
    expect(DEFAULTS['parallel-jobs']).toBe('1')
    expect(DEFAULTS).not.toHaveProperty('github-token')
  })

  test('are read if they are declared, and declared if they are read', () => {
    const read = new Set<string>()
    const common = { INPUT_FILES: '*', INPUT_USERNAME: 'u', INPUT_PASSWORD: 'p' }
    for (const dryRun of ['true', 'false']) {
      const env: NodeJS.ProcessEnv = { ...common, 'INPUT_DRY-RUN': dryRun }
      readInputs(
        new Proxy(env, {
          get(target, name) {
            if (String(name).startsWith('INPUT_')) read.add(String(name))
            return target[String(name)]
          }
        })
      )
    }
    expect([...read].sort()).toEqual(declared.map(name => `INPUT_${name.toUpperCase()}`).sort())
  })
})

describe('outputs', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'contract-'))
  })
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  test('are declared if they are set, and set if they are declared', () => {
    const outputFile = path.join(folder, 'output')
    writeFileSync(outputFile, '')
    writeFileSync(path.join(folder, 'artifact.bin'), 'content')
    execFileSync(process.execPath, [path.resolve(action.runs.main)], {
      cwd: folder,
      env: {
        PATH: process.env['PATH'],
        GITHUB_OUTPUT: outputFile,
        GITHUB_WORKSPACE: folder,
        RUNNER_TEMP: folder,
        INPUT_FILES: '*.bin',
        'INPUT_DRY-RUN': 'true'
      },
      stdio: 'pipe'
    })
    const set = [...readFileSync(outputFile, 'utf8').matchAll(/^([\w-]+)<<ghadelimiter/gm)]
    expect(set.map(([, name]) => name).sort()).toEqual(declaredOutputs.toSorted())
  })
})

describe('README.md', () => {
  test('has at most 250 lines and 2,200 words', () => {
    expect(readme.trimEnd().split('\n').length).toBeLessThanOrEqual(250)
    expect(readme.trim().split(/\s+/).length).toBeLessThanOrEqual(2200)
  })

  test('describes the twelve most used inputs as action.yml does', () => {
    const rows = rowsBelow(readme, 'Inputs')
    expect(rows).toHaveLength(12)
    for (const [name = '', value, description = ''] of rows) {
      expect(declared).toContain(name)
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
  test('matches action.yml in the tables of inputs and outputs', () => {
    const check = ['scripts/readme.mjs', '--check']
    expect(() => execFileSync(process.execPath, check, { stdio: 'pipe' })).not.toThrow()
  })

  test('describes all inputs and outputs, and says which inputs are required', () => {
    const inputs = page('docs/inputs.md')
    const rows = rowsBelow(inputs, 'Inputs')
    expect(rows.map(([name]) => name).sort()).toEqual(declared.toSorted())
    expect(rowsBelow(inputs, 'Outputs').map(([name]) => name)).toEqual(declaredOutputs)
    const required = rows.filter(([, , description]) => description?.includes('Required'))
    expect(required.map(([name]) => name)).toEqual(['username', 'password', 'files'])
  })

  test('describes each state of a sample and each step of an error', () => {
    const source = readFileSync('src/results/schema.ts', 'utf8')
    /** The texts of a type that is a union of them. */
    const union = (beginning: RegExp, end: string) => {
      const start = source.search(beginning)
      expect(start).toBeGreaterThan(0)
      const text = source.slice(start, source.indexOf(end, start)).replace(/\/\*.*\*\//g, '')
      return [...text.matchAll(/'([\w-]+)'/g)].map(([, name]) => name)
    }
    const states = union(/^export type State =/m, '/** One sample')
    expect(states).toContain('submitted')
    const rows = rowsBelow(page('docs/failures.md'), 'Sample states').map(([name]) => name)
    expect(rows.toSorted()).toEqual(states.toSorted())

    const steps = union(/readonly step:/, '/** The HTTP')
    expect(steps).toContain('bytes')
    const [, told = ''] = /Its `step` is (.*?)\./.exec(page('docs/results.md')) ?? []
    expect([...told.matchAll(/`(\w+)`/g)].map(([, name]) => name)).toEqual(steps)
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
      // What differs is put in on the same line.
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
    const known = [...Object.keys(packageFile.scripts), 'cit', 'version']
    expect(commands.filter(name => !known.includes(name))).toEqual([])
  })

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

  test('has no broken links to files, pictures, or headings', () => {
    const links = pages.flatMap(({ file, text }) =>
      [...text.matchAll(/\]\(([^)\s]+)\)|(?:src|srcset)="([^"]+)"/g)]
        .map(([, link, picture]) => link ?? picture ?? '')
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
    const isThere = ({ to, heading }: { to: string; heading: string | undefined }) =>
      existsSync(to) && (heading === undefined || headingsOf(page(to)).includes(heading))
    expect(links.filter(link => !isThere(link))).toEqual([])
  })

  /** The names that GitHub gives to a page's headings. */
  function headingsOf(text: string): string[] {
    return [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
      title
        .toLowerCase()
        .replace(/[^\w -]/g, '')
        .replaceAll(' ', '-')
    )
  }
})

describe('workflows', () => {
  const blocks = pages.flatMap(({ text }) =>
    [...text.matchAll(/^```yaml\n([^]*?)^```$/gm)].map(([, block = '']) => block)
  )
  const texts = [...blocks, workflow]

  /** The steps of a workflow, of a list of steps, of a job. */
  function stepsOf(text: string): Step[] {
    const content = parse(text) as Step[] | { jobs: Record<string, Job> }
    return Array.isArray(content) ? content : Object.values(content.jobs).flatMap(job => job.steps)
  }

  function isOurs({ uses }: Step): boolean {
    return uses === './' || uses === 'OWNER/spectra-submit-action@v1'
  }

  /** What the runner makes of an expression; of numbers in a job that is the second of three. */
  function asIn(expression: string): string {
    const numbers: Record<string, string> = { 'matrix.part': '2', 'strategy.job-total': '3' }
    return numbers[expression] ?? expression
  }

  test('are there, and each of them has a step', () => {
    expect(blocks.length).toBeGreaterThan(8)
    expect(texts.filter(text => stepsOf(text).length === 0)).toEqual([])
  })

  test.each(texts)('give this action what it takes, and what it needs: %#', text => {
    const steps = stepsOf(text).filter(isOurs)
    expect(steps).not.toEqual([])
    for (const { with: given = {} } of steps) {
      expect(Object.keys(given).filter(name => !declared.includes(name))).toEqual([])
      const inputs = Object.entries(given).map(([name, value]) => [
        `INPUT_${name.toUpperCase()}`,
        String(value).replace(/\$\{\{ (.*?) \}\}/g, (_, expression: string) => asIn(expression))
      ])
      const env = Object.fromEntries(inputs) as NodeJS.ProcessEnv
      expect(() => readInputs({ GITHUB_REPOSITORY: 'acme/app', ...env })).not.toThrow()
    }
  })

  test.each(texts)('use only outputs that there are: %#', text => {
    const ours = new Map(stepsOf(text).map(step => [step.id, isOurs(step)]))
    const used = [...text.matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g)]
      .filter(([, id]) => ours.get(id) !== false)
      .map(([, id, name = '']) => ({ id, name, isStep: ours.has(id) }))
    expect(used.filter(({ name, isStep }) => !isStep || !declaredOutputs.includes(name))).toEqual(
      []
    )
  })

  test('name a version of everything that others made', () => {
    const others = blocks.flatMap(stepsOf).filter(step => step.uses && !isOurs(step))
    expect(others.filter(({ uses }) => !/@v\d+$/.test(uses ?? ''))).toEqual([])
  })

  test('put nothing of the outside into a script', () => {
    const scripts = texts.flatMap(stepsOf).map(({ run = '' }) => run)
    expect(scripts.filter(script => script.includes('${{'))).toEqual([])
  })
})

test('the version that the service is told is that of package.json', () => {
  expect(ACTION).toBe(`${packageFile.name}/${packageFile.version}`)
})
