import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'

import type { SampleResult } from '../results/schema.js'
import { neutralize } from '../text/format.js'
import { ACTION } from '../version.js'
import type { Recorded } from './ending.js'
import { sortByVerdict, verdictDetails } from './verdict-text.js'

const RULES = {
  malicious: {
    id: 'malicious',
    name: 'MaliciousFile',
    shortDescription: { text: 'Spectra Intelligence classifies this file as malicious' },
    fullDescription: { text: 'Spectra Intelligence classifies this file as malware.' },
    help: {
      text: 'Do not release this file. Find out how it got into the build. If you are sure that it is harmless, report a false positive to ReversingLabs.'
    },
    defaultConfiguration: { level: 'error' },
    properties: { 'security-severity': '9.5', precision: 'high', tags: ['security', 'malware'] }
  },
  suspicious: {
    id: 'suspicious',
    name: 'SuspiciousFile',
    shortDescription: { text: 'Spectra Intelligence classifies this file as suspicious' },
    fullDescription: { text: 'Spectra Intelligence found signs of malware in this file.' },
    help: { text: 'Check the name of the threat, and find out how the file got into the build.' },
    defaultConfiguration: { level: 'warning' },
    properties: { 'security-severity': '6.5', precision: 'medium', tags: ['security', 'malware'] }
  }
} as const

type RuleId = keyof typeof RULES

/**
 * Writes the verdicts as SARIF 2.1.0, for code scanning.
 * @throws when the file can't be written
 */
export async function writeSarif(file: string, recorded: Recorded): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, JSON.stringify(sarifOf(recorded), null, 1))
}

/**
 * Returns a SARIF log with a result for each malicious or suspicious file. If the run is
 * incomplete, the log says so, because a missing result doesn't mean a harmless file.
 */
export function sarifOf({ results: { samples, finished }, incomplete }: Recorded) {
  const [name = '', version = ''] = ACTION.split('/')
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name,
            version,
            informationUri: 'https://docs.reversinglabs.com/SpectraIntelligence/',
            rules: Object.values(RULES)
          }
        },
        invocations: [
          {
            executionSuccessful: incomplete === undefined,
            ...(finished && { endTimeUtc: finished }),
            ...(incomplete !== undefined && {
              toolExecutionNotifications: [
                { level: 'error', message: { text: plainLines(incomplete) } }
              ]
            })
          }
        ],
        results: sortByVerdict(samples).flatMap(resultsOf)
      }
    ]
  }
}

/** Returns a result for each file of a sample, because each has its own location. */
function resultsOf({ files, sha256, verdict }: SampleResult) {
  const ruleId = verdict?.status
  if (!verdict || !ruleId || !isRule(ruleId)) return []
  return files.map(file => ({
    ruleId,
    ruleIndex: Object.keys(RULES).indexOf(ruleId),
    level: RULES[ruleId].defaultConfiguration.level,
    message: { text: plain(`${file} is ${ruleId}: ${verdictDetails(verdict)}`) },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }],
    // Code scanning recognizes the same content with the same name in later runs.
    partialFingerprints: { 'contentAndName/v1': `${sha256 ?? ''}:${file}` }
  }))
}

function isRule(status: string): status is RuleId {
  return status in RULES
}

/** Escapes brackets and braces, which are links and placeholders in SARIF messages. */
function plain(text: string): string {
  return neutralize(text)
    .replace(/[\\[\]]/g, '\\$&')
    .replace(/[{}]/g, '$&$&')
}

function plainLines(text: string): string {
  return text.split('\n').map(plain).join('\n')
}

/** Returns a file name as a URI relative to the repository. */
function uriOf(file: string): string {
  return file.split('/').map(encodeURIComponent).join('/')
}
