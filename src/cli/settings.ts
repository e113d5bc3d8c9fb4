import type { Settings } from '../inputs/settings.js'
import type { Platform } from '../platform/platform.js'
import { CREDENTIALS } from './options.js'

/**
 * Returns the settings of a command. Credentials are variables, so that they are not visible in the
 * list of processes.
 * @param values values of the other inputs, by name
 */
export function commandLineSettings(
  values: ReadonlyMap<string, string>,
  env: NodeJS.ProcessEnv,
  platform: Platform
): Settings {
  const defaults = new Map([['parallel-jobs', String(platform.shard?.count ?? '')]])
  return {
    platform,
    env,
    nameOf: input => CREDENTIALS.get(input) ?? input,
    valueOf(input) {
      const variable = CREDENTIALS.get(input)
      if (variable !== undefined) return env[variable] ?? ''
      return (values.get(input) ?? '') || (defaults.get(input) ?? '')
    }
  }
}
