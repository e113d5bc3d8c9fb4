/** A file to submit. */
export interface Artifact {
  /** Absolute. */
  readonly path: string
  /** Relative to the workspace, with `/` separators. Absolute if the file is outside of it. */
  readonly name: string
  /** In bytes. */
  readonly size: number
}
