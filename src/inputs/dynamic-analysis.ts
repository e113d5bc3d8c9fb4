import { listNames, truncate } from '../text/format.js'
import { impossibleLines } from './file-pattern.js'
import type { DynamicAnalysisInputs } from './inputs.js'
import type { InputReader } from './reader.js'

/** The platforms in the documentation of TCA-0207. The service may have others. */
const KNOWN_PLATFORMS = ['windows11', 'windows10', 'windows7', 'macos11', 'linux', 'android12']

/** Names that need no escaping in requests, logs, and reports. */
const PLATFORM_NAME = /^[A-Za-z0-9][A-Za-z0-9_-]{0,49}$/

/** Maximum number of platforms in a message. */
const MAX_NAMES = 10

/** Maximum length of a platform in a message. */
const MAX_LENGTH = 60

/** Reads the inputs about dynamic analyses. Returns undefined if no files are analyzed. */
export function readDynamicAnalysis(reader: InputReader): DynamicAnalysisInputs | undefined {
  const platforms = readPlatforms(reader)
  const files = readAnalyzedFiles(reader, platforms)
  const timeoutMinutes = reader.number('dynamic-analysis-timeout-minutes', { from: 0, to: 1440 })
  return platforms.length > 0 ? { platforms, files, timeoutMinutes } : undefined
}

/** Reads the platforms, without duplicates, in the order of the input. */
function readPlatforms(reader: InputReader): readonly string[] {
  const words = reader.text('dynamic-analysis').split(/[\s,]+/)
  const platforms = [...new Set(words.filter(Boolean))]
  for (const platform of platforms) {
    if (PLATFORM_NAME.test(platform)) continue
    reader.problems.push(
      `dynamic-analysis has the platform "${truncate(platform, MAX_LENGTH)}": it must have ` +
        'from 1 to 50 letters, digits, "_", or "-", and must begin with a letter or a digit.'
    )
  }
  return platforms
}

function readAnalyzedFiles(reader: InputReader, platforms: readonly string[]): readonly string[] {
  const lines = reader.lines('dynamic-analysis-files')
  const shown = `dynamic-analysis-files is "${lines.join('", "')}"`
  if (lines.length === 0) {
    if (platforms.length > 0) {
      reader.problems.push(
        `dynamic-analysis is "${listNames(platforms, MAX_NAMES)}", but dynamic-analysis-files is empty: ` +
          'add patterns for the files to analyze, such as "dist/*.exe", because each report is charged.'
      )
    }
  } else if (platforms.length === 0) {
    reader.problems.push(
      `${shown}, but dynamic-analysis is empty: ` +
        'set dynamic-analysis to platforms, such as "windows10", or remove dynamic-analysis-files.'
    )
  } else if (lines.every(line => line.startsWith('!'))) {
    reader.problems.push(
      `${shown}, which only excludes files: add a pattern for the files to analyze.`
    )
  }
  reader.problems.push(...impossibleLines('dynamic-analysis-files', lines))
  return lines
}

/** Returns a warning about platforms that aren't documented; undefined if all of them are. */
export function unknownPlatforms(platforms: readonly string[]): string | undefined {
  const unknown = platforms.filter(platform => !KNOWN_PLATFORMS.includes(platform))
  if (unknown.length === 0) return undefined
  return (
    `dynamic-analysis has platforms that aren't documented: ${listNames(unknown, MAX_NAMES)}. ` +
    `The service may reject them. It documents ${KNOWN_PLATFORMS.join(', ')}.`
  )
}
