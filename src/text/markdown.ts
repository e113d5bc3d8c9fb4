import { neutralize, truncate } from './format.js'

/**
 * Returns untrusted text as inline code in Markdown, which GitHub doesn't search for markup, links,
 * mentions, or references. Also safe in a table, where pipes would end the cell.
 * @param longest in characters, before invisible characters are escaped
 */
export function toMarkdownCode(text: string, longest: number): string {
  // Escaped pipes are not portable: renderers disagree about backslashes in front of them.
  const line = neutralize(truncate(text, longest)).replaceAll('|', '¦')
  if (line === '') return ''
  const runs = line.match(/`+/g) ?? []
  const fence = '`'.repeat(Math.max(0, ...runs.map(({ length }) => length)) + 1)
  // A space next to the fence is removed, but only if the text has one on both sides.
  const pad = /^[` ]|[` ]$/.test(line) ? ' ' : ''
  return `${fence}${pad}${line}${pad}${fence}`
}

/** Returns an untrusted URL as a link in Markdown, or as inline code if it isn't a web page. */
export function toMarkdownLink(url: string, longest: number): string {
  const href = webPageOf(url, longest)
  return href === undefined ? toMarkdownCode(url, longest) : `<${href}>`
}

/**
 * Returns a label that links to an untrusted URL, or only the label if the URL isn't a web page.
 * @param label inline Markdown
 */
export function withMarkdownLink(label: string, url: string, longest: number): string {
  const href = webPageOf(url, longest)
  return href === undefined ? label : `[${label}](<${href}>)`
}

function webPageOf(url: string, longest: number): string | undefined {
  const { protocol, href } = URL.canParse(url) ? new URL(url) : { protocol: '', href: '' }
  const isLink = /^https?:$/.test(protocol) && /^[!-~]+$/.test(href) && !/[<>`|\\]/.test(href)
  return isLink && href.length <= longest ? href : undefined
}
