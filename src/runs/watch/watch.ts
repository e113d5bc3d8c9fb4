import type { WatchInputs } from '../../inputs/watch-inputs.js'
import type { Exceptions } from '../../results/exceptions.js'
import type { WatchState } from '../../results/watch-state.js'
import type { FoundSubjects } from './find-releases.js'

/** The data of a run of the watch action. */
export interface Watch extends FoundSubjects {
  readonly inputs: WatchInputs
  /** When the run started. */
  readonly started: Date
  readonly exceptions: Exceptions
  /** What earlier runs reported; null if there is no state file that can be used. */
  readonly state: WatchState | null
}
