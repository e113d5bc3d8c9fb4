import type { ReportedSample } from '../results/schema.js'
import { toHtml, truncate } from '../text/format.js'
import { fillTemplate } from '../text/url-template.js'

/** Length of hashes in reports. The results file has full hashes. In characters. */
const SHORT_HASH = 12
/** Maximum length of an untrusted text. In characters, before escaping. */
const MAX_TEXT_LENGTH = 500
/** Maximum number of notes shown. The log has all of them. */
const MAX_NOTES = 10
/** Maximum number of files shown for one sample. The results file has all of them. */
const MAX_FILES = 5

/** GitHub drops summaries that are larger. In bytes. */
const MAX_SUMMARY_SIZE = 1024 * 1024
/** Reserved for the HTML around the rows of tables. In bytes. */
const TABLE_FRAMES = 4096

/** Limits the size of an HTML document in UTF-8. */
export class ByteBudget {
  /** @param left in bytes */
  constructor(private left: number) {}

  /** Reserves room for a line. Returns false if there is none left. */
  reserve(line: string): boolean {
    const bytes = Buffer.byteLength(line) + 1
    if (bytes > this.left) return false
    this.left -= bytes
    return true
  }
}

/**
 * Returns the room for tables in a job summary.
 * @param text the rest of the summary, in HTML
 */
export function tableBudget(text: string): ByteBudget {
  return new ByteBudget(MAX_SUMMARY_SIZE - TABLE_FRAMES - Buffer.byteLength(text))
}

/** Returns the beginning of a hash, as reports show it. */
export function shortHash(hash: string): string {
  return hash.slice(0, SHORT_HASH)
}

/** Returns untrusted text as HTML, truncated if it's long. */
export function excerpt(text: string): string {
  return toHtml(truncate(text, MAX_TEXT_LENGTH))
}

/** Returns untrusted texts as HTML, one line each. */
export function textLines(texts: readonly string[]): string {
  return texts.filter(Boolean).map(excerpt).join('<br>')
}

/** Returns untrusted text as inline code, in which GitHub finds no mentions or references. */
export function code(text: string): string {
  return `<code>${excerpt(text)}</code>`
}

/** Returns untrusted text as a paragraph. */
export function paragraph(text: string): string {
  return `<p>${excerpt(text)}</p>`
}

/** Returns untrusted texts as a list. */
export function bulletList(texts: readonly string[]): string {
  return `<ul>${texts.map(text => `<li>${excerpt(text)}</li>`).join('')}</ul>`
}

/** Returns the lines of a collapsed section. There are no blank lines, which would end the HTML. */
export function section(title: string, lines: readonly string[]): string[] {
  return [`<details><summary>${toHtml(title)}</summary>`, ...lines, '</details>']
}

/** Returns the lines of a collapsed section with untrusted notes; empty if there are none. */
export function notesSection(notes: readonly string[]): string[] {
  if (notes.length === 0) return []
  const rest = notes.length - MAX_NOTES
  const more = rest > 0 ? [`… and ${rest} more in the log`] : []
  return section(`Notes (${notes.length})`, [bulletList([...notes.slice(0, MAX_NOTES), ...more])])
}

/** Returns as many of the first rows as the budget allows. */
export function rowsWithin<T>(
  items: Iterable<T>,
  rowOf: (item: T) => string,
  budget: ByteBudget
): string[] {
  const rows: string[] = []
  for (const item of items) {
    const html = rowOf(item)
    if (!budget.reserve(html)) break
    rows.push(html)
  }
  return rows
}

/** Returns HTML with untrusted notes below it, one line each. */
export function withNote(html: string, ...notes: readonly string[]): string {
  const text = textLines(notes)
  return text === '' ? html : `${html}<br><sub>${text}</sub>`
}

/** @param titles HTML */
export function headerRow(titles: readonly string[]): string {
  return `<tr>${titles.map(title => `<th>${title}</th>`).join('')}</tr>`
}

/** @param cells HTML */
export function row(cells: readonly string[]): string {
  return `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`
}

/** Returns the names of a sample's files as HTML. */
export function fileCell({ files }: Pick<ReportedSample, 'files'>): string {
  const shown = files.slice(0, MAX_FILES).map(code)
  const rest = files.length - shown.length
  return shown.join('<br>') + (rest > 0 ? `<br>and ${rest} more` : '')
}

/**
 * Returns a sample's shortened hash as HTML; empty if it's not known.
 * @param sampleUrl template for a link; if empty, or if the sample lacks its hash, there is no link
 */
export function hashCell(
  sample: ReportedSample,
  sampleUrl: string,
  hash: string | null = sample.sha256
): string {
  if (hash === null) return ''
  const text = code(shortHash(hash))
  const url = fillTemplate(sampleUrl, sample)
  return url === undefined ? text : `<a href="${toHtml(url)}">${text}</a>`
}
