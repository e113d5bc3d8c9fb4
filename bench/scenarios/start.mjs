import { writeFileSync } from 'node:fs'
import path from 'node:path'

import { runAction } from '../action.mjs'
import { succeed } from '../child.mjs'
import { writeSmallFiles } from '../files.mjs'
import { nodes } from '../machine.mjs'
import { inTurn, row } from '../measure.mjs'

export const title = 'Start-up'

const NOTE =
  'The rest is compiling index.js, loading modules of Node (crypto, file system, streams), ' +
  'and the run itself, mainly the search for files.'

/** @param {import('../run.mjs').Setting} setting */
export async function measure({ folder, quick }) {
  const workspace = path.join(folder, 'workspace')
  writeSmallFiles(workspace, 1, 1000)
  const empty = path.join(folder, 'empty.mjs')
  writeFileSync(empty, '')
  const nothing = { files: 'none/*', 'if-no-files-found': 'ignore' }
  const rows = []
  for (const [version, node] of nodes()) {
    const step = { folder, workspace, node }
    const { idle, dryRun, bare } = await inTurn(quick ? 7 : 21, {
      idle: () => runAction({ ...step, inputs: nothing }),
      dryRun: () => runAction({ ...step, inputs: { 'dry-run': 'true' } }),
      bare: () => succeed(node, [empty])
    })
    const against = {
      unit: 'ms',
      against: 'an empty Node process',
      theirs: bare.map(run => run.seconds * 1000)
    }
    rows.push(
      row({
        what: `Node ${version}: nothing to do`,
        ours: idle.map(run => run.seconds * 1000),
        ...against,
        goal: { atMost: 2 },
        note: NOTE
      }),
      row({
        what: `Node ${version}: dry run of one file`,
        ours: dryRun.map(run => run.seconds * 1000),
        ...against
      })
    )
  }
  return rows
}
