import { readFileSync } from 'node:fs'

import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'

import { isExceptionsFile, workflowPages, yamlBlocksOf } from '../support/documentation.js'
import { ourActionIn } from '../support/our-actions.js'

interface Step {
  readonly id?: string
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}

interface Job {
  readonly steps: readonly Step[]
}

const examples = workflowPages
  .flatMap(({ text }) => yamlBlocksOf(text).map(block => block.text))
  .filter(text => !isExceptionsFile(text))
const workflows = [...examples, readFileSync('.github/workflows/ci.yml', 'utf8')]

/** Returns the steps of a workflow, or of a list of steps. */
function stepsOf(text: string): readonly Step[] {
  const content = parse(text) as readonly Step[] | { readonly jobs: Readonly<Record<string, Job>> }
  return 'jobs' in content ? Object.values(content.jobs).flatMap(job => job.steps) : content
}

/** Returns the value of an expression whose form matters. The job is the second of three. */
function evaluate(expression: string): string {
  const values: Record<string, string> = {
    'matrix.part': '2',
    'strategy.job-total': '3',
    'steps.packages.outputs.properties': '[packages/cli/**] application_name=cli'
  }
  return values[expression] ?? expression
}

/** Returns the unknown inputs of our actions, and the errors about invalid ones. */
function inputErrorsIn(text: string): unknown[] {
  return stepsOf(text).flatMap(({ uses, with: values = {} }) => {
    const action = ourActionIn(uses)
    if (!action) return []
    const unknown = Object.keys(values).filter(name => !(name in action.content.inputs))
    const inputs = Object.entries(values).map(([name, value]) => [
      `INPUT_${name.toUpperCase()}`,
      String(value).replace(/\$\{\{ (.*?) \}\}/g, (_, expression: string) => evaluate(expression))
    ])
    const env = Object.fromEntries(inputs) as NodeJS.ProcessEnv
    try {
      action.read({ GITHUB_REPOSITORY: 'acme/app', 'INPUT_GITHUB-TOKEN': 'token', ...env })
      return unknown
    } catch (error) {
      return [...unknown, (error as Error).message]
    }
  })
}

/** Returns the unknown outputs of our actions. */
function unknownOutputsIn(text: string): string[] {
  const steps = new Map(stepsOf(text).map(step => [step.id, step]))
  const used = [...text.matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g)]
  return used.flatMap(([whole, id, name = '']) => {
    const step = steps.get(id)
    const action = ourActionIn(step?.uses)
    // Other actions and scripts have outputs of their own.
    const isKnown = action ? name in action.content.outputs : step !== undefined
    return isKnown ? [] : whole
  })
}

describe('the workflows in the documentation, and ci.yml', () => {
  test('each have at least one step with one of our actions', () => {
    expect(examples.length).toBeGreaterThan(8)
    const others = workflows.filter(text => !stepsOf(text).some(({ uses }) => ourActionIn(uses)))
    expect(others).toEqual([])
  })

  test.each(workflows)('use existing inputs of our actions with valid values: %#', text => {
    expect(inputErrorsIn(text)).toEqual([])
  })

  test.each(workflows)('use only existing outputs of our actions: %#', text => {
    expect(unknownOutputsIn(text)).toEqual([])
  })

  test('use a major version of every other action', () => {
    const others = examples.flatMap(stepsOf).filter(step => step.uses && !ourActionIn(step.uses))
    expect(others.filter(({ uses }) => !/@v\d+$/.test(uses ?? ''))).toEqual([])
  })

  test('have no expressions in scripts', () => {
    const scripts = workflows.flatMap(stepsOf).map(({ run = '' }) => run)
    expect(scripts.filter(script => script.includes('${{'))).toEqual([])
  })
})

describe('the checks of inputs and outputs', () => {
  const steps = `
- uses: OWNER/spectra-submit-action/watch@v1
  id: watch
  with:
    username: u
    password: p
    release: latest
    issue: true
- run: echo $OUTCOME
  env:
    OUTCOME: \${{ steps.watch.outputs.outcome }}
`
  test('accept valid inputs of the watch action', () => {
    expect(inputErrorsIn(steps)).toEqual([])
    expect(unknownOutputsIn(steps)).toEqual([])
  })

  test.each([
    ['an input that only a submission has', 'issue: true', 'release-notes: true', 'release-notes'],
    ['an invalid input', 'latest', 'refs/heads/main', 'refs/heads/main'],
    ['an output that only a submission has', 'outputs.outcome', 'outputs.results', 'results'],
    ['an unknown step', 'steps.watch', 'steps.submit', 'submit']
  ])('report %s', (_, from, to, message) => {
    const text = steps.replace(from, to)
    const errors = [...inputErrorsIn(text), ...unknownOutputsIn(text)]
    expect(errors).toEqual([expect.stringContaining(message)])
  })
})
