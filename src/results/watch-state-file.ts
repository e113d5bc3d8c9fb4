import type { WatchState } from './watch-state.js'

/** What a state file has to be for, so that a run can use it. */
export interface ExpectedState {
  readonly apiHost: string
  /** From `watchesOf`. */
  readonly watches: string
  readonly now: Date
}

/** What is known from earlier runs. */
export interface LoadedState {
  /** Null if there is no state file, or if it can't be used. */
  readonly state: WatchState | null
  /** Why everything has to be looked up, such as `the state file is damaged`; null if not. */
  readonly reason: string | null
}

/** Reads a state file. Never throws. */
export async function loadState(file: string, expected: ExpectedState): Promise<LoadedState> {
  throw new Error(`not done: ${file} ${expected.apiHost}`)
}

/**
 * Replaces a state file, and creates its folder.
 * @throws when it can't be written; the previous file stays
 */
export async function saveState(file: string, state: WatchState): Promise<void> {
  throw new Error(`not done: ${file} ${state.apiHost}`)
}
