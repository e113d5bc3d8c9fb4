/** Where the files come from. Any field can be empty. */
export interface Origin {
  /** `owner/name` */
  readonly repository: string
  readonly commit: string
  readonly ref: string
  /** The tag, or else the branch and the first 12 digits of the commit: `main@0123456789ab`. */
  readonly version: string
  /** The web page of the run. */
  readonly runUrl: string
  /** The web page of the release if the run was triggered by one, or else of the run. */
  readonly url: string
}

/** Returns the origin of release assets. The commit is empty, because the run may have another. */
export function originOf(repository: string, tag: string, url: string): Origin {
  return { repository, commit: '', ref: `refs/tags/${tag}`, version: tag, runUrl: '', url }
}

/** The tag, branch, and commit of a build. */
export interface Revision {
  /** Empty unless the run was triggered by a tag. */
  readonly tag: string
  readonly branch: string
  readonly commit: string
}

/** Returns the version of an origin; empty if all fields are. */
export function versionOf({ tag, branch, commit }: Revision): string {
  return tag || [branch, commit.slice(0, 12)].filter(Boolean).join('@')
}

/** Values from a CI system about a build. Any field can be empty. */
export interface Build extends Revision {
  readonly repository: string
  /** If it is empty, it is derived from the tag or the branch. */
  readonly ref: string
  /** The web page of the run. */
  readonly runUrl: string
}

/** Returns the origin of the files of a build. */
export function originOfBuild(build: Build): Origin {
  const { repository, commit, tag, branch, runUrl } = build
  const ref = build.ref || (tag && `refs/tags/${tag}`) || (branch && `refs/heads/${branch}`)
  return { repository, commit, ref, version: versionOf(build), runUrl, url: runUrl }
}
