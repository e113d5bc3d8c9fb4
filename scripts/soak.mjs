// Runs the action with many random schedules of faults and kills, and reports the seeds that broke
// a guarantee. A seed always produces the same files, inputs, faults, and kills.
import { spawnSync } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { parseArgs } from 'node:util'

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(randomInt(1_000_000)) },
    count: { type: 'string', default: '200' }
  }
})
console.log(`Seeds ${values.seed} to ${Number(values.seed) + Number(values.count) - 1}`)
const jest = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js']
const { status } = spawnSync(process.execPath, [...jest, '__tests__/e2e/schedules.test.ts'], {
  stdio: 'inherit',
  env: { ...process.env, SOAK_SEED: values.seed, SOAK_COUNT: values.count }
})
process.exitCode = status ?? 1
