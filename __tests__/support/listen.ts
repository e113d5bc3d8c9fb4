import { once } from 'node:events'
import type net from 'node:net'

import { afterEach } from '@jest/globals'

/** Resources that a test has opened, closed after the test. */
export const closers: (() => unknown)[] = []

afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

/** Starts a server on a free port, until the end of the test. */
export async function listen<T extends net.Server>(server: T): Promise<T> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  closers.push(() => server.close())
  return server
}
