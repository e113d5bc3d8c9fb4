import { describe, expect, test } from '@jest/globals'

import { renderHtml } from '../../demo/html.mjs'
import { LogView } from '../../demo/log.mjs'
import { clip, displayWidth, table, terminalOf, wrap } from '../../demo/terminal.mjs'

const plain = (columns: number) => terminalOf({ columns }, {})

function render(html: string, columns = 80): string[] {
  return renderHtml(html, plain(columns))
}

describe('job summary', () => {
  test('renders all elements of a summary', () => {
    const html = `<h3>❌ Blocked: 1 malicious file</h3>
<p>8 files, 7 samples, 586.1 kB, 127.0.0.1:37129, 12 s</p>
<table><tr><th>File</th><th>Verdict</th><th>Hash</th></tr>
<tr><td><code>dist/setup.com</code></td><td>🛑 malicious<br><sub>Text.Test.EICAR, level 5 of 5</sub></td><td><a href="https://a1000.example.com/?q=1"><code>3395856ce81f</code></a></td></tr>
<tr><td><code>R&amp;D &lt;draft&gt;.txt</code><br><code>copy.txt</code></td><td>⏳ pending</td><td><code>ef85d90462bb</code></td></tr>
</table>
<details><summary>All <b>7</b> samples</summary>
<table><tr><th>File</th></tr><tr><td>inside.txt</td></tr></table>
</details>
<ul><li>Skipped empty files: <code>empty.log</code></li><li>Second note</li></ul>
<p><sub>Results file: <code>/tmp/spectra-results.json</code></sub></p>
`
    expect(render(html)).toEqual([
      '❌ Blocked: 1 malicious file',
      '8 files, 7 samples, 586.1 kB, 127.0.0.1:37129, 12 s',
      'File             Verdict                        Hash',
      'dist/setup.com   🛑 malicious                   3395856ce81f',
      '                 Text.Test.EICAR, level 5 of 5',
      'R&D <draft>.txt  ⏳ pending                     ef85d90462bb',
      'copy.txt',
      '▸ All 7 samples',
      '• Skipped empty files: empty.log',
      '• Second note',
      'Results file: /tmp/spectra-results.json'
    ])
  })

  test.each([
    [
      'open details',
      '<details open><summary>Notes</summary><p>one</p>two</details>',
      ['▾ Notes', '  one', '  two']
    ],
    ['nested lists', '<ul><li>a<ul><li>b</li></ul></li></ul>', ['• a', '  • b']],
    ['numbered lists', '<ol><li>a</li><li>b</li></ol>', ['1. a', '2. b']],
    [
      'sections of a table',
      '<table><thead><tr><th>A</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>',
      ['A', 'b']
    ],
    [
      'rows of different lengths',
      '<table><tr><td>a</td></tr><tr><td>b</td><td>c</td></tr></table>',
      ['a', 'b  c']
    ],
    ['an empty table', '<table></table>', []],
    [
      'links in text',
      '<p>See <a href="https://x.example/?a=1&amp;b=2">the page</a>.</p>',
      ['See the page (https://x.example/?a=1&b=2).']
    ],
    [
      'entities',
      '<p>&lt;b&gt; &#39;&quot;&#x41; &amp;lt; &unknown; &#1114112;</p>',
      [`<b> '"A &lt; &unknown; &#1114112;`]
    ],
    ['white space', 'a\n  b<br>\n c<p></p><!-- <p>no</p> -->', ['a b', 'c']],
    ['control characters', '<p>a&#27;[31mb&#10;c</p>', ['a [31mb c']],
    ['tags that are not closed', '<p>a<table><tr><td>b', ['a', 'b']],
    ['tags that were not opened', 'a</p></div>b', ['ab']],
    ['a > in an attribute', '<p title="a>b">c</p>', ['c']],
    ['a lone <', 'a < b', ['a < b']]
  ])('renders %s', (_, html, lines) => {
    expect(render(html)).toEqual(lines)
  })

  test('wraps text, list items, and the widest cells at the width', () => {
    const words = Array.from({ length: 20 }, () => 'lorem').join(' ')
    const html = `<p>${words}</p><ul><li>${words}</li></ul><table><tr><td>short</td><td>${words}</td></tr></table>`
    const lines = render(html, 60)
    expect(lines.filter(line => line.length > 60)).toEqual([])
    expect(lines.join(' ').match(/lorem/g)).toHaveLength(60)
    expect(lines.find(line => line.startsWith('•'))).toBe(`• ${words.slice(0, 53)}`)
    expect(lines.filter(line => /^ {7}lorem/.test(line)).length).toBeGreaterThan(0)
  })
})

describe('terminal', () => {
  test.each([
    ['a terminal', { isTTY: true, columns: 80 }, {}, 80, '\u001b[1ma\u001b[0m \u001b[1mb\u001b[0m'],
    ['NO_COLOR', { isTTY: true, columns: 80 }, { NO_COLOR: '1' }, 80, 'a b'],
    ['no terminal', {}, {}, 100, 'a b'],
    ['an unknown width', { isTTY: true, columns: 0 }, { NO_COLOR: '1' }, 100, 'a b'],
    ['a wide terminal', { columns: 300 }, {}, 100, 'a b'],
    ['a narrow terminal', { columns: 10 }, {}, 60, 'a b']
  ])('adapts to %s', (_, stream, env: NodeJS.ProcessEnv, columns, styled) => {
    const terminal = terminalOf(stream, env)
    expect([terminal.columns, terminal.style('a b', 'bold')]).toEqual([columns, styled])
  })

  test.each([
    ['abc', 3],
    ['❌', 2],
    ['⚠️', 2],
    ['🛑 x', 4],
    ['é', 1],
    ['e\u0301', 1],
    ['日本', 4],
    ['\u001b[1mbold\u001b[0m', 4],
    ['', 0]
  ])('measures %j', (text, width) => {
    expect(displayWidth(text)).toBe(width)
  })

  test('truncates only lines that are too long', () => {
    expect(clip('12345', 5)).toBe('12345')
    expect(clip('123456', 5)).toBe('1234…')
    expect(clip('日本語', 5)).toBe('日本…')
  })

  test('does not split words that are longer than a line', () => {
    expect(wrap('a /a/long/path b', 5)).toEqual(['a', '/a/long/path', 'b'])
    expect(table([['x', '/a/long/path']], 5)).toEqual(['x  /a/long/path'])
  })
})

describe('log', () => {
  function show(...lines: string[]): string[] {
    const shown: string[] = []
    const log = new LogView(plain(60), line => shown.push(line))
    for (const line of lines) log.add(line)
    log.end()
    return shown
  }

  test('collapses groups, but shows their annotations', () => {
    const lines = ['::group::Found 1%25', 'a.txt', '::warning::careful', '::endgroup::', 'after']
    expect(show(...lines)).toEqual(['▸ Found 1%', 'warning: careful', 'after'])
  })

  test('shows all lines of annotations, and no other commands', () => {
    expect(
      show('::add-mask::secret', '::debug::x', '::error title=T,file=f::one%0Atwo', '::notice::n')
    ).toEqual(['error: one', '  two', 'notice: n'])
  })

  test('shows only the first and last lines of a long output', () => {
    expect(show('1', '2', '3', '4', '5', '6')).toEqual(['1', '2', '… 2 more lines', '5', '6'])
    expect(show('1', '2', '3', '4', '5')).toEqual(['1', '2', '3', '4', '5'])
    expect(show('1', '2', '3', '::notice::n', '4', '5', '6')).toEqual([
      '1',
      '2',
      '3',
      'notice: n',
      '4',
      '5',
      '6'
    ])
  })

  test('truncates hashes and long lines', () => {
    expect(show(`sha1 ${'0123456789abcdef'.repeat(2)}01234567`)).toEqual(['sha1 0123456789ab…'])
    expect(show('x'.repeat(61))).toEqual([`${'x'.repeat(59)}…`])
  })
})
