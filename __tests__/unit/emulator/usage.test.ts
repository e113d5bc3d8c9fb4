import { expect, test } from '@jest/globals'
import { createService } from '../../../emulator/service.js'
import {
  account,
  dailyUsagePath,
  getRequest,
  limitsPath,
  omit,
  statusesOf,
  uploadRequest
} from '../../support/emulator-requests.js'

test('returns the limits from the options', async () => {
  const limit = {
    limit_type: 'monthly',
    limit_exceeded: true,
    products: ['TCA-0201', 'TCA-0202'],
    users: ['u/demo/ci'],
    limit: 5
  }
  const service = createService({ ...account, usageLimits: [limit] })
  const response = await service.handle(getRequest(limitsPath))
  expect(response).toMatchObject({ status: 200 })
  expect(JSON.parse(response.body)).toEqual({ rl: { limits: [limit] } })
})

test('by default, returns a limit that is not exceeded', async () => {
  const response = await createService(account).handle(getRequest(limitsPath))
  expect(JSON.parse(response.body)).toEqual({
    rl: {
      limits: [
        {
          limit_type: 'daily',
          limit_exceeded: false,
          products: ['TCA-0202'],
          users: [account.username],
          limit: 1000
        }
      ]
    }
  })
})

test('the daily usage is empty, and requires credentials', async () => {
  const service = createService(account)
  const response = await service.handle(getRequest(dailyUsagePath))
  expect(response).toMatchObject({ status: 200 })
  expect(JSON.parse(response.body)).toEqual({ rl: { usage_report: [] } })
  const { headers } = getRequest(dailyUsagePath)
  const anonymous = getRequest(dailyUsagePath, { headers: omit(headers, 'authorization') })
  expect(await service.handle(anonymous)).toMatchObject({ status: 401 })
})

test.each([
  ['POST', { method: 'POST' }, 405],
  ['no format', { path: limitsPath.replace(/\?.*/, '') }, 400],
  ['another format', { path: limitsPath.replace('=json', '=xml') }, 400],
  ['another report', { path: limitsPath.replace('limits', 'usage/weekly') }, 404]
])('rejects %s', async (_, changes, status) => {
  const response = await createService(account).handle(getRequest(limitsPath, changes))
  expect(response).toMatchObject({ status })
})

test('has a separate rate limit, and is logged as usage', async () => {
  const service = createService({ ...account, requestsPerSecond: 1, now: () => 0 })
  const requests = Array.from({ length: 11 }, () => getRequest(limitsPath))
  expect(await statusesOf(service, requests)).toEqual([...Array<number>(10).fill(200), 429])
  expect(await service.handle(uploadRequest('x'))).toMatchObject({ status: 200 })
  expect(service.busiestSecond()).toBe(1)
  expect(service.log[0]?.step).toBe('usage')
})
