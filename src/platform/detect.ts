import { githubActions } from './github.js'
import { plain } from './plain.js'
import type { Platform } from './platform.js'

/** Returns the platform that sets these variables. */
export function detectPlatform(env: NodeJS.ProcessEnv): Platform {
  if (env['GITHUB_ACTIONS'] === 'true') return githubActions(env)
  return plain()
}
