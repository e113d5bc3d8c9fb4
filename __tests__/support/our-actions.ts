import { readInputs } from '../../src/inputs/read-inputs.js'
import { readWatchInputs } from '../../src/inputs/read-watch-inputs.js'
import { action, watchAction, type ActionFile } from './action-file.js'
import { settingsOf } from './settings.js'

/** An action of this repository. */
export interface OurAction {
  /** How the workflows of this repository use it. */
  readonly local: string
  /** How the examples use it. */
  readonly published: string
  readonly content: ActionFile
  /** Throws if an input is invalid. */
  readonly read: (env: NodeJS.ProcessEnv) => unknown
}

const ourActions: readonly OurAction[] = [
  {
    local: './',
    published: 'OWNER/spectra-submit-action@v1',
    content: action,
    read: env => readInputs(settingsOf(env))
  },
  {
    local: './watch',
    published: 'OWNER/spectra-submit-action/watch@v1',
    content: watchAction,
    read: env => readWatchInputs(settingsOf(env))
  }
]

/** Returns the action of this repository that a step uses; undefined if it uses none. */
export function ourActionIn(uses: string | undefined): OurAction | undefined {
  return ourActions.find(({ local, published }) => uses === local || uses === published)
}
