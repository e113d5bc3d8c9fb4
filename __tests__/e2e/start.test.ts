import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, test } from '@jest/globals'

import { emulator, runAction, workspace } from '../support/action.js'
import { preload } from '../support/preload.js'

const LISTING = `
import { writeFileSync } from 'node:fs'
process.on('exit', () => writeFileSync('loaded.json', JSON.stringify(process.moduleLoadList)))
`

/** Runs the built action, and returns which of its files and Node's modules it loaded. */
async function loadedBy(folder: string, inputs: Readonly<Record<string, string>>) {
  const coverage = path.join(folder, 'coverage')
  const run = await runAction(folder, inputs, { ...preload(LISTING), NODE_V8_COVERAGE: coverage })
  expect(run.code).toBe(0)
  const urls = readdirSync(coverage).flatMap(name => {
    const text = readFileSync(path.join(coverage, name), 'utf8')
    return (JSON.parse(text) as { result: { url: string }[] }).result.map(({ url }) => url)
  })
  const list = JSON.parse(readFileSync(path.join(folder, 'loaded.json'), 'utf8')) as string[]
  return {
    files: urls.filter(url => url.includes('/dist/')).map(url => path.posix.basename(url)),
    modules: list.map(name => name.replace(/^\w+ /, ''))
  }
}

describe('a run', () => {
  const FOR_REQUESTS = ['http', 'https', 'tls']

  test('loads neither network modules nor other parts of the bundle if there are no files', async () => {
    const inputs = { files: 'none/*', 'if-no-files-found': 'ignore' }
    const { files, modules } = await loadedBy(workspace(), inputs)
    expect(files.sort()).toEqual(['index.js', 'left-out.js'])
    const unneeded = [...FOR_REQUESTS, 'child_process']
    expect(modules.filter(name => unneeded.includes(name))).toEqual([])
  })

  test('loads network modules for an upload', async () => {
    const { url } = await emulator()
    const inputs = { files: 'a', 'api-url': url }
    const { files, modules } = await loadedBy(workspace({ a: 'a' }), inputs)
    expect(files.length).toBeGreaterThan(2)
    expect(modules).toEqual(expect.arrayContaining(FOR_REQUESTS))
  })
})

describe('a function that the bundle leaves out', () => {
  test('throws if it is called', async () => {
    const leftOut = (await import(path.resolve('dist/left-out.js'))) as {
      getExecOutput: () => void
      ProxyAgent: new () => object
      OidcClient: { getIDToken: () => void }
    }
    expect(() => {
      leftOut.getExecOutput()
    }).toThrow('not in the bundle')
    expect(() => new leftOut.ProxyAgent()).toThrow('not in the bundle')
    expect(() => {
      leftOut.OidcClient.getIDToken()
    }).toThrow('not in the bundle')
  })

  test('is exported if, and only if, the bundle imports it', async () => {
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
