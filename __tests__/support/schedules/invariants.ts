import type { SampleResult, ResultsDocument } from '../../../src/results/schema.js'
import { PASSWORD, shown } from '../action.js'
import { sha1 } from '../hashes.js'
import { secretsIn } from '../secret-forms.js'
import type { Chain, Link } from './chain.js'
import { ARCHIVE_PASSWORD, isMalicious, TOKEN } from './plan.js'
import { mayStopEarly, maxRequestsPerSecond, wrongBodies } from './requests.js'

/** Returns the violations in a run. */
type Invariant = (link: Link, chain: Chain) => string[]

const INVARIANTS: readonly Invariant[] = [
  bodiesMatchHashes,
  rateLimitHolds,
  resultsFileIsValid,
  everyFileIsRecorded,
  earlierResultsAreKept,
  statesMatchService,
  metadataMatchesService,
  reportsAgree,
  onlyOwnSubmissionsCount,
  othersContinue,
  maliciousFilesFail,
  healthyRunFinishes,
  secretsAreRedacted
]

/** Returns the violations in a chain of runs, each with its first occurrence. */
export function violationsIn(chain: Chain): string[] {
  const { plan, links } = chain
  const found = new Map<string, string>()
  for (const [index, link] of links.entries()) {
    const cause = link.kill ? `, ${link.kill.signal} at ${link.kill.at}` : ''
    const where = `seed ${plan.seed}, run ${index + 1} of ${links.length}${cause}`
    for (const invariant of INVARIANTS) {
      for (const what of invariant(link, chain)) {
        const violation = `${invariant.name}: ${what}`
        if (!found.has(violation)) found.set(violation, `${where}: ${violation}`)
      }
    }
  }
  return [...found.values()]
}

const DONE: readonly string[] = ['submitted', 'metadata-only', 'reanalysis-requested', 'existing']
const UNCERTAIN: readonly (string | undefined)[] = ['uncertain', 'repeated']

const isDone = ({ state, error }: SampleResult) => DONE.includes(state) && error === null
const samplesOf = ({ run }: Link): readonly SampleResult[] => run.results?.samples ?? []
const nameOf = ({ files }: SampleResult) => JSON.stringify(files[0])

function bodiesMatchHashes({ requests }: Link): string[] {
  return wrongBodies(requests)
}

function rateLimitHolds({ requests }: Link, { plan }: Chain): string[] {
  const max = maxRequestsPerSecond(requests)
  const { requestsPerSecond: limit } = plan
  return max > limit ? [`${max} requests in a second instead of ${limit}`] : []
}

function resultsFileIsValid({ fileProblems, run, kill }: Link): string[] {
  const missing = !run.results && !kill ? ['there is none'] : []
  const unfinished = run.code !== null && run.results?.finished === null ? ['not finished'] : []
  return [...fileProblems, ...missing, ...unfinished]
}

/** A killed run may not have recorded files that it was still hashing. */
function everyFileIsRecorded({ run }: Link, { plan }: Chain): string[] {
  if (!run.results) return []
  const recorded = run.results.samples.flatMap(({ files }) => files).sort()
  const expected = Object.keys(plan.files).filter(name => plan.files[name]?.length)
  const isComplete = run.results.finished !== null
  const missing = expected.filter(name => isComplete && !recorded.includes(name))
  const twice = recorded.filter((name, index) => name === recorded[index - 1])
  const unexpected = recorded.filter(name => !expected.includes(name))
  return [...missing, ...twice, ...unexpected].map(
    name => `${JSON.stringify(name)} is not recorded exactly once`
  )
}

/** Earlier results are kept, including uncertain metadata. */
function earlierResultsAreKept({ before, run }: Link): string[] {
  if (!before || !run.results) return []
  const after = new Map(allResultsIn(run.results).map(sample => [sample.sha256, sample]))
  return allResultsIn(before)
    .filter(sample => sample.sha256)
    .flatMap(sample => {
      const now = after.get(sample.sha256)
      const isKept = !isDone(sample) || (now && DONE.includes(now.state))
      const staysUncertain =
        !UNCERTAIN.includes(sample.metadata) || UNCERTAIN.includes(now?.metadata)
      const describe = (one: SampleResult | undefined) =>
        one ? `${one.state} (${one.metadata})` : 'lost'
      return isKept && staysUncertain
        ? []
        : [`${nameOf(sample)} was ${describe(sample)}, but is ${describe(now)}`]
    })
}

/** Returns all results in a results file. Earlier results come first, so that new ones replace them. */
function allResultsIn({ samples, earlier = [] }: ResultsDocument): readonly SampleResult[] {
  return [...earlier, ...samples]
}

/** The service has every sample that the results file lists as uploaded. */
function statesMatchService(link: Link, { service }: Chain): string[] {
  return samplesOf(link).flatMap(sample => {
    const stored = service.samples.get(sample.sha1 ?? '')
    const matches = {
      submitted: (link.metadata.get(sample.sha1 ?? '') ?? 0) > 0,
      'metadata-only': (link.metadata.get(sample.sha1 ?? '') ?? 0) > 0,
      'reanalysis-requested': (stored?.rescans ?? 0) > 0,
      existing: stored !== undefined,
      'bytes-only': stored !== undefined,
      failed: true,
      'not-attempted': true
    }[sample.state]
    return matches ? [] : [`${nameOf(sample)} is ${sample.state}, but the service does not have it`]
  })
}

/** The service has each sample's metadata as often as the results file states. */
function metadataMatchesService(link: Link): string[] {
  return samplesOf(link).flatMap(sample => {
    if (!sample.sha1) return []
    const times = link.metadata.get(sample.sha1) ?? 0
    const matches = {
      none: times === 0,
      uncertain: true,
      confirmed: times === 1,
      repeated: times >= 1
    }[sample.metadata]
    return matches
      ? []
      : [`${nameOf(sample)}: ${sample.metadata}, but ${times} times in the service`]
  })
}

function reportsAgree({ run }: Link): string[] {
  const { code, outputs, summary, log, results } = run
  if (code === null || !results) return []
  const title = /<h3>(.*)<\/h3>/.exec(summary)?.[1] ?? ''
  const unfinished = results.samples.filter(sample => !isDone(sample))
  const wrong: [boolean, string][] = [
    [(code === 0) !== (results.outcome !== 'failed'), `code ${code}, but ${results.outcome ?? ''}`],
    [outputs['outcome'] !== results.outcome, `outcome ${outputs['outcome'] ?? ''} as an output`],
    [code === 0 && unfinished.length > 0, `code 0 with ${unfinished.length} samples not finished`],
    [title.includes('❌') !== (code === 1), `code ${code} under "${title}"`],
    [
      /\ball\b/.test(title) && unfinished.length > 0,
      `"${title}" with ${unfinished.length} not finished`
    ],
    [!shown(log).includes(title), `"${title}" is not in the log`],
    ...countsOf(results).map(([name, count]): [boolean, string] => [
      outputs[name] !== String(count ?? ''),
      `${name} is ${outputs[name] ?? ''} as an output and ${count ?? ''} in the results file`
    ])
  ]
  return wrong.filter(([isWrong]) => isWrong).map(([, what]) => what)
}

function countsOf({ counts }: ResultsDocument): [string, number | null][] {
  return [
    ['file-count', counts.files],
    ['sample-count', counts.samples],
    ['submitted-count', counts.submitted],
    ['existing-count', counts.existing],
    ['failed-count', counts.failed],
    ['malicious-count', counts.malicious],
    ['suspicious-count', counts.suspicious],
    ['pending-count', counts.pending]
  ]
}

/** A run counts only its own submissions as submitted. */
function onlyOwnSubmissionsCount({ run, requests }: Link): string[] {
  const sent = requests.filter(({ step }) => step === 'metadata').map(({ sha1 }) => sha1)
  const count = Number(run.outputs['submitted-count'] ?? 0)
  const max = new Set(sent).size
  return count > max ? [`submitted-count is ${count}, with metadata of ${max} samples sent`] : []
}

/** If one sample fails, the others continue. */
function othersContinue(link: Link, { plan }: Chain): string[] {
  if (link.kill || mayStopEarly(link.requests, Number(plan.inputs['retries']))) return []
  const left = samplesOf(link).filter(({ state }) => state === 'not-attempted')
  const why = /Reason: (.*?)<\/li>/.exec(link.run.summary)?.[1] ?? 'no reason'
  return left.length > 0 ? [`${left.length} samples not attempted: ${why}`] : []
}

/** Malicious files never pass with `fail-on`. */
function maliciousFilesFail(link: Link, { plan }: Chain): string[] {
  if (!plan.inputs['fail-on']) return []
  const malicious = Object.values(plan.files).filter(isMalicious).map(sha1)
  const passing = samplesOf(link).filter(
    ({ sha1, verdict }) =>
      malicious.includes(sha1 ?? '') &&
      verdict !== null &&
      ['known', 'no threats found', 'suspicious'].includes(verdict.status)
  )
  return [
    ...passing.map(
      sample => `${nameOf(sample)} is malicious, but its verdict is ${sample.verdict?.status ?? ''}`
    ),
    ...(malicious.length > 0 && link.run.code === 0 ? ['code 0 with a malicious file'] : [])
  ]
}

/** A run against a healthy service finishes everything. */
function healthyRunFinishes(link: Link, { plan }: Chain): string[] {
  if (!link.healthy) return []
  const mustFail = Boolean(plan.inputs['fail-on']) && Object.values(plan.files).some(isMalicious)
  const unfinished = samplesOf(link).filter(sample => !isDone(sample))
  return [
    ...unfinished.map(
      sample => `${nameOf(sample)} is ${sample.state}: ${sample.error?.message ?? ''}`
    ),
    ...(link.run.code === (mustFail ? 1 : 0) ? [] : [`code ${link.run.code ?? 'null'}`])
  ]
}

function secretsAreRedacted({ run, sarif }: Link): string[] {
  const { log, summary, outputs, results } = run
  const resultsFile = JSON.stringify(results ?? '')
  const texts = { log: shown(log), summary, outputs: JSON.stringify(outputs), resultsFile, sarif }
  return Object.entries(texts).flatMap(([name, text]) =>
    secretsIn(text, [PASSWORD, ARCHIVE_PASSWORD, TOKEN]).map(secret => `${secret} in the ${name}`)
  )
}
