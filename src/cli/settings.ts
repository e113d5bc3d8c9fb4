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
  const nameOf = (input: string) => CREDENTIALS[input] ?? input
  const defaults = new Map([['parallel-jobs', String(platform.shard?.count ?? '')]])
  return {
    platform,
    env,
    nameOf,
    valueOf(input) {
      if (input in CREDENTIALS) return env[nameOf(input)] ?? ''
      return (values.get(input) ?? '') || (defaults.get(input) ?? '')
    }
  }
}
