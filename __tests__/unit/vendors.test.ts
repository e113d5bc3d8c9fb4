import { describe, expect, it } from '@jest/globals'

import { VENDORS } from '../../src/spectra/vendor-table.js'
import { vendorOf } from '../../src/spectra/vendors.js'

describe('vendors', () => {
  it.each([
    ['kaspersky', 'Kaspersky'],
    ['kaspersky_online', 'Kaspersky'],
    ['mcafee_beta', 'McAfee'],
    ['mcafeegwedition_online', 'McAfee'],
    ['trendmicro_consumer', 'Trend Micro'],
    ['sophos_susi', 'Sophos'],
    ['antivir', 'Avira'],
    ['f_prot', 'Varist'],
    ['command_online', 'Varist'],
    ['CrowdStrike_Online', 'CrowdStrike']
  ])('knows the vendor of %s', (engine, vendor) => {
    expect(vendorOf(engine)).toBe(vendor)
  })

  it.each([
    ['newengine', 'newengine'],
    ['NewEngine_online', 'NewEngine'],
    ['newengine_beta_online', 'newengine'],
    ['_online', '_online'],
    ['__proto__', '__proto__'],
    ['', '']
  ])('names the unknown engine %j %j', (engine, vendor) => {
    expect(vendorOf(engine)).toBe(vendor)
  })

  it('has each vendor and each engine only once', () => {
    const names = VENDORS.map(({ name }) => name.toLowerCase())
    const engines = VENDORS.flatMap(vendor => vendor.engines)
    expect(new Set(names).size).toBe(names.length)
    expect(new Set(engines).size).toBe(engines.length)
    expect(engines.map(engine => engine.toLowerCase())).toEqual(engines)
  })
})
