import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'

import { faultsOf, lint, offencesIn, type Text } from '../support/workflow-checks.js'

const manifest = readFileSync('action.yml', 'utf8')
const workflows = textsIn('.github/workflows', '.yml')
const ci = workflows.find(({ name }) => name === 'ci.yml')?.text ?? ''
const examples = [
  { name: 'README.md', text: readFileSync('README.md', 'utf8') },
  ...textsIn('docs', '.md')
].flatMap(examplesIn)

/** The files of a folder, and of the folders in it. None where there is no such folder. */
function textsIn(folder: string, ending: string): Text[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith(ending))
    .map(name => ({ name, text: readFileSync(path.join(folder, name), 'utf8') }))
}

/** The workflows in a page, and its lists of steps, which are put into a workflow. */
function examplesIn(page: Text): Text[] {
  return [...page.text.matchAll(/^```ya?ml\n([^]*?)^```$/gm)].flatMap(({ 1: text = '', index }) => {
    const name = `${page.name}, line ${page.text.slice(0, index).split('\n').length}`
    const content: unknown = parse(text)
    if (Array.isArray(content)) return { name, text: workflowWith(text) }
    return typeof content === 'object' && content && 'jobs' in content ? { name, text } : []
  })
}

function workflowWith(steps: string): string {
  const job = 'on: push\npermissions: {}\njobs:\n  job:\n    runs-on: ubuntu-latest\n    steps:\n'
  return job + steps.replace(/^(?=.)/gm, '      ')
}

describe('workflows', () => {
  test('there are some, and examples of them', () => {
    expect(workflows.map(({ name }) => name)).toEqual(expect.arrayContaining(['ci.yml']))
    expect(examples.length).toBeGreaterThan(10)
  })

  test.each([...workflows, ...examples])('$name: GitHub finds no fault', async ({ text }) => {
    expect(await faultsOf(text)).toEqual([])
  })

  test('action.yml: GitHub finds no fault', async () => {
    expect(await faultsOf(manifest, 'action.yml')).toEqual([])
  })

  test('actionlint finds no fault', () => {
    expect(lint([...workflows, ...examples])).toBe('')
  })

  test.each(workflows)('$name: keeps the rules of this repository', ({ text }) => {
    expect(offencesIn(text)).toEqual([])
  })
})

describe('a broken copy is found out', () => {
  test.each([
    ['an input that action.yml lacks', 'dry-run: true', 'dryrun: true', "action input 'dryrun'"],
    ['a context that there is not', 'steps.dry.outputs', 'stages.dry.outputs', "'stages'"],
    ['a key that there is not', 'timeout-minutes: 10', 'timeout: 10', 'timeout']
  ])('by the language service: %s', async (_, from, to, message) => {
    expect((await faultsOf(ci.replace(from, to))).join()).toContain(message)
  })

  test('by the language service: a runtime that there is not', async () => {
    const text = manifest.replace('node24', 'node99')
    expect((await faultsOf(text, 'action.yml')).join()).toContain('node99')
  })

  test('by actionlint: a script that takes in what a stranger wrote', () => {
    const text = ci.replace('- run: npm start', '- run: echo ${{ github.head_ref }}')
    expect(lint([{ name: 'ci', text }])).toContain('"github.head_ref" is potentially untrusted')
  })

  test.each([
    ['  pull_request:', '  pull_request_target:', 'a stranger can start it with secrets'],
    ['permissions: {}', 'permissions: write-all', 'permissions are not {} at the top'],
    ['concurrency:', 'env:', 'no concurrency'],
    [/checkout@.*/, 'checkout@v7', 'not pinned: actions/checkout@v7'],
    [/(checkout@\w+).*/, '$1', expect.stringMatching(/^not pinned: actions\/checkout@\w{40}$/)],
    [
      /permissions:\n +contents: read/,
      'permissions: write-all',
      'test has no permissions of its own'
    ],
    ['timeout-minutes: 15', 'continue-on-error: true', 'test may run for six hours'],
    ['run: npm start', 'run: echo ${{ github.ref }}', 'an expression in a script of test'],
    ['persist-credentials: false', 'clean: false', 'test leaves the token on disk']
  ])('by the rules: %s turned into %s', (from, to, offence) => {
    expect(offencesIn(ci.replace(from, to))).toEqual([offence])
  })
})

describe('dependabot.yml', () => {
  const { version, updates } = parse(readFileSync('.github/dependabot.yml', 'utf8')) as {
    version: number
    updates: readonly Readonly<Record<string, unknown>>[]
  }

  test('keeps packages and actions up to date, in groups, and not on the first day', () => {
    expect(version).toBe(2)
    expect(updates.map(update => update['package-ecosystem'])).toEqual(['npm', 'github-actions'])
    for (const update of updates) {
      expect(update).toMatchObject({
        directory: '/',
        schedule: { interval: 'weekly' },
        cooldown: { 'default-days': 7 }
      })
      expect(Object.keys(update['groups'] ?? {})).not.toEqual([])
    }
  })
})

describe('forms for issues', () => {
  interface Field {
    readonly type: string
    readonly id?: string
    readonly attributes: Readonly<Record<string, unknown>>
    readonly validations?: Readonly<Record<string, unknown>>
  }
  const forms = textsIn('.github/ISSUE_TEMPLATE', '.yml')

  test.each(forms)('$name has what GitHub needs', ({ text }) => {
    const form = parse(text) as { name: string; description: string; body: readonly Field[] }
    expect(form.name).toMatch(/./)
    expect(form.description).toMatch(/./)
    const fields = form.body.filter(({ type }) => type !== 'markdown')
    const ids = fields.map(({ id }) => id)
    expect(new Set(ids).size).toBe(fields.length)
    for (const { type, id, attributes } of fields) {
      expect(['textarea', 'input', 'dropdown', 'checkboxes']).toContain(type)
      expect(id).toMatch(/^[\w-]+$/)
      expect(attributes['label']).toMatch(/./)
      expect(Array.isArray(attributes['options'])).toBe(type === 'dropdown')
    }
    expect(fields.filter(({ validations }) => validations?.['required'] === true)).not.toEqual([])
  })

  test('the one for bugs asks for the log, and for no secrets', () => {
    const bug = forms.find(({ name }) => name === 'bug_report.yml')?.text ?? ''
    expect(bug).toContain('No secrets')
    expect(bug).toContain('id: log')
  })
})

test('.node-version is what the action runs on', () => {
  const { runs } = parse(manifest) as { runs: { using: string } }
  expect(`node${readFileSync('.node-version', 'utf8').trim()}`).toBe(runs.using)
})
