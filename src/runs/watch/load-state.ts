import type { WatchInputs } from '../../inputs/watch-inputs.js'
import type { Log } from '../../platform/log.js'
import { identityOf, type WatchState } from '../../results/watch-state.js'
import { loadState } from '../../results/watch-state-file.js'

/**
 * Reads what earlier runs reported. If the state file can't be used, logs why.
 * @param now when the run started
 * @returns null if there is none that can be used
 */
export async function loadWatchState(
  inputs: WatchInputs,
  now: Date,
  log: Log
): Promise<WatchState | null> {
  if (!inputs.stateFile) return null
  const { state, reason } = await loadState(inputs.stateFile, identityOf(inputs), now)
  if (reason !== null) log.info(`All samples are looked up: ${reason}`)
  return state
}
