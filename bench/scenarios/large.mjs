import path from 'node:path'

import { runAction } from '../action.mjs'
import { succeed } from '../child.mjs'
import { GIB, MIB, writeLargeFile } from '../files.mjs'
import { inTurn, row, spread } from '../measure.mjs'
import { runBareUpload, runCurl, runScript } from '../peers.mjs'
import { startSink } from '../server.mjs'

export const title = 'Large files'

/** @typedef {import('../sink.mjs').Report} Report */

/** @param {import('../run.mjs').Setting} setting */
export async function measure({ folder, quick }) {
  const bytes = quick ? GIB / 4 : 2 * GIB
  const rounds = quick ? 2 : 3
  const one = [writeLargeFile(path.join(folder, 'one', 'image.iso'), bytes)]
  const eight = Array.from({ length: 8 }, (_, index) =>
    writeLargeFile(path.join(folder, 'eight', `disk-${index}.img`), bytes / 8)
  )
  const nameOfOne = `one file of ${bytes / MIB} MiB`
  const nameOfEight = `eight of ${bytes / 8 / MIB} MiB`
  const plain = await startSink({ folder })
  const tls = await startSink({ folder, tls: true })
  try {
    return [
      ...(await hashing(folder, nameOfOne, one, bytes, rounds)),
      ...(await uploading(plain, folder, `${nameOfOne}, http`, one, bytes, rounds)),
      ...(await uploading(tls, folder, `${nameOfOne}, https`, one, bytes, rounds)),
      ...(await uploading(tls, folder, `${nameOfEight}, https`, eight, bytes, rounds))
    ]
  } finally {
    plain.close()
    tls.close()
  }
}

/**
 * The action finds and hashes in a dry run; what that takes without a file is its start-up, which
 * has a scenario of its own.
 * @param {string} folder
 * @param {string} name
 * @param {readonly string[]} files
 * @param {number} bytes in all
 * @param {number} rounds
 */
async function hashing(folder, name, files, bytes, rounds) {
  const step = { folder, workspace: path.dirname(files[0] ?? '') }
  const nothing = { 'dry-run': 'true', files: 'none/*', 'if-no-files-found': 'ignore' }
  const digest = (/** @type {string} */ kind) => succeed('openssl', ['dgst', kind, ...files])
  const { dryRun, idle, sha1, sha256 } = await inTurn(rounds, {
    dryRun: () => runAction({ ...step, inputs: { 'dry-run': 'true' } }),
    idle: () => runAction({ ...step, inputs: nothing }),
    sha1: () => digest('-sha1'),
    sha256: () => digest('-sha256')
  })
  const rate = (/** @type {number} */ seconds) => bytes / 1e6 / seconds
  const hashed = {
    what: `${name}: hashing (SHA-1 and SHA-256 in one pass)`,
    unit: 'MB/s',
    ours: dryRun.map((run, round) => rate(run.seconds - (idle[round]?.seconds ?? NaN)))
  }
  return [
    row({
      ...hashed,
      against: 'openssl dgst -sha1 (one digest)',
      theirs: sha1.map(run => rate(run.seconds)),
      goal: { atLeast: 0.95 },
      note: 'One reads and has one digest, the other has two of the same read.'
    }),
    row({
      ...hashed,
      against: 'openssl dgst -sha1 and -sha256',
      theirs: sha1.map((run, round) => rate(run.seconds + (sha256[round]?.seconds ?? NaN))),
      goal: { atLeast: 0.95 }
    })
  ]
}

/**
 * @param {import('../server.mjs').Sink} sink
 * @param {string} folder
 * @param {string} name
 * @param {readonly string[]} files all that the folder that they are in holds
 * @param {number} bytes in all
 * @param {number} rounds
 */
async function uploading(sink, folder, name, files, bytes, rounds) {
  const { url, certificate = '' } = sink
  const step = { folder, workspace: path.dirname(files[0] ?? ''), inputs: { 'api-url': url } }
  const { ours, scripts, curl, hashed, bare } = await inTurn(rounds, {
    ours: () => sink.watch(() => runAction({ ...step, certificate })),
    scripts: () => sink.watch(() => allAtOnce(files, file => runScript(sink, [file]))),
    curl: () => sink.watch(() => allAtOnce(files, file => runCurl(sink, file))),
    hashed: () =>
      sink.watch(() =>
        allAtOnce(files, file =>
          Promise.all([runCurl(sink, file), succeed('openssl', ['dgst', '-sha1', file])])
        )
      ),
    bare: () => sink.watch(() => runBareUpload(sink, files))
  })
  const wholeRate = (/** @type {{ seconds: number }} */ run) => bytes / 1e6 / run.seconds
  const bodyRate = (/** @type {Report} */ run) => run.bodyBytes / 1e6 / run.bodySeconds
  const upload = { what: `${name}: upload alone`, unit: 'MB/s', ours: ours.map(bodyRate) }
  return [
    row({
      what: `${name}: hash, upload, verify, report`,
      unit: 'MB/s',
      ours: ours.map(wholeRate),
      against: files.length > 1 ? 'as many shell scripts at once' : 'shell script',
      theirs: scripts.map(wholeRate),
      goal: { atLeast: 1.2 }
    }),
    row({
      ...upload,
      against: 'curl -T',
      theirs: curl.map(bodyRate),
      goal: { atLeast: 0.9 },
      note: 'What is sent is hashed again along with it. Sender, hash and sink share the cores of this machine: the next row has the same work done by others.'
    }),
    row({
      ...upload,
      against: 'curl -T, and openssl dgst -sha1 along with it',
      theirs: hashed.map(bodyRate),
      goal: { atLeast: 0.9 }
    }),
    row({
      ...upload,
      against: 'the least that Node can do',
      theirs: bare.map(bodyRate),
      note: `The sink computed for ${busy(ours)} of the time with ours, ${busy(bare)} with that, ${busy(curl)} with curl.`
    })
  ]
}

/**
 * @param {readonly string[]} files
 * @param {(file: string) => Promise<unknown>} use
 * @returns how long it took in all
 */
async function allAtOnce(files, use) {
  const startedAt = performance.now()
  await Promise.all(files.map(use))
  return { seconds: (performance.now() - startedAt) / 1000 }
}

/** @param {readonly Report[]} runs */
function busy(runs) {
  return `${Math.round(spread(runs.map(run => run.busy)).median * 100)} %`
}
