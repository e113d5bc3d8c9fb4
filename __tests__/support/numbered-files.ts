import type { Fault } from '../../emulator/http/fault.js'
import type { FaultHook, Service } from '../../emulator/service.js'
import { emulator, workspace } from './action.js'
import { sha1 } from './hashes.js'

/** Inputs for `numberedFiles`, with a high rate limit and a short timeout. */
export const QUICK = {
  files: '*.bin',
  'requests-per-second': '1000',
  'stall-timeout-seconds': '1'
}

/** Returns a folder with the files `0.bin`, `1.bin` …, whose content is their number. */
export function numberedFiles(count: number): string {
  return workspace(
    Object.fromEntries(Array.from({ length: count }, (_, n) => [`${n}.bin`, `${n}`]))
  )
}

/** Starts the emulator without a rate limit. */
export function unlimitedEmulator(options: Parameters<typeof emulator>[0] = {}) {
  return emulator({ requestsPerSecond: Infinity, ...options })
}

/** Returns how often the service received the metadata of each sample. */
export function metadataCounts({ samples }: Service): number[] {
  return [...samples.values()].map(({ metadata }) => metadata.length)
}

/** Returns a fault for the first request of a step, by the content of the sample. */
export function firstOf(
  step: 'bytes' | 'metadata',
  faults: Readonly<Record<string, Fault>>
): FaultHook {
  return arrival =>
    arrival.step === step && arrival.attempt === 1
      ? Object.entries(faults).find(([content]) => sha1(content) === arrival.sha1)?.[1]
      : undefined
}
