import fc from 'fast-check'

import { createLog, type Log, type Printer } from '../../src/platform/log.js'
import { HOSTILE_TEXTS } from './hostile-texts.js'

/** Returns everything that a log prints with a printer. */
export function printed(
  printerOf: (print: (text: string) => void) => Printer,
  write: (log: Log) => void
): string {
  let output = ''
  const printer = printerOf(text => (output += `${text}\n`))
  write(createLog(text => text, printer))
  return output
}

/** Writes a text in every way. */
export function writeEverywhere(text: string): (log: Log) => void {
  return log => {
    log.info(text)
    log.group(text, [text, text])
    log.notice(text)
    log.warning(text)
    log.error(text, 'Malicious file')
    log.fail(text)
  }
}

const PARTS = [
  ...['##vso[', '##VSO[', '##[', '::', ']', ';', '=', '%0A', '%AZP25', '%5D', '%3B', ' ', '\u034f'],
  ...[
    'task.setvariable variable=x',
    'task.complete result=Succeeded',
    'error',
    'section_start:1:a'
  ],
  ...['section_end:1:a', '[collapsed=true]', '\r', '\n', '\u001b[0K', '\u001b[8mha:', '\u001b[0m'],
  ...[
    '#',
    '[',
    'v',
    's',
    'o',
    'vso[',
    'stop-commands',
    'set-output name=x',
    '\u0085',
    '\u2028',
    '\0'
  ]
]

/** Texts that can contain the commands of any system, whole or in parts. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...HOSTILE_TEXTS),
  fc.array(fc.constantFrom(...PARTS), { maxLength: 12 }).map(parts => parts.join('')),
  fc
    .array(fc.oneof(fc.constantFrom(...PARTS), fc.string({ unit: 'grapheme' })), { maxLength: 8 })
    .map(parts => parts.join('')),
  fc.string({ unit: 'binary' })
)
