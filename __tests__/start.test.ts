import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, test } from '@jest/globals'

describe('what the bundle leaves out', () => {
  test('throws if it is called', async () => {
    const leftOut = (await import(path.resolve('dist/left-out.js'))) as {
      getExecOutput: () => void
      ProxyAgent: new () => object
      OidcClient: { getIDToken: () => void }
    }
    expect(() => {
      leftOut.getExecOutput()
    }).toThrow('left out')
    expect(() => new leftOut.ProxyAgent()).toThrow('left out')
    expect(() => {
      leftOut.OidcClient.getIDToken()
    }).toThrow('left out')
  })

  test('has every name that the bundle takes from it, and no others', async () => {
    const names = readdirSync('dist')
      .filter(name => name.endsWith('index.js'))
      .flatMap(name => [
        ...readFileSync(`dist/${name}`, 'utf8').matchAll(/_MODULE__left_out_js_\w+\.(\w+)/g)
      ])
      .map(([, name]) => name)
    const leftOut = (await import(path.resolve('dist/left-out.js'))) as object
    expect([...new Set(names)].sort()).toEqual(Object.keys(leftOut).sort())
  })
})
