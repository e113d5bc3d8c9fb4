import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'

import type { SampleResult } from '../results/schema.js'
import { ACTION } from '../version.js'
import type { Recorded } from './ending.js'
import { verdictDetails, sortByVerdict } from './verdict-text.js'
import { neutralize } from '../text/format.js'

/** What code scanning is told of, as its rules. */
const RULES = {
  malicious: {
    id: 'malicious',
    name: 'MaliciousFile',
    shortDescription: { text: 'The service calls a file malicious' },
    fullDescription: {
      text: 'Spectra Intelligence classifies the content of this file as malware.'
    },
    help: {
      text: 'Do not ship it. Find out how it came into the build. If you are sure that it is harmless, tell ReversingLabs of a false positive.'
    },
    defaultConfiguration: { level: 'error' },
    properties: { 'security-severity': '9.5', precision: 'high', tags: ['security', 'malware'] }
  },
  suspicious: {
    id: 'suspicious',
    name: 'SuspiciousFile',
    shortDescription: { text: 'The service calls a file suspicious' },
    fullDescription: { text: 'Spectra Intelligence finds signs of malware in this file.' },
    help: { text: 'Look at the threat that is named and at what made its way into the build.' },
    defaultConfiguration: { level: 'warning' },
    properties: { 'security-severity': '6.5', precision: 'medium', tags: ['security', 'malware'] }
  }
} as const

type RuleId = keyof typeof RULES

/** Writes the verdicts as SARIF 2.1.0, for code scanning. */
export async function writeSarif(file: string, recorded: Recorded): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, JSON.stringify(sarifOf(recorded), null, 1))
}

/**
 * The verdicts of a run as a SARIF log: a result for each file that is malicious or suspicious. If
 * the run is incomplete, the log says so, since a missing result doesn't mean a harmless file.
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

/** One for each file, since each has a place of its own. */
function resultsOf({ files, sha256, verdict }: SampleResult) {
  const ruleId = verdict?.status
  if (!verdict || !ruleId || !isRule(ruleId)) return []
  return files.map(file => ({
    ruleId,
    ruleIndex: Object.keys(RULES).indexOf(ruleId),
    level: RULES[ruleId].defaultConfiguration.level,
    message: { text: plain(`${file} is ${ruleId}: ${verdictDetails(verdict)}`) },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }],
    // The same content at the same place is the same finding, however often it is seen.
    partialFingerprints: { 'contentAndName/v1': `${sha256 ?? ''}:${file}` }
  }))
}

function isRule(status: string): status is RuleId {
  return status in RULES
}

/** SARIF takes brackets for links and braces for places to fill in, unless they are escaped. */
function plain(text: string): string {
  return neutralize(text)
    .replace(/[\\[\]]/g, '\\$&')
    .replace(/[{}]/g, '$&$&')
}

function plainLines(text: string): string {
  return text.split('\n').map(plain).join('\n')
}

/** A name as a reference that is relative to the repository; a name may hold what a URI can't. */
function uriOf(file: string): string {
  return file.split('/').map(encodeURIComponent).join('/')
}
