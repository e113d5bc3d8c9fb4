import { expect, test } from '@jest/globals'

import { InputError } from '../../src/inputs/error.js'

test('an error lists up to 20 problems, and counts the others', () => {
  const problems = Array.from({ length: 5000 }, (_, n) => `problem ${n + 1}`)
  const linesOf = (count: number) => new InputError(problems.slice(0, count)).message.split('\n')
  expect(linesOf(1)).toEqual(['Nothing was sent. problem 1'])
  expect(linesOf(20)).toHaveLength(21)
  expect(linesOf(20).at(-1)).toBe('- problem 20')
  expect(linesOf(5000)).toHaveLength(22)
  expect(linesOf(5000)[0]).toBe('Nothing was sent. 5000 problems with the inputs:')
  expect(linesOf(5000).at(-1)).toBe('- … and 4980 more')
})
