import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'

import { parsePropertyLine } from '../../src/inputs/property-line.js'

describe('a line of properties', () => {
  test.each([
    ['a=b', undefined, 'a', 'b'],
    [' a = b = c ', undefined, 'a', 'b = c'],
    ['ref=', undefined, 'ref', ''],
    ['a]=b', undefined, 'a]', 'b'],
    ['[dist/**] a=b', 'dist/**', 'a', 'b'],
    ['[ dist/** ]\ta=b', 'dist/**', 'a', 'b'],
    ['[x[[]y]/*] a=b', 'x[[]y]/*', 'a', 'b'],
    ['[x]y] a=b', 'x]y', 'a', 'b'],
    ['[dist/**] a=', 'dist/**', 'a', ''],
    ['[x] a=[y] b=c]', 'x', 'a', '[y] b=c]'],
    ['[packages/[ab]/**] a=b', 'packages/[ab]/**', 'a', 'b'],
    ['[[ab]] a=b', '[ab]', 'a', 'b'],
    ['[x[]]y] a=b', 'x[]]y', 'a', 'b'],
    ['[x[]]] a=b', 'x[]]', 'a', 'b'],
    ['[x[!]]] a=b', 'x[!]]', 'a', 'b'],
    ['[x[^]a]] a=b', 'x[^]a]', 'a', 'b'],
    ['[x[[]] a=b', 'x[[]', 'a', 'b'],
    ['[x[[:alpha:]]*] a=b', 'x[[:alpha:]]*', 'a', 'b'],
    ['[x[\\]]] a=b', 'x[\\]]', 'a', 'b'],
    ['[x\\[y\\]/*] a=b', 'x\\[y\\]/*', 'a', 'b'],
    ['[x.{exe,dll}] a=b', 'x.{exe,dll}', 'a', 'b'],
    ['[😀[😀]] a=b', '😀[😀]', 'a', 'b'],
    ['[a=b] c=d', 'a=b', 'c', 'd']
  ])('is parsed: %s', (line, pattern, name, value) => {
    expect(parsePropertyLine(line, 'linux')).toEqual({ pattern, name, value })
  })

  test.each([
    ['[dist\\] a=b', 'dist\\'],
    ['[dist\\[ab]\\*] a=b', 'dist\\[ab]\\*']
  ])('can have backslashes between folders on Windows: %s', (line, pattern) => {
    expect(parsePropertyLine(line, 'win32')).toEqual({ pattern, name: 'a', value: 'b' })
  })

  test.each([
    ['a', 'not in the form name=value'],
    ['=b', 'not in the form name=value'],
    ['[x] a', 'not in the form [pattern] name=value'],
    ['[x] =b', 'not in the form [pattern] name=value'],
    ['[x]', 'no "]" and space after its pattern'],
    ['[x]a=b', 'no "]" and space after its pattern'],
    ['[x a=b', 'no "]" and space after its pattern'],
    ['[x[ab] a=b', 'no "]" and space after its pattern'],
    ['[x\\] a=b', 'no "]" and space after its pattern'],
    ['[x\\', 'no "]" and space after its pattern'],
    ['[', 'no "]" and space after its pattern'],
    ['[] a=b', 'empty pattern'],
    ['[ ] a=b', 'empty pattern'],
    ['[!x] a=b', `can't begin with "!"`],
    ['[ !x ] a=b', `can't begin with "!"`],
    ['[../x/**] a=b', `can't match any files because its pattern contains ".."`],
    ['[x/../y] a=b', `can't match any files because its pattern contains ".."`]
  ])('is rejected: %s', (line, problem) => {
    expect(parsePropertyLine(line, 'linux')).toEqual(expect.stringContaining(problem))
  })

  const literal = fc.stringMatching(/^[^\]\\[!\s]$/)
  const part = fc.oneof(
    literal,
    fc.constantFrom('\\]', '\\[', '\\\\', '/', '*', '**', '?', '{a,b}'),
    // A class ends at the first `]` that is neither escaped nor its first character.
    fc
      .tuple(fc.constantFrom('', '!', '^'), fc.constantFrom('', ']'), fc.array(literal))
      .filter(([, first, others]) => first !== '' || others.length > 0)
      .map(([negation, first, others]) => `[${negation}${first}${others.join('')}]`)
      .filter(text => !/^\[[!^]?\^/.test(text))
  )

  test('ends its pattern at the first bracket that is not part of it', () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1 }), fc.string(), (parts, value) => {
        const pattern = parts.join('')
        fc.pre(!pattern.split('/').includes('..'))
        const rule = parsePropertyLine(`[${pattern}] name=${value}`, 'linux')
        expect(rule).toEqual({ pattern, name: 'name', value: value.trim() })
      })
    )
  })

  test('never fails, whatever the line is', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('[', ']', '!', '^', '\\', ':', '=', 'a', '/', '*', '.', ' ')
        }),
        text => {
          const rule = parsePropertyLine(`[${text}`)
          if (typeof rule === 'string') return
          const { pattern = '' } = rule
          expect(text.trimStart().startsWith(pattern)).toBe(true)
        }
      )
    )
  })
})
