import { expect, test } from '@jest/globals'
import { createService } from '../../../emulator/service.js'
import {
  account,
  bytesRequest,
  dailyUsagePath,
  getRequest,
  limitsPath,
  without
} from './requests.js'

test('the limits are those that were set', async () => {
  const limit = {
    limit_type: 'monthly',
    limit_exceeded: true,
    products: ['TCA-0201', 'TCA-0202'],
    users: ['u/demo/ci'],
    limit: 5
  }
  const service = createService({ ...account, limits: [limit] })
  const answer = await service.handle(getRequest(limitsPath))
  expect(answer).toMatchObject({ status: 200 })
  expect(JSON.parse(answer.body)).toEqual({ rl: { limits: [limit] } })
})

test('unless told, nothing is exceeded', async () => {
  const answer = await createService(account).handle(getRequest(limitsPath))
  expect(JSON.parse(answer.body)).toEqual({
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

test('the daily usage tells right credentials from wrong ones', async () => {
  const service = createService(account)
  const answer = await service.handle(getRequest(dailyUsagePath))
  expect(answer).toMatchObject({ status: 200 })
  expect(JSON.parse(answer.body)).toEqual({ rl: { usage_report: [] } })
  const { headers } = getRequest(dailyUsagePath)
  const anonymous = getRequest(dailyUsagePath, { headers: without(headers, 'authorization') })
  expect(await service.handle(anonymous)).toMatchObject({ status: 401 })
})

test.each([
  ['POST', { method: 'POST' }, 405],
  ['no format', { path: limitsPath.replace(/\?.*/, '') }, 400],
  ['another format', { path: limitsPath.replace('=json', '=xml') }, 400],
  ['another report', { path: limitsPath.replace('limits', 'usage/weekly') }, 404]
])('%s is refused', async (_, changes, status) => {
  const answer = await createService(account).handle(getRequest(limitsPath, changes))
  expect(answer).toMatchObject({ status })
})

test('has a cap of its own, and is logged as what it is', async () => {
  const service = createService({ ...account, requestsPerSecond: 1, now: () => 0 })
  const statuses: number[] = []
  for (let asked = 0; asked < 11; asked += 1) {
    statuses.push((await service.handle(getRequest(limitsPath))).status)
  }
  expect(statuses).toEqual([...Array<number>(10).fill(200), 429])
  expect(await service.handle(bytesRequest('x'))).toMatchObject({ status: 200 })
  expect(service.busiestSecond()).toBe(1)
  expect(service.log[0]?.step).toBe('usage')
})
