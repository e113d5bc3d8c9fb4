import { expect } from '@jest/globals'

import { emulator, runAction, workspace } from './action.js'
import { sha1 } from './hashes.js'
import { readMetadata } from './metadata.js'

type Files = Readonly<Record<string, string>>

/** Runs the action for all files, and returns a function that returns the metadata of a sample. */
export async function submitFiles(
  files: Files,
  inputs: Record<string, string>,
  env: Record<string, string> = {}
) {
  const { service, url } = await emulator({ requestsPerSecond: Infinity })
  const all = { files: '**', 'api-url': url, 'requests-per-second': '1000', ...inputs }
  const run = await runAction(workspace(files), all, env)
  /** Returns the properties of the sample with this content; undefined if it has no metadata. */
  const propertiesOf = (content: string) => {
    const [metadata, ...others] = service.samples.get(sha1(content))?.metadata ?? []
    expect(others).toEqual([])
    return metadata && readMetadata(metadata.xml).properties
  }
  return { run, service, propertiesOf }
}
