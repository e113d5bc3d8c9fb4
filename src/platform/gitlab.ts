import { folderOrCurrent, positionOf, variable, webPage } from './environment.js'
import type { Printer } from './log.js'
import { originOfBuild, type Origin } from './origin.js'
import { plain, printLine, type Print } from './plain.js'
import type { Platform } from './platform.js'

const RED = '\u001b[31;1m'
const YELLOW = '\u001b[33;1m'
const PLAIN = '\u001b[0m'
const CLEAR_LINE = '\u001b[0K'

/** Returns the platform of a job in GitLab CI/CD, from its predefined variables. */
export function gitlab(env: NodeJS.ProcessEnv): Platform {
  return {
    ...plain(),
    origin: readOrigin(env),
    workspace: folderOrCurrent(variable(env, 'CI_PROJECT_DIR')),
    shard: positionOf(variable(env, 'CI_NODE_INDEX'), variable(env, 'CI_NODE_TOTAL')),
    runsWithoutSecrets:
      'Pipelines in forks and on unprotected branches may have no access to variables',
    hasCodeQuality: true,
    printer: new GitlabPrinter()
  }
}

function readOrigin(env: NodeJS.ProcessEnv): Origin {
  const sourceBranch = variable(env, 'CI_MERGE_REQUEST_SOURCE_BRANCH_NAME')
  const tag = variable(env, 'CI_COMMIT_TAG')
  return originOfBuild({
    repository: variable(env, 'CI_PROJECT_PATH'),
    commit: variable(env, 'CI_COMMIT_SHA'),
    tag,
    branch: sourceBranch || variable(env, 'CI_COMMIT_REF_NAME'),
    ref: variable(env, 'CI_MERGE_REQUEST_REF_PATH'),
    runUrl: webPage(variable(env, 'CI_JOB_URL'))
  })
}

/**
 * Prints groups as collapsed sections of the job log. Everything goes to standard output, because
 * only one stream keeps the order of lines and sections.
 */
export class GitlabPrinter implements Printer {
  private sections = 0

  /** @param now returns the time in milliseconds */
  constructor(
    private readonly print: Print = printLine,
    private readonly now: () => number = Date.now
  ) {}

  info(text: string): void {
    this.print(text)
  }

  notice(text: string): void {
    this.print(text)
  }

  warning(text: string): void {
    this.print(`${YELLOW}WARNING:${PLAIN} ${text}`)
  }

  error(text: string, { title }: { title: string }): void {
    this.setFailed(`${title}: ${text}`)
  }

  setFailed(text: string): void {
    this.print(`${RED}ERROR:${PLAIN} ${text}`)
  }

  startGroup(title: string): void {
    this.sections += 1
    this.print(`${this.marker('start', '[collapsed=true]')}${title}`)
  }

  endGroup(): void {
    this.print(this.marker('end'))
  }

  debug(): void {
    // Job logs have no lines that are hidden by default.
  }

  /** The name has the process ID, because a job can run several commands. */
  private marker(kind: 'start' | 'end', options = ''): string {
    const seconds = Math.floor(this.now() / 1000)
    const name = `spectra_${process.pid}_${this.sections}`
    return `${CLEAR_LINE}section_${kind}:${seconds}:${name}${options}\r${CLEAR_LINE}`
  }
}
