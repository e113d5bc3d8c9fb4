import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { neutralize, toHtml, truncate } from '../../src/text/format.js'
import { toMarkdownCode, toMarkdownLink } from '../../src/text/markdown.js'
import { HOSTILE_TEXTS, renderMarkdown, tagsIn } from '../support/markdown.js'

const LONGEST = 100

const ROW = ['table', 'thead', 'tr', 'th', '/th', 'th', '/th', '/tr', '/thead', 'tbody', 'tr']
const END = ['td', '/td', '/tr', '/tbody', '/table']
const TAGS = [...ROW, 'td', 'code', '/code', '/td', ...END]

function tableWith(cell: string): string {
  return renderMarkdown(`| a | b |\n| - | - |\n| ${cell} | end |\n`)
}

/** Returns the text that a reader sees, in the renderer's form of HTML. */
function shown(text: string): string {
  const line = neutralize(truncate(text, LONGEST)).replaceAll('|', '¦')
  return toHtml(line).replaceAll('&#39;', "'")
}

const hostileText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...HOSTILE_TEXTS.filter(({ length }) => length < LONGEST)),
      fc.constantFrom('`', '|', '\\', '<', '>', '[', ']', '(', ')', '!', '*', '_', '\n', ' ', 'a'),
      fc.string({ unit: 'binary', maxLength: 5 })
    ),
    { maxLength: 20 }
  )
  .map(parts => parts.join(''))

describe('untrusted text as inline code', () => {
  it.each([
    ['Gen:Variant.Razy.1', '`Gen:Variant.Razy.1`'],
    ['a`b', '``a`b``'],
    ['`a``', '``` `a`` ```'],
    [' a', '`  a `'],
    ['a|b', '`a¦b`'],
    ['a\nb', '`a\\nb`'],
    ['', '']
  ])('writes %j as %j', (text, markdown) => {
    expect(toMarkdownCode(text, LONGEST)).toBe(markdown)
  })

  it('truncates long text', () => {
    expect(toMarkdownCode('a'.repeat(10_000), 5)).toBe('`aaaa…`')
  })

  it.each(HOSTILE_TEXTS)('shows hostile text %# as text, in its cell', text => {
    expect(tagsIn(tableWith(toMarkdownCode(text, LONGEST)))).toEqual(TAGS)
  })

  it('shows any text as it is, in its cell', () => {
    fc.assert(
      fc.property(hostileText, text => {
        fc.pre(text.trim() !== '')
        const html = tableWith(toMarkdownCode(text, LONGEST))
        expect(tagsIn(html)).toEqual(TAGS)
        const [, code = ''] = /<code>(.*)<\/code>/s.exec(html) ?? []
        expect(code.trim()).toBe(shown(text).trim())
      }),
      { numRuns: 300 }
    )
  })

  it('shows any text as it is, in a list and in a heading', () => {
    fc.assert(
      fc.property(hostileText, text => {
        fc.pre(text !== '')
        const code = toMarkdownCode(text, LONGEST)
        const html = renderMarkdown(`## ${code}\n\n- **Name:** ${code}\n`)
        const item = ['li', 'strong', '/strong', 'code', '/code', '/li']
        expect(tagsIn(html)).toEqual(['h2', 'code', '/code', '/h2', 'ul', ...item, '/ul'])
      })
    )
  })
})

describe('untrusted URLs', () => {
  it.each([
    ['https://github.com/o/r/actions/runs/1', '<https://github.com/o/r/actions/runs/1>'],
    ['http://127.0.0.1:8080/a b', '<http://127.0.0.1:8080/a%20b>'],
    ['javascript:alert(1)', '`javascript:alert(1)`'],
    ['not a URL', '`not a URL`'],
    ['https://a.example/|', '`https://a.example/¦`'],
    [`https://a.example/${'a'.repeat(90)}`, `\`https://a.example/${'a'.repeat(81)}…\``]
  ])('writes %s as %s', (url, markdown) => {
    expect(toMarkdownLink(url, LONGEST)).toBe(markdown)
  })

  it('adds at most a link', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl(), hostileText), hostileText, (start, end) => {
        const html = renderMarkdown(`- **Run:** ${toMarkdownLink(start + end, LONGEST)}\n`)
        const tags = tagsIn(html).filter(tag => !/^\/?(?:ul|li|strong)$/.test(tag))
        expect([[], ['a', '/a'], ['code', '/code']]).toContainEqual(tags)
      })
    )
  })
})
