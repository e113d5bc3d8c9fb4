import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'

import { isExceptionsFile, workflowPages } from '../support/documentation.js'
import { errorsIn, lint, violationsIn, type Text } from '../support/workflow-checks.js'

const manifests = ['action.yml', 'watch/action.yml'].map(name => ({
  name,
  text: readFileSync(name, 'utf8')
}))
const workflows = textsIn('.github/workflows', '.yml')
const ci = workflows.find(({ name }) => name === 'ci.yml')?.text ?? ''
const examples = workflowPages.flatMap(({ file, text }) => examplesIn({ name: file, text }))

/** Returns the files in a folder and its subfolders, or none if the folder doesn't exist. */
function textsIn(folder: string, ending: string): Text[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith(ending))
    .map(name => ({ name, text: readFileSync(path.join(folder, name), 'utf8') }))
}

/** Returns the workflows in a page, without other YAML. Lists of steps are wrapped in a workflow. */
function examplesIn(page: Text): Text[] {
  return [...page.text.matchAll(/^```ya?ml\n([^]*?)^```$/gm)].flatMap(({ 1: text = '', index }) => {
    const name = `${page.name}, line ${page.text.slice(0, index).split('\n').length}`
    const content: unknown = parse(text)
    if (isExceptionsFile(text)) return []
    if (Array.isArray(content)) return { name, text: workflowWith(text) }
    return typeof content === 'object' && content && 'jobs' in content ? { name, text } : []
  })
}

function workflowWith(steps: string): string {
  const job = 'on: push\npermissions: {}\njobs:\n  job:\n    runs-on: ubuntu-latest\n    steps:\n'
  return job + steps.replace(/^(?=.)/gm, '      ')
}

describe('workflows', () => {
  test('exist, and the documentation has examples', () => {
    expect(workflows.map(({ name }) => name)).toEqual(expect.arrayContaining(['ci.yml']))
    expect(examples.length).toBeGreaterThan(10)
  })

  test.each([...workflows, ...examples])(
    'have no errors in the GitHub language service: $name',
    async ({ text }) => {
      expect(await errorsIn(text)).toEqual([])
    }
  )

  test.each(manifests)(
    'have no errors in the GitHub language service: $name',
    async ({ name, text }) => {
      expect(await errorsIn(text, name)).toEqual([])
    }
  )

  test('have no errors in actionlint', () => {
    expect(lint([...workflows, ...examples])).toBe('')
  })

  test.each(workflows)('follow the rules of this repository: $name', ({ text }) => {
    expect(violationsIn(text)).toEqual([])
  })
})

describe('the checks of workflows', () => {
  test.each([
    ['an unknown input', 'dry-run: true', 'dryrun: true', "action input 'dryrun'"],
    ['an unknown context', 'steps.dry.outputs', 'stages.dry.outputs', "'stages'"],
    ['an unknown key', 'timeout-minutes: 10', 'timeout: 10', 'timeout']
  ])('the language service reports %s', async (_, from, to, message) => {
    expect((await errorsIn(ci.replace(from, to))).join()).toContain(message)
  })

  test.each(['OWNER/spectra-submit-action/watch@v1', './watch'])(
    'the language service reports an input that %s does not have',
    async uses => {
      const step = `- uses: ${uses}\n  with:\n    username: u\n    release-notes: true\n`
      expect((await errorsIn(workflowWith(step))).join()).toContain("action input 'release-notes'")
      const valid = step.replace('release-notes', 'issue')
      expect(await errorsIn(workflowWith(valid))).toEqual([])
    }
  )

  test.each(manifests)(
    'the language service reports an unknown runtime and icon in $name',
    async ({ name, text }) => {
      const wrong = text.replace('node24', 'node99').replace(/icon: .*/, 'icon: spectra')
      const errors = (await errorsIn(wrong, name)).join()
      expect(errors).toContain('node99')
      expect(errors).toContain('spectra')
    }
  )

  test('actionlint reports an untrusted expression in a script', () => {
    const text = ci.replace('- run: npm start', '- run: echo ${{ github.head_ref }}')
    expect(lint([{ name: 'ci', text }])).toContain('"github.head_ref" is potentially untrusted')
  })

  test.each([
    ['  pull_request:', '  pull_request_target:', 'untrusted code can start it with secrets'],
    ['permissions: {}', 'permissions: write-all', 'the permissions of the workflow are not {}'],
    ['concurrency:', 'env:', 'no concurrency'],
    ['uses: ./', 'uses: ./unknown', 'not pinned: ./unknown'],
    [/checkout@.*/, 'checkout@v7', 'not pinned: actions/checkout@v7'],
    [/(checkout@\w+).*/, '$1', expect.stringMatching(/^not pinned: actions\/checkout@\w{40}$/)],
    [/permissions:\n +contents: read/, 'permissions: write-all', 'the job test has no permissions'],
    ['timeout-minutes: 30', 'continue-on-error: true', 'the job test has no timeout'],
    ['run: npm start', 'run: echo ${{ github.ref }}', 'the job test has an expression in a script'],
    ['persist-credentials: false', 'clean: false', 'the job test leaves the token on disk']
  ])('the rules of this repository reject %s replaced with %s', (from, to, violation) => {
    expect(violationsIn(ci.replace(from, to))).toEqual([violation])
  })
})

describe('dependabot.yml', () => {
  const { version, updates } = parse(readFileSync('.github/dependabot.yml', 'utf8')) as {
    version: number
    updates: readonly Readonly<Record<string, unknown>>[]
  }

  test('updates packages and actions weekly, in groups, a week after their release', () => {
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

describe('issue forms', () => {
  interface Field {
    readonly type: string
    readonly id?: string
    readonly attributes: Readonly<Record<string, unknown>>
    readonly validations?: Readonly<Record<string, unknown>>
  }
  const forms = textsIn('.github/ISSUE_TEMPLATE', '.yml')

  test.each(forms)('have all fields that GitHub requires: $name', ({ text }) => {
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

  test('the bug report requests the log, and warns about secrets', () => {
    const bug = forms.find(({ name }) => name === 'bug_report.yml')?.text ?? ''
    expect(bug).toContain('No secrets')
    expect(bug).toContain('id: log')
  })
})

test('.node-version is the version that the actions run on', () => {
  const version = readFileSync('.node-version', 'utf8').trim()
  for (const { text } of manifests) {
    const { runs } = parse(text) as { runs: { using: string } }
    expect(runs.using).toBe(`node${version}`)
  }
})
