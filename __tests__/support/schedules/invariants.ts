import type { SampleResult, ResultsDocument } from '../../../src/results/schema.js'
import { PASSWORD, shown } from '../action.js'
import { sha1 } from '../hashes.js'
import { secretsIn } from '../secret-forms.js'
import type { Chain, Link } from './chain.js'
import { ARCHIVE_PASSWORD, isMalicious, TOKEN } from './plan.js'
import { mayStopEarly, mostAtOnce, wrongBodies } from './requests.js'

/** Returns what is wrong with a run; empty if nothing is. */
type Invariant = (link: Link, chain: Chain) => string[]

const INVARIANTS: readonly Invariant[] = [
  bodiesAreWhole,
  rateLimitHolds,
  recordIsValid,
  nothingIsLost,
  nothingIsForgotten,
  doneIsTrue,
  metadataIsCounted,
  reportsAgree,
  workIsItsOwn,
  othersContinue,
  gateIsClosed,
  healthyRunFinishes,
  secretsStayInside
]

/** The violations in a chain of runs, each one only where it first occurred. */
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
const DOUBTFUL: readonly (string | undefined)[] = ['uncertain', 'repeated']

const isDone = ({ state, error }: SampleResult) => DONE.includes(state) && error === null
const samplesOf = ({ run }: Link): readonly SampleResult[] => run.results?.samples ?? []
const nameOf = ({ files }: SampleResult) => JSON.stringify(files[0])

function bodiesAreWhole({ requests }: Link): string[] {
  return wrongBodies(requests)
}

function rateLimitHolds({ requests }: Link, { plan }: Chain): string[] {
  const most = mostAtOnce(requests)
  const { requestsPerSecond: limit } = plan
  return most > limit ? [`${most} requests in a second, of ${limit}`] : []
}

function recordIsValid({ torn, run, kill }: Link): string[] {
  const missing = !run.results && !kill ? ['there is none'] : []
  const unfinished = run.code !== null && run.results?.finished === null ? ['not finished'] : []
  return [...torn, ...missing, ...unfinished]
}

function nothingIsLost({ run }: Link, { plan }: Chain): string[] {
  if (!run.results) return []
  const recorded = run.results.samples.flatMap(({ files }) => files).sort()
  const wanted = Object.keys(plan.files).filter(name => plan.files[name]?.length)
  const missing = wanted.filter(name => !recorded.includes(name))
  const twice = recorded.filter((name, index) => name === recorded[index - 1])
  const strange = recorded.filter(name => !wanted.includes(name))
  return [...missing, ...twice, ...strange].map(name => `${JSON.stringify(name)} is not there once`)
}

/** Earlier results are kept, including uncertain metadata. */
function nothingIsForgotten({ before, run }: Link): string[] {
  if (!before || !run.results) return []
  const after = new Map(knownIn(run.results).map(sample => [sample.sha256, sample]))
  return knownIn(before)
    .filter(sample => sample.sha256)
    .flatMap(sample => {
      const now = after.get(sample.sha256)
      const isKept = !isDone(sample) || (now && DONE.includes(now.state))
      const isAdmitted = !DOUBTFUL.includes(sample.metadata) || DOUBTFUL.includes(now?.metadata)
      const standing = (one: SampleResult | undefined) =>
        one ? `${one.state} (${one.metadata})` : 'lost'
      return isKept && isAdmitted
        ? []
        : [`${nameOf(sample)} was ${standing(sample)}, and is ${standing(now)}`]
    })
}

/** All results of a record. Those that it carries over come first, since its own count more. */
function knownIn({ samples, earlier = [] }: ResultsDocument): readonly SampleResult[] {
  return [...earlier, ...samples]
}

/** The service has what the record says that it has. */
function doneIsTrue(link: Link, { service }: Chain): string[] {
  return samplesOf(link).flatMap(sample => {
    const held = service.samples.get(sample.sha1 ?? '')
    const isTrue = {
      submitted: (link.metadata.get(sample.sha1 ?? '') ?? 0) > 0,
      'metadata-only': (link.metadata.get(sample.sha1 ?? '') ?? 0) > 0,
      'reanalysis-requested': (held?.rescans ?? 0) > 0,
      existing: held !== undefined,
      'bytes-only': held !== undefined,
      failed: true,
      'not-attempted': true
    }[sample.state]
    return isTrue ? [] : [`${nameOf(sample)} is ${sample.state}, and the service lacks it`]
  })
}

/** The service has metadata as often as the record states or allows. */
function metadataIsCounted(link: Link): string[] {
  return samplesOf(link).flatMap(sample => {
    if (!sample.sha1) return []
    const times = link.metadata.get(sample.sha1) ?? 0
    const fits = {
      none: times === 0,
      uncertain: true,
      confirmed: times === 1,
      repeated: times >= 1
    }[sample.metadata]
    return fits ? [] : [`${nameOf(sample)}: ${sample.metadata}, but ${times} times at the service`]
  })
}

function reportsAgree({ run }: Link): string[] {
  const { code, outputs, summary, log, results } = run
  if (code === null || !results) return []
  const title = /<h3>(.*)<\/h3>/.exec(summary)?.[1] ?? ''
  const open = results.samples.filter(sample => !isDone(sample))
  const wrong: [boolean, string][] = [
    [(code === 0) !== (results.outcome !== 'failed'), `code ${code}, but ${results.outcome ?? ''}`],
    [outputs['outcome'] !== results.outcome, `outcome ${outputs['outcome'] ?? ''} as an output`],
    [code === 0 && open.length > 0, `code 0 with ${open.length} samples not done`],
    [title.includes('❌') !== (code === 1), `code ${code} under "${title}"`],
    [/\ball\b/.test(title) && open.length > 0, `"${title}" with ${open.length} not done`],
    [!shown(log).includes(title), `"${title}" is not in the log`],
    ...countsOf(results).map(([name, count]): [boolean, string] => [
      outputs[name] !== String(count ?? ''),
      `${name} is ${outputs[name] ?? ''} as an output and ${count ?? ''} in the record`
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
function workIsItsOwn({ run, requests }: Link): string[] {
  const described = requests.filter(({ step }) => step === 'metadata').map(({ sha1 }) => sha1)
  const count = Number(run.outputs['submitted-count'] ?? 0)
  const most = new Set(described).size
  return count > most ? [`submitted-count is ${count}, with metadata of ${most} samples sent`] : []
}

/** If one sample fails, the others continue. */
function othersContinue(link: Link, { plan }: Chain): string[] {
  if (link.kill || mayStopEarly(link.requests, Number(plan.inputs['retries']))) return []
  const left = samplesOf(link).filter(({ state }) => state === 'not-attempted')
  const why = /Reason: (.*?)<\/li>/.exec(link.run.summary)?.[1] ?? 'no reason'
  return left.length > 0 ? [`${left.length} samples not attempted: ${why}`] : []
}

/** Malicious samples never pass. */
function gateIsClosed(link: Link, { plan }: Chain): string[] {
  if (!plan.inputs['fail-on']) return []
  const malicious = Object.values(plan.files).filter(isMalicious).map(sha1)
  const passed = samplesOf(link).filter(
    ({ sha1, verdict }) =>
      malicious.includes(sha1 ?? '') &&
      verdict !== null &&
      ['known', 'no threats found', 'suspicious'].includes(verdict.status)
  )
  return [
    ...passed.map(sample => `${nameOf(sample)} is malicious, and ${sample.verdict?.status ?? ''}`),
    ...(malicious.length > 0 && link.run.code === 0 ? ['code 0 with a malicious file'] : [])
  ]
}

/** Once the service is healthy, everything gets done. */
function healthyRunFinishes(link: Link, { plan }: Chain): string[] {
  if (!link.healthy) return []
  const gate = Boolean(plan.inputs['fail-on']) && Object.values(plan.files).some(isMalicious)
  const open = samplesOf(link).filter(sample => !isDone(sample))
  return [
    ...open.map(sample => `${nameOf(sample)} is ${sample.state}: ${sample.error?.message ?? ''}`),
    ...(link.run.code === (gate ? 1 : 0) ? [] : [`code ${link.run.code ?? 'null'}`])
  ]
}

function secretsStayInside({ run, sarif }: Link): string[] {
  const { log, summary, outputs, results } = run
  const record = JSON.stringify(results ?? '')
  const texts = { log: shown(log), summary, outputs: JSON.stringify(outputs), record, sarif }
  return Object.entries(texts).flatMap(([name, text]) =>
    secretsIn(text, [PASSWORD, ARCHIVE_PASSWORD, TOKEN]).map(secret => `${secret} in the ${name}`)
  )
}
