import {
  isDone,
  needsUpload,
  isUnproven,
  type SampleResult,
  type ResultsDocument
} from '../results/schema.js'
import { verdictCountsText } from './verdict-text.js'
import { quantity } from '../text/format.js'

const DONE = ['submitted', 'metadata-only', 'reanalysis-requested', 'existing', 'resumed'] as const
const PARTS = ['planned', ...DONE, 'failed', 'bytes-only', 'not-attempted'] as const

/** The categories in a headline. Each sample is in exactly one. */
type Part = (typeof PARTS)[number]
type Texts = { readonly [Name in Part]: string }
type PartCounts = { [Name in Part]: number }

/** Texts if all samples are in one category. `#` is replaced, for example with `3 samples`. */
const WHOLE: Texts = {
  planned: '# would be submitted to Spectra Intelligence',
  submitted: '# submitted to Spectra Intelligence',
  'metadata-only': 'Metadata submitted for # already in Spectra Intelligence',
  'reanalysis-requested': 'Reanalysis requested for #',
  existing: '# already in Spectra Intelligence',
  resumed: '# already done by an earlier run',
  failed: '# failed',
  'bytes-only': '# without metadata',
  'not-attempted': '# not attempted'
}

/** Texts in a list, each after a number. */
const LISTED: Texts = {
  planned: 'would be submitted',
  submitted: 'submitted',
  'metadata-only': 'with metadata only',
  'reanalysis-requested': 'with reanalysis requested',
  existing: 'already in Spectra Intelligence',
  resumed: 'already done by an earlier run',
  failed: 'failed',
  'bytes-only': 'without metadata',
  'not-attempted': 'not attempted'
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
  if (only) return prefix + WHOLE[only].replace('#', all)

  const main = dryRun ? 'planned' : 'submitted'
  const done = DONE.reduce((sum, part) => sum + counts[part], 0)
  if (counts[main] > 0 || done === 0) {
    const lead = WHOLE[main].replace('#', `${counts[main]} of ${all}`)
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
    .map(part => `${counts[part]} ${LISTED[part]}`)
    .join(', ')
}
