import {
  assetFrom,
  jsonOf,
  notesFrom,
  releaseFrom,
  type Asset,
  type Release,
  type UnusableAsset
} from './responses.js'
import { createGithubClient, type GithubClientOptions } from './client.js'
import { downloadAsset } from './download.js'
import { GithubError } from './error.js'
import { allPages, PAGE_SIZE, type Page } from './pages.js'

export type { Asset, Release, UnusableAsset } from './responses.js'

/** Releases, as far as the action needs them. Each call throws a GithubError. */
export interface ReleasesApi {
  /** @param which `latest` or a tag; a draft is found too, where the token may see it */
  findRelease(which: string): Promise<Release>
  /** All assets of a release, including those that can't be downloaded. */
  listAssets(release: Release): Promise<(Asset | UnusableAsset)[]>
  /** Writes the asset's bytes into a file, checked against its size and digest. */
  download(asset: Asset, file: string): Promise<void>
  /** Puts `edit` of the notes as they are now in their place. */
  editNotes(release: Release, edit: (notes: string) => string): Promise<void>
  close(): void
}

export interface GithubOptions extends GithubClientOptions {
  /** `owner/name` */
  readonly repository: string
}

export function createReleasesApi(options: GithubOptions): ReleasesApi {
  const { repository } = options
  const client = createGithubClient(options)
  const repo = `/repos/${repository.split('/').map(encodeURIComponent).join('/')}`

  /** A resource as JSON; undefined when there is none. */
  async function get(path: string): Promise<{ value: unknown; link?: string } | undefined> {
    const answer = await client.callApi(path)
    if (answer.status === 404) return undefined
    const link = answer.headers['link']
    return { value: jsonOf(answer), ...(link !== undefined && { link: String(link) }) }
  }

  async function getPage(path: string, page: number): Promise<Page | undefined> {
    // Not taken from the `Link` header, which could send the token to another host.
    const found = await get(`${path}?per_page=${PAGE_SIZE}&page=${page}`)
    return found && { items: found.value, link: found.link }
  }

  return {
    async findRelease(which) {
      const path =
        which === 'latest' ? 'releases/latest' : `releases/tags/${encodeURIComponent(which)}`
      const found = await get(`${repo}/${path}`)
      if (found) return releaseFrom(found.value)
      const none: Page = { items: [], link: undefined }
      const all = allPages('releases', async page => {
        const list = await getPage(`${repo}/releases`, page)
        return list ?? (page === 1 ? none : undefined)
      })
      // GitHub's API doesn't return drafts by tag.
      for await (const value of all) {
        const release = releaseFrom(value)
        if (release.tag === which) return release
      }
      throw new GithubError(`${repository} has no release "${which}" that github-token may see`)
    },

    async listAssets(release) {
      const path = `${repo}/releases/${release.id}/assets`
      const assets: (Asset | UnusableAsset)[] = []
      const missing = new Map(release.shown)
      const seen = new Set<number>()
      for await (const value of allPages('assets', page => getPage(path, page))) {
        const asset = assetFrom(value)
        const { id } = asset
        if (id !== undefined) {
          if (seen.has(id)) throw changed(`contains the ID ${id} twice`)
          seen.add(id)
          missing.delete(id)
        }
        assets.push(asset)
      }
      const [lacking] = missing.values()
      if (lacking !== undefined) throw changed(`lacks "${lacking}", which the release has`)
      return assets
    },

    download: (asset, file) =>
      downloadAsset(client, `${repo}/releases/assets/${asset.id}`, { asset, file }),

    async editNotes({ id }, edit) {
      const path = `${repo}/releases/${id}`
      const found = await get(path)
      if (!found) throw new GithubError('the release is gone')
      const notes = edit(notesFrom(found.value))
      const answer = await client.callApi(path, {
        method: 'PATCH',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ body: notes })
      })
      jsonOf(answer)
    },

    close() {
      client.close()
    }
  }
}

/** If the list changes while it is read, assets move between pages, so one may be missed. */
function changed(what: string): GithubError {
  return new GithubError(
    `GitHub: the list of assets ${what}. It may have changed while it was read. Run the job again.`
  )
}
