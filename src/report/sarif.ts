import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { PROGRAM } from '../version.js'
import type { Recorded } from './ending.js'
import { escapeMessage, RULES, sarifResultsOf } from './sarif-results.js'
import { sortByVerdict } from './verdict-text.js'

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
  const [name = '', version = ''] = PROGRAM.split('/')
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
                { level: 'error', message: { text: escapeLines(incomplete) } }
              ]
            })
          }
        ],
        results: sortByVerdict(samples).flatMap(sarifResultsOf)
      }
    ]
  }
}

function escapeLines(text: string): string {
  return text.split('\n').map(escapeMessage).join('\n')
}
