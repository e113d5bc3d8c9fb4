import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

import type { FaultHook, LogEntry, Service } from '../../../emulator/service.js'
import type { ResultsDocument } from '../../../src/results/schema.js'
import { emulator, startAction, workspace, type Run } from '../action.js'
import { sha1, sha256 } from '../hashes.js'
import { readResultsFile } from '../read-results-file.js'
import { faultsOf } from './faults.js'
import type { Kill, Plan } from './plan.js'

/** One run of a chain and its results. */
export interface Link {
  readonly run: Run
  readonly kill: Kill | undefined
  /** Whether the service had no faults. */
  readonly healthy: boolean
  /** The results file that it resumed from. */
  readonly before: ResultsDocument | undefined
  /** The requests that it made. */
  readonly requests: readonly LogEntry[]
  /** How often the service had received each sample's metadata after the run, by SHA-1. */
  readonly metadata: ReadonlyMap<string, number>
  /** Problems in the results file during the run. */
  readonly fileProblems: readonly string[]
  readonly sarif: string
}

/** All runs of a seed. */
export interface Chain {
  readonly plan: Plan
  readonly service: Service
  readonly links: readonly Link[]
}

/**
 * Runs the action under the plan's faults: once for each kill, once to its own end, and once more
 * against a healthy service. Each run resumes from the previous results file.
 */
export async function runChain(plan: Plan): Promise<Chain> {
  let hook: FaultHook = () => undefined
  const { service, url } = await emulator({
    requestsPerSecond: plan.requestsPerSecond,
    preload: plan.preload.map(content => ({
      sha1: sha1(content),
      sha256: sha256(content),
      size: content.length,
      analyzedOn: '2025-01-01T00:00:00'
    })),
    fault: arrival => hook(arrival)
  })
  const folder = workspace(plan.files)
  const reports = workspace()
  const links: Link[] = []
  for (const kill of [...plan.kills, undefined, undefined]) {
    const number = links.length
    const healthy = number > plan.kills.length
    const use = (next: FaultHook) => {
      hook = next
    }
    links.push(
      await runOnce({ plan, service, url, folder, reports, use }, { number, kill, healthy })
    )
  }
  return { plan, service, links }
}

interface Environment {
  readonly plan: Plan
  readonly service: Service
  readonly url: string
  readonly folder: string
  /** The folder of the results file and the SARIF file. */
  readonly reports: string
  readonly use: (hook: FaultHook) => void
}

async function runOnce(
  { plan, service, url, folder, reports, use }: Environment,
  { number, kill, healthy }: { number: number; kill: Kill | undefined; healthy: boolean }
): Promise<Link> {
  const resultsFile = path.join(reports, 'results.json')
  const sarif = path.join(reports, 'verdicts.sarif')
  const before = existsSync(resultsFile) ? read(resultsFile).results : undefined
  const from = service.log.length
  const fileProblems: string[] = []
  const onRequest = (count: number) => {
    if (existsSync(resultsFile)) fileProblems.push(...read(resultsFile).problems)
    if (kill?.at === count) action.process.kill(kill.signal)
  }
  use(faultsOf(healthy ? { ...plan, faultRate: 0, victim: undefined } : plan, number, onRequest))
  const inputs = {
    ...plan.inputs,
    ...(healthy && { retries: '5', 'stall-timeout-seconds': '30' }),
    'api-url': url,
    'results-file': resultsFile,
    'resume-from': resultsFile,
    ...(plan.inputs['fail-on'] && { 'sarif-file': sarif })
  }
  const action = startAction(folder, inputs, plan.shortReads ? SHORT_READS : {})
  if (kill?.at === 'reading') {
    // The list of files is printed, in the first group of the log, before they are read.
    action.process.stdout?.on('data', (text: string) => {
      if (text.includes('::group::')) action.process.kill(kill.signal)
    })
  }
  const run = await action.finished
  return {
    run,
    kill,
    healthy,
    before,
    requests: service.log.slice(from),
    metadata: new Map([...service.samples].map(([sha1, one]) => [sha1, one.metadata.length])),
    fileProblems: [...new Set(fileProblems)],
    sarif: existsSync(sarif) ? readFileSync(sarif, 'utf8') : ''
  }
}

const SHORT_READS = {
  NODE_OPTIONS: `--import=${pathToFileURL('__tests__/support/schedules/short-reads.mjs').href}`
}

/** Reads a results file, even if it is invalid. */
function read(file: string): { results: ResultsDocument | undefined; problems: string[] } {
  try {
    const { results, violations } = readResultsFile(file)
    return { results, problems: [...violations] }
  } catch (error) {
    return { results: undefined, problems: [(error as Error).message] }
  }
}
