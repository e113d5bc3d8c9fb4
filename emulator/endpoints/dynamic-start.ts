import { jsonResponse } from '../http/messages.js'
import { classificationOf } from '../store/dynamic-analysis.js'
import type { StoredSample } from '../store/samples.js'
import { unpack, type UnpackedFile } from '../store/unpack.js'
import type { EndpointContext } from './context.js'
import { type DynamicQuery, notSupported, readDynamicQuery } from './dynamic-query.js'
import type { Call, Endpoint, EndpointResponse } from './endpoint.js'

/** Starts a dynamic analysis of a file (TCA-0207). Each request starts another one. */
export const dynamicStartEndpoint: Endpoint = {
  step: 'dynamic-start',
  right: 'TCA-0207',
  method: 'POST',
  path: /^\/api\/dynamic\/analysis\/analyze\/v1\/query\/json$/,
  respond: start
}

/** Starts a dynamic analysis of each file in a ZIP archive (TCA-0207). */
export const dynamicStartArchiveEndpoint: Endpoint = {
  ...dynamicStartEndpoint,
  path: /^\/api\/dynamic\/analysis\/analyze\/v1\/archive\/query\/json$/,
  respond: startArchive
}

async function start(call: Call, context: EndpointContext): Promise<EndpointResponse> {
  const { sample, platform } = await readDynamicQuery(call, context)
  const { sha1, sha256, md5 } = sample
  const { analysisId } = context.dynamicAnalyses.start({
    ...{ sha1, sha256, md5, platform },
    archiveSha1: undefined,
    classification: classificationOf(sample)
  })
  return jsonResponse({
    rl: { status: 'started', requested_hash: sha1, analysis_id: analysisId }
  })
}

async function startArchive(call: Call, context: EndpointContext): Promise<EndpointResponse> {
  const query = await readDynamicQuery(call, context)
  const files = await filesIn(query.sample, context)
  // Other fields of the service are not documented, so that no client can depend on them here.
  return jsonResponse({
    rl: {
      requested_hash: query.sample.sha1,
      files: files.map(file => startFile(file, query, context))
    }
  })
}

/** @throws {HttpError} 406 */
async function filesIn(
  sample: StoredSample,
  { archives }: EndpointContext
): Promise<readonly UnpackedFile[]> {
  const archive = archives.get(sample.sha1)
  if (archive === undefined) {
    throw notSupported("It's not a ZIP archive that the emulator has kept.")
  }
  try {
    return await unpack(archive, passwordsOf(sample))
  } catch (error) {
    throw notSupported(`The archive can't be unpacked. ${(error as Error).message}`)
  }
}

/** The passwords in the metadata of all uploads, newest first. */
function passwordsOf({ metadata }: StoredSample): readonly string[] {
  const passwords = metadata
    .toReversed()
    .flatMap(({ archive }) => [archive?.password ?? [], archive?.passwords ?? []].flat())
  return [...new Set(passwords)]
}

function startFile(
  { content, error }: UnpackedFile,
  { sample, platform }: DynamicQuery,
  { dynamicAnalyses }: EndpointContext
): object {
  if (content === undefined || error !== undefined) {
    return { ...(content && { sha1: content.sha1 }), error_message: error }
  }
  const { sha1, sha256, md5 } = content
  const { analysisId } = dynamicAnalyses.start({
    ...{ sha1, sha256, md5, platform },
    archiveSha1: sample.sha1,
    classification: classificationOf(content)
  })
  return { sha1, analysis_id: analysisId }
}
