import type { VerdictOverrides } from './reputation.js'
import type { StoredSample } from './samples.js'

/** What changes for one sample, or for all samples with a file name. */
export interface ScheduledChange {
  readonly target: Target
  readonly at: Date
  /** The verdict from then on. A scan and an analysis at this date find it. */
  readonly verdict?: VerdictOverrides
  /** Whether the service has the sample from then on. */
  readonly available?: boolean
}

export interface Target {
  /** `file_name` is a property in the metadata of an upload. */
  readonly by: 'sha1' | 'sha256' | 'file_name'
  /** Hashes are in lower case. */
  readonly value: string
}

/** The changes of all samples. If several have the same date, the one that was added last wins. */
export class Schedule {
  readonly #changes: ScheduledChange[] = []
  /** Indexes of changes, by their targets. */
  readonly #byTarget = new Map<string, number[]>()

  add(changes: readonly ScheduledChange[]): void {
    for (const change of changes) {
      const index = this.#changes.push(change) - 1
      const key = keyOf(change.target)
      const indexes = this.#byTarget.get(key)
      if (indexes === undefined) this.#byTarget.set(key, [index])
      else indexes.push(index)
    }
  }

  /** Returns the changes of a sample in the order of their dates. */
  changesOf(sample: StoredSample): readonly ScheduledChange[] {
    if (this.#changes.length === 0) return []
    return targetsOf(sample)
      .flatMap(target => this.#byTarget.get(keyOf(target)) ?? [])
      .toSorted((a, b) => a - b)
      .flatMap(index => this.#changes[index] ?? [])
      .toSorted((a, b) => a.at.getTime() - b.at.getTime())
  }

  /** All changes in the order in which they were added. */
  get changes(): readonly ScheduledChange[] {
    return this.#changes
  }
}

function keyOf({ by, value }: Target): string {
  return `${by} ${value}`
}

function targetsOf({ sha1, sha256, metadata }: StoredSample): readonly Target[] {
  const names = metadata.flatMap(({ properties }) =>
    properties.filter(({ name }) => name === 'file_name').map(({ value }) => value)
  )
  return [
    { by: 'sha1', value: sha1 },
    { by: 'sha256', value: sha256 },
    ...[...new Set(names)].map(value => ({ by: 'file_name', value }) as const)
  ]
}
