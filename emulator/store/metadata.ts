export interface Property {
  readonly name: string
  readonly value: string
}

export interface Archive {
  readonly type: 'zip'
  readonly password: string | undefined
}

/** The metadata of one upload (TCA-0203). */
export interface Metadata {
  readonly properties: readonly Property[]
  /** Can be empty. */
  readonly domain: string
  readonly archive: Archive | undefined
}

export interface StoredMetadata extends Metadata {
  /** The request body. */
  readonly xml: Buffer
  /** When it was accepted, in milliseconds of the clock of the service. */
  readonly at: number
}
