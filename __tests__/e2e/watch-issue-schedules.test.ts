import { expect, test } from '@jest/globals'

import { IssueSequence } from '../support/issue-sequence.js'
import { randomOf } from '../support/schedules/random.js'
import { startIssues } from '../support/watched-issues.js'

const SEED = Number(process.env['SEED'] ?? Math.floor(Math.random() * 1e6))
const SEQUENCES = 30
const DAYS = 12

test(`random days report each change once and keep what people write (SEED=${SEED})`, async () => {
  for (let at = 0; at < SEQUENCES; at++) {
    const sequence = new IssueSequence(await startIssues(), randomOf(`${SEED} ${at}`))
    for (let day = 1; day <= DAYS; day++) {
      const { actual, expected } = await sequence.play(day)
      expect({ at, day, ...actual }).toEqual({ at, day, ...expected })
    }
  }
}, 120_000)
