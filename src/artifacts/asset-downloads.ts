import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import path from 'node:path'

import type { Context } from '../context.js'
import type { ReleasesApi } from '../releases/releases.js'
import type { Asset } from '../releases/responses.js'
import { formatSize } from '../text/format.js'
import type { Artifact } from './artifact.js'

/** A temporary folder of downloaded assets. */
export class AssetDownloads {
  /** Number of bytes downloaded so far. */
  bytes = 0

  private constructor(
    private readonly folder: string,
    private readonly releases: Pick<ReleasesApi, 'download'>,
    private readonly context: Context
  ) {}

  /** Creates the folder. */
  static async create(
    temporaryFolder: string,
    releases: Pick<ReleasesApi, 'download'>,
    context: Context
  ): Promise<AssetDownloads> {
    // Jenkins sets WORKSPACE_TMP without creating the folder.
    await mkdir(temporaryFolder, { recursive: true })
    const folder = await mkdtemp(path.join(temporaryFolder, 'spectra-assets-'))
    return new AssetDownloads(folder, releases, context)
  }

  /**
   * Downloads an asset.
   * @throws {GithubError} when it can't be downloaded or does not match its digest
   */
  async download(asset: Asset): Promise<Artifact> {
    const { id, name, size } = asset
    const file = path.join(this.folder, String(id))
    await this.releases.download(asset, file, this.context.signal)
    this.bytes += size
    this.context.log.info(`↓ ${name}  ${formatSize(size)}`)
    return { path: file, name, size }
  }

  /** Deletes the folder. A failure is only a warning, so that the outcome stays the same. */
  async delete(): Promise<void> {
    try {
      // On Windows, a virus scanner may keep a file open for a moment.
      await rm(this.folder, { recursive: true, force: true, maxRetries: 3 })
    } catch (error) {
      const { message } = error as Error
      this.context.log.warning(`The downloads in ${this.folder} could not be deleted: ${message}`)
    }
  }
}
