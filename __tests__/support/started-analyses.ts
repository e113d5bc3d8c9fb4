import { requestAnalyses } from '../../src/results/plan-analyses.js'
import type { SampleResult } from '../../src/results/schema.js'
import { startAnalyses } from '../../src/stages/start-analyses.js'
import { sandbox, type Setup } from './sandbox.js'

const PLATFORMS = ['windows10', 'linux']

export const started = ({ sha1 = '', what = '' }) => ({
  content: { status: 'started', analysis_id: `${sha1.slice(0, 1)}-${what}` }
})

/** Returns samples whose analyses are requested. */
export function requested(samples: readonly SampleResult[], platforms = PLATFORMS): SampleResult[] {
  return samples.map(sample => requestAnalyses(sample, platforms, 'the run ended'))
}

/** Starts the analyses of samples on a simulated clock. */
export async function start(
  samples: readonly SampleResult[],
  setup: Partial<Setup> = {},
  serviceTime?: number
) {
  const service = sandbox({ respond: started, ...setup })
  const options = {
    dynamicAnalysis: service.client,
    isArchive: ({ files }: SampleResult) => files.some(name => name.endsWith('.zip')),
    serviceTime: () => serviceTime,
    resultsFile: service.resultsFile
  }
  const outcome = await service.finish(startAnalyses(samples, options, service.context))
  const analyses = outcome.results.flatMap(({ dynamicAnalysis }) => dynamicAnalysis ?? [])
  return { ...service, ...outcome, analyses, states: analyses.map(({ state }) => state) }
}
