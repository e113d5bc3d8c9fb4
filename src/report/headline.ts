import { isDone, needsUpload, STATES } from '../results/state.js'
import { isUnproven } from '../results/verdict.js'
import { type SampleResult, type ResultsDocument } from '../results/schema.js'
import { verdictCountsText } from './verdict-text.js'
import { quantity } from '../text/format.js'

const DONE = ['submitted', 'metadata-only', 'reanalysis-requested', 'existing', 'resumed'] as const
const PARTS = ['planned', ...DONE, 'failed', 'bytes-only', 'not-attempted'] as const

/** The categories in a headline. Each sample is in exactly one. */
type Part = (typeof PARTS)[number]
type PartCounts = { [Name in Part]: number }

/** Texts of the categories that are not states. */
const OTHER_PARTS = {
  planned: {
    headline: '# would be submitted to Spectra Intelligence',
    listed: 'would be submitted'
  },
  resumed: {
    headline: '# already done by an earlier run',
    listed: 'already done by an earlier run'
  }
} as const

const TEXTS: Readonly<Record<Part, Pick<(typeof STATES)['submitted'], 'headline' | 'listed'>>> = {
  ...STATES,
  ...OTHER_PARTS
}

/**
 * Returns the result of a run in one line. ✅ means that the step passes, every sample is done, and
 * every requested verdict is known.
 */
export function headline(results: ResultsDocument): string {
  const verdicts = verdictCountsText(results.samples)
  const text = `${iconOf(results)} ${textOf(results)}`.trimStart()
  return verdicts ? `${text}. Verdicts: ${verdicts}` : text
}

function iconOf({ samples, outcome, dryRun }: ResultsDocument): string {
  if (outcome === 'failed') return '❌'
  if (samples.length === 0) return ''
  if (dryRun) return '🔍'
  return samples.some(isUnproven) ? '⏳' : '✅'
}

function textOf({ samples, dryRun }: ResultsDocument): string {
  if (samples.length === 0) return 'Nothing to submit to Spectra Intelligence'
  const counts = countParts(samples, dryRun)
  const all = quantity(samples.length, 'sample')
  const prefix = dryRun ? 'Dry run: ' : ''
  const only = PARTS.find(part => counts[part] === samples.length)
  if (only) return prefix + TEXTS[only].headline.replace('#', all)

  const main = dryRun ? 'planned' : 'submitted'
  const done = DONE.reduce((sum, part) => sum + counts[part], 0)
  if (counts[main] > 0 || done === 0) {
    const lead = TEXTS[main].headline.replace('#', `${counts[main]} of ${all}`)
    return `${prefix}${lead}: ${list(counts, main)}`
  }
  return `${prefix}${done < samples.length ? `${done} of ${all}` : all} done: ${list(counts)}`
}

function countParts(samples: readonly SampleResult[], dryRun: boolean): PartCounts {
  const counts = Object.fromEntries(PARTS.map(part => [part, 0])) as PartCounts
  for (const sample of samples)
    counts[dryRun && needsUpload(sample) ? 'planned' : partOf(sample)] += 1
  return counts
}

function partOf(sample: SampleResult): Part {
  const { state, resumed } = sample
  if (state === 'not-attempted' || (state === 'bytes-only' && needsUpload(sample))) return state
  if (!isDone(sample) || state === 'failed' || state === 'bytes-only') return 'failed'
  return resumed ? 'resumed' : state
}

/** Returns a list such as `1 failed, 2 not attempted`. */
function list(counts: PartCounts, except?: Part): string {
  return PARTS.filter(part => part !== except && counts[part] > 0)
    .map(part => `${counts[part]} ${TEXTS[part].listed}`)
    .join(', ')
}
