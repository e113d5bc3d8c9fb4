import { neutralize, truncate } from '../../text/format.js'
import { toMarkdownCode } from '../../text/markdown.js'
import { code } from '../html.js'

/** Returns a short untrusted text in the form that a report needs. */
export type Mark = (text: string) => string

/** Maximum length of an untrusted text. In characters, before escaping. */
const LONGEST = 150

/** For the log and other plain text. */
export const plain: Mark = text => neutralize(truncate(text, LONGEST))

/** Inline code in Markdown, in which GitHub finds no mentions or references. */
export const markdown: Mark = text => toMarkdownCode(text, LONGEST)

/** Inline code in HTML. */
export const html: Mark = text => code(truncate(text, LONGEST))
