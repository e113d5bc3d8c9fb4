import path from 'node:path'

import { runAction } from '../action.mjs'
import { succeed } from '../child.mjs'
import { GIB, MIB, writeLargeFile } from '../files.mjs'
import { allAtOnce, inTurn, medianOf, row, spread } from '../measure.mjs'
import { runBareUpload, runCurl, runScript } from '../peers.mjs'
import { coreLimit, costOf, seconds } from '../processor.mjs'
import { startSink } from '../server.mjs'

export const title = 'Large files'

/** @typedef {import('../sink.mjs').Report} Report */
/** @typedef {import('../processor.mjs').Cost} Cost */

/**
 * @typedef {object} Work
 * @property {string} folder
 * @property {string} name
 * @property {readonly string[]} files all files of their folder
 * @property {number} bytes total size
 * @property {number} rounds
 */

const HASHED = 'curl -T and openssl dgst -sha1 in parallel'
const BARE = 'the least that Node can do'

/** Goal for the whole process, relative to the rate of a shell script. */
const WHOLE = 1.2
/** Goal for uploading, relative to the rate of a peer. */
const UPLOAD = 0.9
/** Goal for hashing, relative to the rate of a peer. */
const HASHING = 0.95

/** @param {import('../run.mjs').Setting} setting */
export async function measure({ folder, quick }) {
  const bytes = quick ? GIB / 4 : 2 * GIB
  const common = { folder, bytes, rounds: quick ? 2 : 3 }
  const one = {
    ...common,
    name: `one file of ${bytes / MIB} MiB`,
    files: [writeLargeFile(path.join(folder, 'one', 'image.iso'), bytes)]
  }
  const eight = {
    ...common,
    name: `eight of ${bytes / 8 / MIB} MiB`,
    files: Array.from({ length: 8 }, (_, index) =>
      writeLargeFile(path.join(folder, 'eight', `disk-${index}.img`), bytes / 8)
    )
  }
  const http = await startSink({ folder })
  const https = await startSink({ folder, tls: true })
  try {
    const [hashOne, hashEight] = [await hashing(one), await hashing(eight)]
    const parts = [
      hashOne,
      hashEight,
      await uploading(http, 'http', one, hashOne.dryRun),
      await uploading(https, 'https', one, hashOne.dryRun),
      await uploading(http, 'http', eight, hashEight.dryRun),
      await uploading(https, 'https', eight, hashEight.dryRun)
    ]
    return { rows: parts.flatMap(part => part.rows), costs: parts.flatMap(part => part.costs) }
  } finally {
    http.close()
    https.close()
  }
}

/**
 * Measures hashing as the time of a dry run minus that of a dry run without files. The latter is
 * the start-up time, which has its own scenario.
 * @param {Work} work
 */
async function hashing({ folder, name, files, bytes, rounds }) {
  const step = { folder, workspace: path.dirname(files[0] ?? '') }
  const nothing = { 'dry-run': 'true', files: 'none/*', 'if-no-files-found': 'ignore' }
  const digest = (/** @type {string} */ kind) =>
    allAtOnce(files, file => succeed('openssl', ['dgst', kind, file]))
  const runs = await inTurn(rounds, {
    dryRun: () => runAction({ ...step, inputs: { 'dry-run': 'true' } }),
    idle: () => runAction({ ...step, inputs: nothing }),
    sha1: () => digest('-sha1'),
    sha256: () => digest('-sha256')
  })
  const rate = (/** @type {number} */ time) => bytes / 1e6 / time
  const sha1 = runs.sha1.map(run => run.seconds)
  const both = sha1.map((time, round) => time + (runs.sha256[round]?.seconds ?? NaN))
  const dryRun = costOf(`${name}: hashing`, 'the action, in a dry run', runs.dryRun)
  const hashed = {
    what: `${name}: hashing (SHA-1 and SHA-256)`,
    unit: 'MB/s',
    ours: runs.dryRun.map((run, round) => rate(run.seconds - (runs.idle[round]?.seconds ?? NaN)))
  }
  return {
    rows: [
      row({
        ...hashed,
        against: 'openssl dgst -sha1 (one digest)',
        theirs: sha1.map(rate),
        // With several files, one digest already keeps all cores busy.
        ...(files.length === 1 && { goal: { atLeast: HASHING } }),
        note: sentences(
          'The action computes two digests, the peer one.',
          files.length === 1 ? coreLimit(dryRun, spread(sha1).median / HASHING) : undefined
        )
      }),
      row({
        ...hashed,
        against: 'openssl dgst -sha1 and -sha256',
        theirs: both.map(rate),
        goal: { atLeast: HASHING },
        note: coreLimit(dryRun, spread(both).median / HASHING)
      })
    ],
    costs: [
      dryRun,
      costOf(dryRun.what, 'openssl dgst -sha1', runs.sha1),
      costOf(dryRun.what, 'openssl dgst -sha256', runs.sha256)
    ],
    dryRun
  }
}

/**
 * Uploads the files in turn with the action and with each peer.
 * @param {import('../server.mjs').Sink} sink
 * @param {Work} work
 */
function uploadRuns(sink, { folder, files, rounds }) {
  const { url, certificate = '' } = sink
  const step = { folder, workspace: path.dirname(files[0] ?? ''), inputs: { 'api-url': url } }
  return inTurn(rounds, {
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
}

/**
 * @param {import('../server.mjs').Sink} sink
 * @param {string} protocol
 * @param {Work} work
 * @param {Cost} dryRun the cost of hashing alone
 */
async function uploading(sink, protocol, work, dryRun) {
  const { files, bytes } = work
  const runs = await uploadRuns(sink, work)
  const what = `${work.name}, ${protocol}`
  const whole = costOf(what, 'the action', runs.ours)
  const upload = uploadCost(what, runs.ours, dryRun)
  const script = files.length > 1 ? 'one shell script per file in parallel' : 'shell script'
  const sent = { what: `${what}: upload alone`, unit: 'MB/s', ours: runs.ours.map(bodyRate) }
  return {
    rows: [
      row({
        what: `${what}: hash, upload, verify, report`,
        unit: 'MB/s',
        ours: runs.ours.map(wholeRate(bytes)),
        against: script,
        theirs: runs.scripts.map(wholeRate(bytes)),
        goal: { atLeast: WHOLE },
        note: coreLimit(whole, medianOf(runs.scripts, 'seconds') / WHOLE)
      }),
      row({
        ...sent,
        against: 'curl -T',
        theirs: runs.curl.map(bodyRate),
        goal: { atLeast: UPLOAD },
        note: sentences(
          'The action also verifies what it sends. In the next row, another program hashes the file at the same time.',
          coreLimit(upload, medianOf(runs.curl, 'bodySeconds') / UPLOAD)
        )
      }),
      row({
        ...sent,
        against: HASHED,
        theirs: runs.hashed.map(bodyRate),
        goal: { atLeast: UPLOAD },
        note: sentences(
          coreLimit(upload, medianOf(runs.hashed, 'bodySeconds') / UPLOAD),
          files.length > 1
            ? `The first body arrives ${seconds(medianOf(runs.ours, 'secondsBeforeBodies'))} after the start, and hashing alone takes ${seconds(dryRun.seconds)}. Files that are hashed after that arrival count toward the upload here.`
            : undefined
        )
      }),
      row({ ...sent, against: BARE, theirs: runs.bare.map(bodyRate) })
    ],
    costs: [
      whole,
      upload,
      costOf(what, script, runs.scripts),
      costOf(what, 'curl -T', runs.curl),
      costOf(what, HASHED, runs.hashed),
      costOf(what, BARE, runs.bare)
    ]
  }
}

/**
 * Returns the cost of uploading alone.
 * @param {string} what
 * @param {readonly (Report & { clientSeconds: number })[]} runs of the action
 * @param {Cost} dryRun the cost of hashing alone
 */
function uploadCost(what, runs, dryRun) {
  return costOf(
    what,
    'the action, without a dry run',
    runs.map(run => ({
      seconds: run.bodySeconds,
      clientSeconds: run.clientSeconds - dryRun.client,
      sinkSeconds: run.sinkSeconds
    }))
  )
}

/** @param {number} bytes */
function wholeRate(bytes) {
  return (/** @type {{ seconds: number }} */ run) => bytes / 1e6 / run.seconds
}

/** @param {Report} run */
function bodyRate(run) {
  return run.bodyBytes / 1e6 / run.bodySeconds
}

/**
 * @param {...(string | undefined)} parts
 * @returns {string | undefined}
 */
function sentences(...parts) {
  return parts.filter(part => part !== undefined).join(' ') || undefined
}
