import { notZip, propertyConflict, type MetadataSettings } from '../spectra/metadata.js'
import type { Artifact } from './artifact.js'
import type { Source } from './candidate.js'
import { contentKey } from './content-key.js'
import { hashLarge, hashSmall, LARGE } from './hash.js'
import { openFile, readFully } from './open-file.js'
import { isZipSignature } from './zip-signature.js'

type Files = Pick<Source, 'localFiles' | 'sameContent'>

/**
 * Checks the content of files before it is sent: files with the same content must have the same
 * properties, and archives must be ZIP files. Files that can't be read are left out.
 */
export async function contentProblems(
  files: Files,
  metadata: MetadataSettings,
  signal: AbortSignal
): Promise<string[]> {
  const conflicts = await findConflicts(files, metadata, signal)
  const archives = files.localFiles.filter(({ name }) => metadata.isArchive(name))
  const others: string[] = []
  for (const file of archives) if (!(await mayBeZip(file, signal))) others.push(file.name)
  return others.length > 0 ? [...conflicts, notZip(others)] : conflicts
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
  const namesOf = (files: readonly Artifact[]) => files.map(({ name }) => name)
  let groups: Artifact[][] = [[...localFiles]]
  // Each is slower than the one before, and is only needed for files that the others can't tell apart.
  for (const keyOf of [sizeOf, contentKey, sha256Of]) {
    const smaller: Artifact[][] = []
    for (const group of groups) smaller.push(...(await groupBy(group, file => keyOf(file, signal))))
    groups = smaller.filter(group => conflictIn(namesOf(group)) !== undefined)
  }
  return [...groups.map(namesOf), ...sameContent].flatMap(names => conflictIn(names) ?? [])
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
