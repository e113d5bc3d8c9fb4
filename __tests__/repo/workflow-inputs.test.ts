import { readFileSync } from 'node:fs'

import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'

import { readInputs } from '../../src/inputs/read-inputs.js'
import { inputNames, outputNames } from '../support/action-file.js'
import { isExceptionsFile, pages, yamlBlocksOf } from '../support/documentation.js'

interface Step {
  readonly id?: string
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}

interface Job {
  readonly steps: readonly Step[]
}

const examples = pages
  .flatMap(({ text }) => yamlBlocksOf(text).map(block => block.text))
  .filter(text => !isExceptionsFile(text))
const workflows = [...examples, readFileSync('.github/workflows/ci.yml', 'utf8')]

/** Returns the steps of a workflow, or of a list of steps. */
function stepsOf(text: string): readonly Step[] {
  const content = parse(text) as readonly Step[] | { readonly jobs: Readonly<Record<string, Job>> }
  return 'jobs' in content ? Object.values(content.jobs).flatMap(job => job.steps) : content
}

function usesThisAction({ uses }: Step): boolean {
  return uses === './' || uses === 'OWNER/spectra-submit-action@v1'
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

describe('the workflows in the documentation, and ci.yml', () => {
  test('each have at least one step', () => {
    expect(examples.length).toBeGreaterThan(8)
    expect(workflows.filter(text => stepsOf(text).length === 0)).toEqual([])
  })

  test.each(workflows)('use existing inputs of this action with valid values: %#', text => {
    const steps = stepsOf(text).filter(usesThisAction)
    expect(steps).not.toEqual([])
    for (const { with: values = {} } of steps) {
      expect(Object.keys(values).filter(name => !inputNames.includes(name))).toEqual([])
      const inputs = Object.entries(values).map(([name, value]) => [
        `INPUT_${name.toUpperCase()}`,
        String(value).replace(/\$\{\{ (.*?) \}\}/g, (_, expression: string) => evaluate(expression))
      ])
      const env = Object.fromEntries(inputs) as NodeJS.ProcessEnv
      expect(() => readInputs({ GITHUB_REPOSITORY: 'acme/app', ...env })).not.toThrow()
    }
  })

  test.each(workflows)('use only existing outputs of this action: %#', text => {
    const isOurs = new Map(stepsOf(text).map(step => [step.id, usesThisAction(step)]))
    const used = [...text.matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g)]
      .filter(([, id]) => isOurs.get(id) !== false)
      .map(([, id, name = '']) => ({ id, name, isStep: isOurs.has(id) }))
    expect(used.filter(({ name, isStep }) => !isStep || !outputNames.includes(name))).toEqual([])
  })

  test('use a major version of every other action', () => {
    const others = examples.flatMap(stepsOf).filter(step => step.uses && !usesThisAction(step))
    expect(others.filter(({ uses }) => !/@v\d+$/.test(uses ?? ''))).toEqual([])
  })

  test('have no expressions in scripts', () => {
    const scripts = workflows.flatMap(stepsOf).map(({ run = '' }) => run)
    expect(scripts.filter(script => script.includes('${{'))).toEqual([])
  })
})
