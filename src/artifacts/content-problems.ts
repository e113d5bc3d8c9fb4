import { MAX_ANALYZED_SIZE } from '../spectra/limits.js'
import { notZip, propertyConflict, type MetadataSettings } from '../spectra/metadata.js'
import { listNames } from '../text/format.js'
import type { Artifact } from './artifact.js'
import type { Source } from './candidate.js'
import { contentKey } from './content-key.js'
import type { FileMetadata } from './file-metadata.js'
import { hashLarge, hashSmall, LARGE } from './hash.js'
import { openFile, readFully } from './open-file.js'
import { isZipSignature } from './zip-signature.js'

type Files = Pick<Source, 'localFiles' | 'sameContent'>

/** Maximum number of file names in a message. */
const MAX_NAMES = 10

/**
 * Checks the content of files before it is sent: files with the same content must have the same
 * properties, archives must be ZIP files, and files that are too large can't be analyzed
 * dynamically. Files that can't be read are left out.
 */
export async function contentProblems(
  files: Files,
  { settings, isAnalyzed }: Pick<FileMetadata, 'settings' | 'isAnalyzed'>,
  signal: AbortSignal
): Promise<string[]> {
  const problems = await findConflicts(files, settings, signal)
  const archives = files.localFiles.filter(({ name }) => settings.isArchive(name))
  const others: string[] = []
  for (const file of archives) if (!(await mayBeZip(file, signal))) others.push(file.name)
  if (others.length > 0) problems.push(notZip(others))
  const large = [...files.localFiles, ...files.sameContent.flat()]
    .filter(({ name, size }) => size > MAX_ANALYZED_SIZE && isAnalyzed(name))
    .map(({ name }) => name)
  if (large.length > 0) problems.push(tooLarge(large))
  return problems
}

function tooLarge(names: readonly string[]): string {
  return (
    `dynamic-analysis-files matches files over 400 MB, which can't be analyzed: ${listNames(names, MAX_NAMES)}. ` +
    'Use a narrower pattern, or exclude files with lines that begin with "!".'
  )
}

async function findConflicts(
  { localFiles, sameContent }: Files,
  metadata: MetadataSettings,
  signal: AbortSignal
): Promise<string[]> {
  const conflictIn = (names: readonly string[]) =>
    propertyConflict(
      names.map(name => ({ name })),
      metadata
    )
  const namesOf = (files: Files['sameContent'][number]) => files.map(({ name }) => name)
  let groups: Artifact[][] = [[...localFiles]]
  // Each is slower than the one before, and is only needed for files that the others can't tell apart.
  for (const keyOf of [sizeOf, contentKey, sha256Of]) {
    const smaller: Artifact[][] = []
    for (const group of groups) smaller.push(...(await groupBy(group, file => keyOf(file, signal))))
    groups = smaller.filter(group => conflictIn(namesOf(group)) !== undefined)
  }
  return [...groups, ...sameContent].map(namesOf).flatMap(names => conflictIn(names) ?? [])
}

async function groupBy(
  files: readonly Artifact[],
  keyOf: (file: Artifact) => Promise<string> | string
): Promise<Artifact[][]> {
  const groups = new Map<string, Artifact[]>()
  for (const file of files) {
    const key = await keyOf(file)
    const group = groups.get(key)
    if (group) group.push(file)
    else groups.set(key, [file])
  }
  return [...groups.values()]
}

function sizeOf({ size }: Artifact): string {
  return String(size)
}

/** Returns the path if the file can't be read, because hashing reports the error. */
async function sha256Of(file: Artifact, signal: AbortSignal): Promise<string> {
  try {
    const [hashing] = file.size < LARGE ? [hashSmall(file, signal)] : hashLarge([file], signal)
    return (await hashing)?.digests.sha256 ?? file.path
  } catch {
    return file.path
  }
}

/** Returns true if the file can't be read, because hashing reports the error. */
async function mayBeZip({ path }: Artifact, signal: AbortSignal): Promise<boolean> {
  try {
    const handle = await openFile(path, signal)
    try {
      return isZipSignature((await readFully(handle, Buffer.alloc(4))).toString('hex'))
    } finally {
      await handle.close()
    }
  } catch {
    return true
  }
}
