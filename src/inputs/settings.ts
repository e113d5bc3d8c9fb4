import type { Platform } from '../platform/platform.js'

/** Where inputs are read from. */
export interface Settings {
  readonly platform: Platform
  readonly env: NodeJS.ProcessEnv
  /** Returns the value of an input, or an empty text. */
  readonly valueOf: (input: string) => string
  /** Returns the name of a credential in messages: an input or a variable. */
  readonly nameOf: (input: string) => string
}

/** Returns the settings of an action: inputs are variables such as `INPUT_FAIL-ON`. */
export function actionSettings(env: NodeJS.ProcessEnv, platform: Platform): Settings {
  return {
    platform,
    env,
    valueOf: input => env[`INPUT_${input.toUpperCase()}`] ?? '',
    nameOf: input => input
  }
}
