import type { FoundFiles } from './find.js'
import type { Inputs, Severity } from '../inputs/inputs.js'
import type { UnmatchedPattern } from './unmatched.js'
import { listNames } from '../text/format.js'
import type { Candidate } from './candidate.js'

/** The most names in one sentence. */
const NAMED = 20

/** What was found, held against what the user asked for. */
export interface SelectionProblems {
  /** Each one ends the run before anything is sent. */
  readonly errors: readonly string[]
  readonly warnings: readonly string[]
}

export function validateSelection(
  { artifacts, empty, outside, unreadable, unmatched }: FoundFiles,
  inputs: Pick<Inputs, 'patterns' | 'ifNoFilesFound' | 'ifPatternUnmatched' | 'maxFiles'>
): SelectionProblems {
  const said: { severity: Severity; text: string }[] = []
  const listed = (misses: readonly UnmatchedPattern[]) =>
    misses.map(({ pattern, nearMiss }) => `"${pattern}": ${nearMiss}`).join('; ')
  // Both spellings may be listed on purpose, but only by somebody who ignores what is unmatched.
  const isMistaken = ({ mistaken, otherCase }: UnmatchedPattern) =>
    mistaken === true || (otherCase === true && inputs.ifPatternUnmatched !== 'ignore')
  const mistaken = unmatched.filter(isMistaken)
  const missing = unmatched.filter(miss => !isMistaken(miss))

  if (outside.length > 0) {
    said.push({
      severity: 'error',
      text:
        `files leads outside the workspace: ${listNames(outside, NAMED)}. ` +
        'Name such a file by an absolute path, exclude it, or set follow-symbolic-links to "false".'
    })
  }
  if (empty.length > 0) {
    said.push({
      severity: 'warn',
      text: `Left out, because there is nothing in them: ${listNames(empty, NAMED)}`
    })
  }
  if (mistaken.length > 0) {
    const text = `files has patterns that match nothing and look mistaken: ${listed(mistaken)}.`
    said.push({ severity: 'error', text })
  }
  if (artifacts.length + unreadable.length === 0) {
    const why =
      listed(missing) ||
      (empty.length > 0 ? 'only empty files matched' : listNames(inputs.patterns, NAMED))
    if (mistaken.length === 0) {
      said.push({
        severity: inputs.ifNoFilesFound,
        text: `files matches nothing to submit: ${why}.`
      })
    }
  } else if (missing.length > 0) {
    said.push({
      severity: inputs.ifPatternUnmatched,
      text: `files has patterns that match nothing: ${listed(missing)}.`
    })
  }
  if (artifacts.length > inputs.maxFiles) {
    said.push({
      severity: 'error',
      text:
        `files found ${artifacts.length} files, and max-files is "${inputs.maxFiles}": ` +
        'narrow the globs, or raise max-files if they are all meant.'
    })
  }
  const texts = (severity: Severity) =>
    said.filter(one => one.severity === severity).map(one => one.text)
  return { errors: texts('error'), warnings: texts('warn') }
}

/** ZIP files are recommended for dynamic analysis only, and with a word that they are archives. */
export function archiveAdvice(
  candidates: readonly Candidate[],
  { archiveType }: Pick<Inputs, 'archiveType'>
): string | undefined {
  const zips = candidates.flatMap(({ sample, result }) =>
    typeof sample === 'object' && sample.zip ? result.files : []
  )
  if (archiveType === 'zip' || zips.length === 0) return undefined
  return (
    `ZIP files are submitted as plain files: ${listNames(zips, 5)}. ` +
    'For those that go on to dynamic analysis (TCA-0207) the service recommends archive-type: zip.'
  )
}
