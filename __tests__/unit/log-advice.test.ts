import { expect, test } from '@jest/globals'

import { logAdvice } from '../../src/report/log-advice.js'
import { recordingLog } from '../support/log.js'
import { resultOf, scanOf, verdictOf } from '../support/reported-run.js'

const sampleWith = (name: string, labels: Record<string, string>) =>
  resultOf([name], { verdict: verdictOf('malicious', { scan: scanOf(labels) }) })

test('advice for several samples is logged once, with their files', () => {
  const { log, lines } = recordingLog()
  const many = Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`e${n}`, 'Trojan.Tox']))
  const samples = [
    sampleWith('a.exe', { ikarus: 'Trojan.Tox' }),
    sampleWith('b.exe', { clamav: 'Trojan.Tox' }),
    sampleWith('c.exe', { ikarus: 'Trojan.Tox' }),
    sampleWith('d.exe', many),
    resultOf(['e.exe'])
  ]
  logAdvice(samples, log)
  expect(lines).toEqual([
    expect.stringMatching(/^a\.exe, c\.exe: Only 1 of 40 vendors flags this file \(Ikarus\)/),
    expect.stringMatching(/^b\.exe: Only 1 of 40 vendors flags this file \(ClamAV\)/)
  ])
})

test('advice is limited to ten different texts', () => {
  const { log, lines } = recordingLog()
  logAdvice(
    Array.from({ length: 30 }, (_, n) => sampleWith(`${n}.exe`, { [`engine${n}`]: 'Trojan.Tox' })),
    log
  )
  expect(lines).toHaveLength(10)
})
