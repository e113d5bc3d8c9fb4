import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type RunningServer, startServer } from '../../../emulator/http/server.js'
import { createService, type Service } from '../../../emulator/service.js'
import {
  account,
  authorization,
  metadataRequest,
  metadataXml,
  uploadRequest
} from '../../support/emulator-requests.js'
import { sha1 } from '../../support/hashes.js'

let service: Service
let server: RunningServer

beforeEach(async () => {
  service = createService({ ...account, requestsPerSecond: 2, now: () => 0 })
  server = await startServer(service)
})

afterEach(async () => {
  await server.close()
})

async function page(path: string): Promise<unknown> {
  return await (await fetch(`${server.url}${path}`)).json()
}

test('shows the samples and the requests, without credentials', async () => {
  await service.handle(uploadRequest('content'))
  await service.handle(metadataRequest('content'))
  expect(await page('/emulator/samples')).toEqual({
    samples: [
      expect.objectContaining({
        sha1: sha1('content'),
        size: 7,
        subscribed: false,
        metadata: [
          expect.objectContaining({
            xml: metadataXml,
            properties: [{ name: 'file_name', value: 'a&b.exe' }],
            domain: ''
          })
        ]
      })
    ]
  })
  const path = `/api/spex/upload/${sha1('content')}`
  expect(await page('/emulator/log')).toEqual({
    busiestSecond: 2,
    charged: 0,
    requests: [
      expect.objectContaining({ path, status: 200, authorized: true }),
      expect.objectContaining({ path: `${path}/meta`, status: 200 })
    ]
  })
  expect(JSON.stringify(await page('/emulator/log'))).not.toContain(authorization)
})

test("is not logged, and doesn't count towards the rate limit", async () => {
  for (let count = 0; count < 3; count += 1) await page('/emulator/log')
  expect((await fetch(`${server.url}/emulator/log`, { method: 'POST' })).status).toBe(405)
  expect((await fetch(`${server.url}/emulator/other`)).status).toBe(404)
  expect(service.log).toEqual([])
  expect((await fetch(server.url)).status).toBe(401)
})
