import { describe, expect, it } from '@jest/globals'

import { CHECKED_ON, VENDORS } from '../../src/spectra/vendor-table.js'
import { REVERSINGLABS_REPORTING, reportingPageOf, vendorOf } from '../../src/spectra/vendors.js'

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

  it('has a web page or an email address for each vendor that can be reported to', () => {
    const addresses = VENDORS.flatMap(({ reporting }) => reporting ?? [])
    const isAddress = (text: string) => isWebPage(text) || isEmail(text)
    expect(addresses.filter(address => !isAddress(address))).toEqual([])
    expect(new Set(addresses).size).toBe(addresses.length)
    expect(isEmail(REVERSINGLABS_REPORTING.email)).toBe(true)
    expect(isWebPage(REVERSINGLABS_REPORTING.page)).toBe(true)
    expect(new Date(CHECKED_ON).toISOString().slice(0, 10)).toBe(CHECKED_ON)
  })

  it.each([
    ['Ikarus', 'fp@ikarus.at'],
    ['Microsoft', 'https://www.microsoft.com/en-us/wdsi/filesubmission'],
    ['FFRI', undefined],
    ['newengine', undefined],
    ['constructor', undefined]
  ])('knows where to report a false positive of %s', (vendor, page) => {
    expect(reportingPageOf(vendor)).toBe(page)
  })
})

function isWebPage(text: string): boolean {
  const url = URL.parse(text)
  return url?.protocol === 'https:' && url.href === text
}

function isEmail(text: string): boolean {
  return /^[\w.]+@[\w-]+(\.[\w-]+)+$/.test(text)
}
