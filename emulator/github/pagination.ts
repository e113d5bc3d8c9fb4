import { type HttpResponse, jsonResponse } from '../http/messages.js'

const DEFAULT_PAGE_SIZE = 30
const MAX_PAGE_SIZE = 100

/**
 * Returns one page of a list, with a `Link` header if there are other pages. The query parameters
 * are `page` and `per_page`.
 *
 * @param url the URL of the list, without a query
 */
export function pageOf(
  items: readonly object[],
  query: URLSearchParams,
  url: string
): HttpResponse {
  const size = Math.min(positiveInteger(query, 'per_page') ?? DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE)
  const current = positiveInteger(query, 'page') ?? 1
  const last = Math.ceil(items.length / size)
  const link = (page: number, relation: string) => {
    const parameters = new URLSearchParams(query)
    parameters.set('page', String(page))
    return `<${url}?${parameters.toString()}>; rel="${relation}"`
  }
  const links = [
    ...(current > 1 ? [link(current - 1, 'prev')] : []),
    ...(current < last ? [link(current + 1, 'next'), link(last, 'last')] : []),
    ...(current > 1 ? [link(1, 'first')] : [])
  ]
  const page = items.slice((current - 1) * size, current * size)
  return jsonResponse(page, { headers: links.length > 0 ? { link: links.join(', ') } : {} })
}

/** Like GitHub, ignores values that are not positive integers. */
function positiveInteger(query: URLSearchParams, name: string): number | undefined {
  const value = Number(query.get(name) ?? '')
  return Number.isSafeInteger(value) && value > 0 ? value : undefined
}
