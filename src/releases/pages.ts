import type { HttpResponse } from '../http/messages.js'
import { GithubError } from './error.js'

/** A page of a list. */
export interface Page {
  readonly items: unknown
  /** The `Link` header, which announces the next page. */
  readonly link: string | undefined
}

/** Maximum number of items per page on GitHub. */
const MAX_PER_PAGE = 100
/** GitHub lists at most 10,000 releases, and a release has at most 1,000 assets. */
const MAX_PAGES = 100

/**
 * Returns the path of a page of a list. The URL in the `Link` header is not used, because it could
 * send the token to another host.
 * @param path that of the list, optionally with a query
 * @param page from 1
 */
export function pagePath(path: string, page: number): string {
  return `${path}${path.includes('?') ? '&' : '?'}per_page=${MAX_PER_PAGE}&page=${page}`
}

/** Returns a page. `items` is the parsed body of the response. */
export function pageOf(items: unknown, { headers }: Pick<HttpResponse, 'headers'>): Page {
  const { link } = headers
  return { items, link: link === undefined ? undefined : String(link) }
}

/**
 * Yields the items of all pages.
 * @param what plural name of the items, for errors
 * @param get returns a page by its number, from 1; undefined for a 404
 * @throws {GithubError} when a page is missing or isn't a list of objects: items would be lost
 */
export async function* paginate(
  what: string,
  get: (page: number) => Promise<Page | undefined>
): AsyncGenerator<object> {
  const problem = (text: string) => new GithubError(`GitHub: the list of ${what} ${text}`)
  let announced = false
  for (let number = 1; number <= MAX_PAGES; number++) {
    const page = await get(number)
    if (!page) {
      throw problem(number === 1 ? 'does not exist' : `ends with a 404 at page ${number}`)
    }
    const { items } = page
    if (!isList(items)) throw problem(`can't be read: page ${number} is not a list of objects`)
    if (announced && items.length === 0) {
      throw problem(
        `is incomplete: page ${number} was announced, but is empty. ` +
          'The list may have changed while it was read. Run the job again.'
      )
    }
    yield* items
    announced = /rel="?next\b/.test(page.link ?? '')
    // A proxy may drop the header, so another page is requested after a full one.
    if (!announced && items.length < MAX_PER_PAGE) return
  }
  throw problem(`does not end after ${MAX_PAGES} pages`)
}

function isList(value: unknown): value is object[] {
  return (
    Array.isArray(value) &&
    value.every(item => typeof item === 'object' && item !== null && !Array.isArray(item))
  )
}
