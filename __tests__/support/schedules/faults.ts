import type { Fault } from '../../../emulator/http/fault.js'
import type { FaultHook, ServiceArrival } from '../../../emulator/service.js'
import { PASSWORD } from '../action.js'
import { QUOTES } from '../secret-forms.js'
import { TOKEN, type Plan } from './plan.js'
import { randomOf, type Random } from './random.js'

/** Maximum number of faults per request. Further attempts succeed, so that retries can help. */
const MAX_FAULTS = 2

const answer = (status: number, more: object = {}): Fault => ({ kind: 'answer', status, ...more })
const html = { headers: { 'Content-Type': 'text/html' }, body: '<html><h1>Sign in</h1></html>' }

const TRANSIENT: readonly [Fault, ...Fault[]] = [
  { kind: 'reset', when: 'early' },
  { kind: 'reset', when: 'middle' },
  { kind: 'reset', when: 'late' },
  { kind: 'reset', when: 'accepted' },
  { kind: 'stall', when: 'early' },
  { kind: 'stall', when: 'accepted' },
  { kind: 'cut-answer' },
  { kind: 'slow', bytesPerSecond: 2_000_000 },
  answer(429),
  answer(429, { headers: { 'Retry-After': '1' } }),
  answer(500),
  answer(500, { when: 'early' }),
  answer(503),
  answer(502, { when: 'accepted' }),
  answer(504),
  answer(408)
]
/** A response that is not from the service, and rejections. */
const UPLOAD_FAULTS: readonly Fault[] = [answer(200, html), answer(400), answer(403)]
/** Successful responses without the requested information. */
const QUERY_FAULTS: readonly [Fault, ...Fault[]] = [
  answer(200, html),
  answer(200, { body: 'ok' }),
  answer(200, { body: '[]' }),
  answer(200, { body: '{"rl":{}}' }),
  answer(200, { body: '{"rl":{"error":"maintenance"}}' }),
  answer(200, { body: '{"rl":{"entries":[]}}' })
]

/**
 * Returns the faults of a run.
 * @param run its position in the chain, from 0
 * @param onRequest called with the number of each request, from 1
 */
export function faultsOf(plan: Plan, run: number, onRequest: (count: number) => void): FaultHook {
  let requests = 0
  /** Whether the action has seen an upload succeed: it sends metadata after that. */
  let accepted = false
  const sent = new Set<string | undefined>()
  const attempts = new Map<string, number>()
  const choose = (arrival: ServiceArrival): Fault | undefined => {
    const attempt = (attempts.get(arrival.path) ?? 0) + 1
    attempts.set(arrival.path, attempt)
    if (plan.victim?.sha1 === arrival.sha1 && arrival.step === 'bytes') return victimFault(plan)
    const random = randomOf(`${plan.seed} ${run} ${arrival.path} ${attempt}`)
    if (attempt > MAX_FAULTS || !random.chance(plan.faultRate)) return undefined
    const fault = faultFor(arrival, random)
    // A 403 before the first successful upload would end the run.
    const isEarly = fault.kind === 'answer' && fault.status === 403 && !accepted
    return withSecret(isEarly ? answer(503) : fault, plan, random)
  }
  return arrival => {
    onRequest((requests += 1))
    if (arrival.step === 'bytes') sent.add(arrival.sha1)
    if (arrival.step === 'metadata' && sent.has(arrival.sha1)) accepted = true
    return choose(arrival)
  }
}

function faultFor({ step }: ServiceArrival, random: Random): Fault {
  if (step === 'bytes' || step === 'metadata') return random.pick([...TRANSIENT, ...UPLOAD_FAULTS])
  return random.pick(random.chance(0.5) ? QUERY_FAULTS : TRANSIENT)
}

function victimFault({ victim }: Plan): Fault {
  if (victim?.fault === 'reset') return { kind: 'reset', when: 'early' }
  return answer(victim?.fault === 'error' ? 503 : 400)
}

/** Makes some error responses quote a secret. */
function withSecret(fault: Fault, { inputs }: Plan, random: Random): Fault {
  if (fault.kind !== 'answer' || fault.status < 400 || !random.chance(0.5)) return fault
  const { 'archive-password': archivePassword = PASSWORD } = inputs
  const secret = random.pick([PASSWORD, archivePassword, TOKEN])
  const quote = random.pick([QUOTES['plain'], ...Object.values(QUOTES)])
  return { ...fault, body: `rejected: ${quote?.(secret) ?? ''}` }
}
