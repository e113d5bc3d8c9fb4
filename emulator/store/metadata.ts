export interface Property {
  readonly name: string
  readonly value: string
}

export interface Archive {
  /** Newer clients omit the type. */
  readonly type: 'zip' | undefined
  readonly password: string | undefined
  /** Newer clients send a list instead of one password. */
  readonly passwords?: readonly string[]
}

/** The metadata of one upload (TCA-0203). */
export interface Metadata {
  readonly properties: readonly Property[]
  /** Can be empty. */
  readonly domain: string
  readonly archive: Archive | undefined
}

export interface StoredMetadata extends Metadata {
  /** The request body; empty if preloaded. */
  readonly xml: Buffer
  /** When it was accepted, in milliseconds of the clock of the service; 0 if preloaded. */
  readonly at: number
  readonly acceptedOn: Date
}
