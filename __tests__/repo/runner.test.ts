import path from 'node:path'

import { describe, expect, test } from '@jest/globals'

import { runJob } from '../support/runner/job.js'
import { machineWith } from '../support/runner/machine.js'
import { jobOf } from '../support/runner/workflow.js'

/** A workflow of one job with these steps. */
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

describe('the runner of the tests', () => {
  test('hands on what contexts, environment and outputs hold', async () => {
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

  test('goes on after a step that may fail, and after another only where that is asked for', async () => {
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

  test('fails a pipe by its first program where the shell is named, as GitHub does', async () => {
    const { steps } = await run(`
      - run: exit 1 | true
      - shell: bash
        run: exit 1 | true
    `)
    expect(steps.map(({ outcome }) => outcome)).toEqual(['success', 'failure'])
  })

  test('ends what was left in the background', async () => {
    const { steps } = await run(`
      - run: |
          node '${path.resolve('dist/emulator/index.js')}' --port 0 --json > access 2>&1 &
          until grep --no-messages url access; do sleep 0.1; done
    `)
    const { url } = JSON.parse(steps[0]?.log ?? '') as { url: string }
    // It ends in a moment. If it never does, this test does not either, and fails.
    while (await answers(url)) continue
    expect(await answers(url)).toBe(false)
  })

  test.each([
    ['- run: true\n        timeout-minutes: 1', 'knows no timeout-minutes'],
    ['- run: true\n        shell: pwsh', 'no shell pwsh'],
    ['- uses: nobody/knows@v1', 'Nothing is known of nobody/knows@v1'],
    ['- run: echo ${{ nothing.known }}', 'This is no workflow'],
    ['- runs: true', 'This is no workflow']
  ])('does not do half of what is asked for: %j', async (step, message) => {
    await expect((async () => await run(`      ${step}`))()).rejects.toThrow(message)
  })
})

/** Whether somebody is at home there. */
async function answers(url: string): Promise<boolean> {
  return await fetch(url).then(
    () => true,
    () => false
  )
}
