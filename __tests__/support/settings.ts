import { actionSettings, type Settings } from '../../src/inputs/settings.js'
import { githubActions } from '../../src/platform/github.js'

/** Returns the settings of an action that the runner starts with this environment. */
export function settingsOf(env: NodeJS.ProcessEnv): Settings {
  return actionSettings(env, githubActions(env))
}
