import { azureCommand } from './azure-command.js'
import { folderOrCurrent, positionOf, variable, webPage } from './environment.js'
import type { Printer } from './log.js'
import { originOfBuild, type Origin } from './origin.js'
import { plain, printLine, type Print } from './plain.js'
import type { Platform, PlatformReports } from './platform.js'
import { reportFiles } from './report-files.js'
import { summaryPath } from './report-paths.js'
import { variablesOf } from './variables.js'

/** Returns the platform of a job in Azure Pipelines, from its predefined variables. */
export function azurePipelines(env: NodeJS.ProcessEnv, print: Print = printLine): Platform {
  const secrets = new Set<string>()
  const position = variable(env, 'SYSTEM_JOBPOSITIONINPHASE')
  const shell = plain()
  return {
    ...shell,
    origin: readOrigin(env),
    workspace: folderOrCurrent(variable(env, 'BUILD_SOURCESDIRECTORY')),
    temporaryFolder: variable(env, 'AGENT_TEMPDIRECTORY') || shell.temporaryFolder,
    shard: positionOf(position, variable(env, 'SYSTEM_TOTALJOBSINPHASE')),
    printer: createAzurePrinter(print),
    // The logging command that masks a secret would print it.
    maskSecret: secret => secrets.add(secret),
    openReports: resultsFile => openReports(resultsFile, commandPrinter(print, secrets))
  }
}

function readOrigin(env: NodeJS.ProcessEnv): Origin {
  const ref = variable(env, 'BUILD_SOURCEBRANCH')
  const source = variable(env, 'SYSTEM_PULLREQUEST_SOURCEBRANCH') || ref
  return originOfBuild({
    repository: variable(env, 'BUILD_REPOSITORY_NAME'),
    commit: variable(env, 'BUILD_SOURCEVERSION'),
    tag: /^refs\/tags\/(.+)/.exec(ref)?.[1] ?? '',
    branch: source.replace(/^refs\/(heads\/)?/, ''),
    ref,
    runUrl: runUrl(env)
  })
}

/** Returns the page of the run: `https://dev.azure.com/acme/My%20App/_build/results?buildId=7`. */
function runUrl(env: NodeJS.ProcessEnv): string {
  const collection = webPage(variable(env, 'SYSTEM_COLLECTIONURI')).replace(/\/*$/, '/')
  const project = variable(env, 'SYSTEM_TEAMPROJECT')
  const build = variable(env, 'BUILD_BUILDID')
  if (collection === '/' || project === '' || !/^\d+$/.test(build)) return ''
  return webPage(`${collection}${encodeName(project)}/_build/results?buildId=${build}`)
}

function encodeName(name: string): string {
  // As UTF-8, because a lone surrogate can't be encoded.
  return encodeURIComponent(Buffer.from(name).toString())
}

/**
 * Returns a printer of logging commands. Everything goes to standard output, because a task can be
 * set to fail if there is anything in standard error.
 */
export function createAzurePrinter(print: Print): Printer {
  const issue = (type: 'warning' | 'error', text: string) => {
    print(azureCommand('task.logissue', { type }, text))
  }
  return {
    info: print,
    notice: print,
    warning(text) {
      issue('warning', text)
    },
    error(text, { title }) {
      issue('error', `${title}: ${text}`)
    },
    setFailed(text) {
      issue('error', text)
    },
    startGroup(title) {
      print(`##[group]${title}`)
    },
    endGroup() {
      print('##[endgroup]')
    },
    debug: () => undefined
  }
}

/** Prints a command. If that isn't possible, prints a warning instead. */
type PrintCommand = (command: string, warning: string) => void

/** Returns reports that are files, variables for later steps and jobs, and a tab of the run. */
function openReports(resultsFile: string, print: PrintCommand): PlatformReports {
  const files = reportFiles(resultsFile)
  return {
    files: files.files,
    async writeOutputs(outputs) {
      // First, because outputs that can't be written are not written again with another outcome.
      await files.writeOutputs(outputs)
      for (const [name, value] of variablesOf(outputs)) {
        const command = azureCommand(
          'task.setvariable',
          { variable: name, isOutput: 'true' },
          value
        )
        print(command, `${name} is not set, because its value contains a secret.`)
      }
    },
    async writeSummary(summary) {
      await files.writeSummary(summary)
      if (summary === undefined) return
      const command = azureCommand('task.uploadsummary', {}, summaryPath(resultsFile))
      print(command, 'The summary is not shown in the run, because its path contains a secret.')
    }
  }
}

/**
 * Returns a function that prints commands, except those with a path that contains a secret, because
 * the path can't be redacted. Each warning is printed once.
 */
function commandPrinter(print: Print, secrets: ReadonlySet<string>): PrintCommand {
  const printer = createAzurePrinter(print)
  const warned = new Set<string>()
  return (command, warning) => {
    if (![...secrets].some(secret => command.includes(secret))) {
      print(command)
    } else if (!warned.has(warning)) {
      warned.add(warning)
      printer.warning(warning)
    }
  }
}
