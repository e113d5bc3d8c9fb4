import { micromark } from 'micromark'
import {
  gfmAutolinkLiteral,
  gfmAutolinkLiteralHtml
} from 'micromark-extension-gfm-autolink-literal'
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table'

/** Renders Markdown with GitHub's tables and autolinks. Markup in it stays markup. */
export function renderMarkdown(markdown: string): string {
  return micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfmTable(), gfmAutolinkLiteral()],
    htmlExtensions: [gfmTableHtml(), gfmAutolinkLiteralHtml()]
  })
}

/** Returns the names of all tags in HTML, in order. */
export function tagsIn(html: string): string[] {
  return [...html.matchAll(/<(\/?\w+)/g)].map(([, name = '']) => name)
}

/** Texts that are markup, commands, mentions, or links in Markdown, in a log, or on GitHub. */
export const HOSTILE_TEXTS = [
  '<img src=x onerror=alert(1)>',
  '</td></tr></table><script>alert(1)</script>',
  '::error::x',
  '`code`',
  '``` fence',
  'a`',
  '`',
  'a | b',
  'a \\| b',
  'a \\',
  '\\`',
  '[text](https://evil.example)',
  '![x](https://evil.example/x.png)',
  '](https://evil.example)',
  'https://evil.example',
  'www.evil.example',
  'someone@evil.example',
  '@octocat',
  'fixes #123',
  'GH-1',
  'line\nbreak',
  'a\r\n\r\n# heading',
  '\u202Egnp.exe',
  '&lt;b&gt;',
  '$`x`$',
  ' ',
  '| - |',
  '#'.repeat(10_000),
  '`'.repeat(10_000)
]
