import path from 'node:path'

import { describe, expect, test } from '@jest/globals'

import { workspace } from '../support/action.js'
import { runJob } from '../support/runner/job.js'
import { machineWith } from '../support/runner/machine.js'
import { jobOf } from '../support/runner/workflow.js'

/** Returns a workflow with one job that has these steps. */
const withSteps = (steps: string) => `
on: push
env:
  OUTER: outer
jobs:
  job:
    runs-on: ubuntu-latest
    strategy:
      matrix:
        letter: [a, b]
        digit: [1, 2, 3]
    env:
      INNER: inner \${{ matrix.letter }}
    steps:
${steps}`

const run = (steps: string) => runJob(jobOf(withSteps(steps), 'job'), machineWith({}))

describe('the test runner for workflows', () => {
  test('passes on contexts, environment variables, and outputs', async () => {
    const { conclusion, steps } = await run(`
      - id: first
        run: |
          echo "LATER=$OUTER, $INNER" >> "$GITHUB_ENV"
          printf 'lines<<END\\none\\ntwo\\nEND\\nequation=a=b\\n' >> "$GITHUB_OUTPUT"
      - run: echo "$LATER; $LINES; $EQUATION; $PLACE; $JOBS; $KNOWN"
        env:
          LINES: \${{ steps.first.outputs.lines }}
          EQUATION: \${{ steps.first.outputs.equation }}
          PLACE: \${{ matrix.letter }}\${{ matrix.digit }}
          JOBS: \${{ strategy.job-total }}
          KNOWN: \${{ steps.first.outcome == 'success' }}
    `)
    expect(conclusion).toBe('success')
    expect(steps.at(-1)?.log).toBe('outer, inner a; one\ntwo; a=b; a1; 6; true\n')
  })

  test('continues after continue-on-error, and otherwise runs only steps with a condition for failures', async () => {
    const { conclusion, steps } = await run(`
      - run: exit 3
        continue-on-error: true
      - run: echo here
      - run: exit 4
      - run: echo not here
      - if: failure()
        run: echo here
      - if: always() && env.OUTER == 'inner'
        run: echo not here
    `)
    expect(conclusion).toBe('failure')
    expect(steps.map(step => `${step.outcome} ${step.conclusion}`)).toEqual([
      'failure success',
      'success success',
      'failure failure',
      'skipped skipped',
      'success success',
      'skipped skipped'
    ])
  })

  test('sets pipefail only if the shell is named, as GitHub does', async () => {
    const { steps } = await run(`
      - run: exit 1 | true
      - shell: bash
        run: exit 1 | true
    `)
    expect(steps.map(({ outcome }) => outcome)).toEqual(['success', 'failure'])
  })

  test('runs actions in folders, with defaults, relative to their action.yml', async () => {
    const repository = workspace({
      'watch/action.yml': `
name: A test
description: Prints an input
inputs:
  release:
    description: Required
    default: of \${{ github.repository }}
runs:
  using: node24
  main: ../dist/index.js
`,
      'dist/index.js': 'console.log(process.env.INPUT_RELEASE)'
    })
    const steps = `
      - uses: ./watch
      - uses: acme/watcher/watch@v1
        with:
          release: v1.2.3
    `
    const machine = machineWith(
      {},
      { workspace: repository, actions: { 'acme/watcher': repository } }
    )
    const job = await runJob(jobOf(withSteps(steps), 'job'), machine)
    expect(job.steps.map(({ log }) => log)).toEqual(['of acme/app\n', 'v1.2.3\n'])
  })

  test('stops background processes after the job', async () => {
    const { steps } = await run(`
      - run: |
          node '${path.resolve('dist/emulator/index.js')}' --port 0 --json > access 2>&1 &
          until grep --no-messages url access; do sleep 0.1; done
    `)
    const { url } = JSON.parse(steps[0]?.log ?? '') as { url: string }
    // If the process never stops, this test times out.
    while (await isReachable(url)) continue
    expect(await isReachable(url)).toBe(false)
  })

  test.each([
    ['- run: true\n        timeout-minutes: 1', 'does not support timeout-minutes'],
    ['- run: true\n        shell: pwsh', 'does not support the shell pwsh'],
    ['- uses: other/action@v1', 'has no action other/action@v1'],
    ['- uses: other/action/watch@v1', 'has no action other/action/watch@v1'],
    ['- run: echo ${{ nothing.known }}', 'The workflow is invalid'],
    ['- runs: true', 'The workflow is invalid']
  ])('rejects a step that it does not support: %j', async (step, message) => {
    await expect((async () => await run(`      ${step}`))()).rejects.toThrow(message)
  })
})

async function isReachable(url: string): Promise<boolean> {
  return await fetch(url).then(
    () => true,
    () => false
  )
}
