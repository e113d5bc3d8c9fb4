import { azurePipelines } from './azure.js'
import { githubActions } from './github.js'
import { gitlab } from './gitlab.js'
import { jenkins } from './jenkins.js'
import { plain } from './plain.js'
import type { Platform } from './platform.js'

/** Returns the platform that sets these variables. */
export function detectPlatform(env: NodeJS.ProcessEnv): Platform {
  if (env['GITHUB_ACTIONS'] === 'true') return githubActions(env)
  if (env['GITLAB_CI'] === 'true') return gitlab(env)
  // Azure Pipelines sets it to "True".
  if (env['TF_BUILD']?.toLowerCase() === 'true') return azurePipelines(env)
  if (env['JENKINS_URL']) return jenkins(env)
  return plain()
}
