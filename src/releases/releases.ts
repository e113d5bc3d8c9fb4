import { GithubClient } from './client.js'
import { downloadAsset } from './download.js'
import { GithubError } from './error.js'
import { pageOf, pagePath, paginate, type Page } from './pages.js'
import { repositoryPath, sendChange, type RepositoryOptions } from './repository.js'
import {
  parseAsset,
  parseJson,
  parseNotes,
  parseRelease,
  type Asset,
  type Release,
  type UnusableAsset
} from './responses.js'

/**
 * The releases of a repository. Each method throws a `GithubError`, or the reason of its signal
 * when that is aborted.
 */
export class ReleasesApi {
  private readonly repository: string
  private readonly path: string
  private readonly client: GithubClient

  constructor(options: RepositoryOptions) {
    this.repository = options.repository
    this.path = `${repositoryPath(options.repository)}/releases`
    this.client = new GithubClient(options)
  }

  /**
   * Returns a release, which may be a draft if the token can see drafts.
   * @param which `latest` or a tag
   */
  async findRelease(which: string, signal: AbortSignal): Promise<Release> {
    const path = which === 'latest' ? 'latest' : `tags/${encodeURIComponent(which)}`
    const found = await this.get(`${this.path}/${path}`, signal)
    const release = found ? parseRelease(found.value) : await this.findInList(which, signal)
    if (release) return release
    throw new GithubError(
      `${this.repository} has no release "${which}", or the GitHub token is not allowed to see it`
    )
  }

  /** Returns all assets of a release, including those that can't be downloaded. */
  async listAssets(release: Release, signal: AbortSignal): Promise<(Asset | UnusableAsset)[]> {
    const path = `${this.path}/${release.id}/assets`
    const assets: (Asset | UnusableAsset)[] = []
    const missing = new Map(release.assetNames)
    const seen = new Set<number>()
    for await (const value of paginate('assets', page => this.getPage(path, page, signal))) {
      const asset = parseAsset(value)
      const { id } = asset
      if (id !== undefined) {
        if (seen.has(id)) throw changed(`contains the ID ${id} twice`)
        seen.add(id)
        missing.delete(id)
      }
      assets.push(asset)
    }
    const [name] = missing.values()
    if (name !== undefined) throw changed(`lacks "${name}", which the release has`)
    return assets
  }

  /** Downloads an asset into a file, and checks its size and digest. */
  download(asset: Asset, file: string, signal: AbortSignal): Promise<void> {
    return downloadAsset(this.client, `${this.path}/assets/${asset.id}`, { asset, file, signal })
  }

  /** Replaces the release notes with what `edit` returns for the current ones. */
  async editNotes(
    { id }: Release,
    edit: (notes: string) => string,
    signal: AbortSignal
  ): Promise<void> {
    const path = `${this.path}/${id}`
    const found = await this.get(path, signal)
    if (!found) throw new GithubError('GitHub: the release no longer exists')
    const notes = edit(parseNotes(found.value))
    const change = { method: 'PATCH', path, value: { body: notes } } as const
    parseJson(await sendChange(this.client, change, signal))
  }

  /** Closes idle connections. */
  close(): void {
    this.client.close()
  }

  /** Finds a release in the list of all releases, because the API doesn't return drafts by tag. */
  private async findInList(tag: string, signal: AbortSignal): Promise<Release | undefined> {
    const none: Page = { items: [], link: undefined }
    const values = paginate('releases', async page => {
      const list = await this.getPage(this.path, page, signal)
      return list ?? (page === 1 ? none : undefined)
    })
    for await (const value of values) {
      const release = parseRelease(value)
      if (release.tag === tag) return release
    }
    return undefined
  }

  private async getPage(
    path: string,
    page: number,
    signal: AbortSignal
  ): Promise<Page | undefined> {
    const response = await this.client.requestApi(pagePath(path, page), { signal })
    return response.status === 404 ? undefined : pageOf(parseJson(response), response)
  }

  /** Returns parsed JSON; undefined for a 404. */
  private async get(path: string, signal: AbortSignal): Promise<{ value: unknown } | undefined> {
    const response = await this.client.requestApi(path, { signal })
    return response.status === 404 ? undefined : { value: parseJson(response) }
  }
}

/** If the list changes while it is read, assets move between pages, so one may be missed. */
function changed(what: string): GithubError {
  return new GithubError(
    `GitHub: the list of assets ${what}. It may have changed while it was read. Run the job again.`
  )
}
