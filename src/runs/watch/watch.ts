import type { WatchInputs } from '../../inputs/watch-inputs.js'
import type { Exceptions } from '../../results/exceptions.js'
import type { Subject } from '../../results/watch.js'
import type { WatchState } from '../../results/watch-state.js'
import type { WatchedAsset } from '../../results/watched-samples.js'

/** The data of a run of the watch action. */
export interface Watch {
  readonly inputs: WatchInputs
  /** When the run started. */
  readonly started: Date
  readonly exceptions: Exceptions
  /** What earlier runs reported; null if there is no state file that can be used. */
  readonly state: WatchState | null
  readonly subjects: readonly Subject[]
  /** The assets of the releases; empty if subscriptions are watched. */
  readonly assets: readonly WatchedAsset[]
}
