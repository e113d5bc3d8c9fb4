import type { ServiceOptions, Step } from '../../emulator/service.js'
import { emulator, runAction, workspace, type Run } from './action.js'
import { preloaded } from './emulator-requests.js'
import { numberedFiles } from './files.js'

export interface Setup {
  /** Number of files, whose content is their number. */
  readonly files: number
  /** Number of files that the service doesn't have, from the first one. */
  readonly missing: number
  readonly options?: Partial<ServiceOptions>
}

/** Runs the action on files, most of which the service already has. */
export async function runOnExisting(
  { files, missing, options }: Setup,
  inputs: Readonly<Record<string, string>>
) {
  const contents = numberedFiles(files)
  const preload = Object.values(contents)
    .slice(missing)
    .map(content => preloaded(content))
  const { service, url } = await emulator({ preload, ...options })
  const folder = workspace(contents)
  const run = await runAction(folder, { files: '*.bin', 'api-url': url, ...inputs })
  /** Returns the number of requests of this kind. */
  const count = (step: Step) => service.log.filter(entry => entry.step === step).length
  return { folder, url, service, count, run }
}

/** Returns the number of samples in each state. */
export function statesOf({ results }: Run): Record<string, number> {
  const states: Record<string, number> = {}
  for (const { state } of results?.samples ?? []) states[state] = (states[state] ?? 0) + 1
  return states
}
