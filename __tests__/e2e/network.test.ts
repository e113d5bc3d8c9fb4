import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import net, { type AddressInfo } from 'node:net'
import path from 'node:path'
import tls from 'node:tls'

import { describe, expect, test } from '@jest/globals'

import { emulator, runAction, workspace } from '../support/action.js'
import { listen } from '../support/listen.js'

const HOST = 'spectra.example'

const portOf = (server: net.Server) => (server.address() as AddressInfo).port

/** Starts a TLS server for the emulator, with a new certificate for `spectra.example`. */
async function startTls(target: string): Promise<{ port: number; certificate: string }> {
  const folder = workspace()
  const [key, certificate] = ['key.pem', 'certificate.pem'].map(name => path.join(folder, name))
  execFileSync(
    'openssl',
    `req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=${HOST} -addext subjectAltName=DNS:${HOST},IP:127.0.0.1 -keyout ${key} -out ${certificate}`.split(
      ' '
    ),
    { stdio: 'ignore' }
  )
  const options = { key: readFileSync(key ?? ''), cert: readFileSync(certificate ?? '') }
  const { port } = new URL(target)
  const server = await listen(
    tls.createServer(options, socket => {
      const upstream = net.connect(Number(port), '127.0.0.1')
      socket.pipe(upstream).pipe(socket)
      socket.on('error', () => upstream.destroy())
      upstream.on('error', () => socket.destroy())
    })
  )
  return { port: portOf(server), certificate: certificate ?? '' }
}

/** Starts a proxy that connects every host to this port and records the requests. */
async function startProxy(port: number) {
  const requests: { target: string | undefined; headers: object }[] = []
  const server = await listen(createServer())
  server.on('connect', (request, socket: net.Socket, head: Buffer) => {
    requests.push({ target: request.url, headers: request.headers })
    const upstream = net.connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      upstream.write(head)
      socket.pipe(upstream).pipe(socket)
    })
    socket.on('error', () => upstream.destroy())
    upstream.on('error', () => socket.destroy())
  })
  return { url: `http://127.0.0.1:${portOf(server)}`, requests }
}

describe('a connection to the service', () => {
  const files = { 'a.bin': 'a', 'b.bin': 'b', 'c.bin': randomBytes(30_000_000) }

  test('requires a trusted TLS certificate', async () => {
    const { service, url } = await emulator()
    const { port, certificate } = await startTls(url)
    const inputs = { files: '*.bin', 'api-url': `https://127.0.0.1:${port}`, retries: '0' }
    const rejected = await runAction(workspace(files), inputs)
    expect(rejected.code).toBe(1)
    expect(rejected.log).toMatch(/self-signed certificate/)
    expect(service.log).toEqual([])

    const run = await runAction(workspace(files), inputs, { NODE_EXTRA_CA_CERTS: certificate })
    expect(run.code).toBe(0)
    expect(service.samples.size).toBe(3)
  })

  test.each(['https_proxy', 'HTTPS_PROXY'])(
    'goes through the proxy in %s, which sees only the host',
    async name => {
      const { service, url } = await emulator()
      const { port, certificate } = await startTls(url)
      const proxy = await startProxy(port)
      const run = await runAction(
        workspace(files),
        { files: '*.bin', 'api-url': `https://${HOST}` },
        { [name]: proxy.url, NODE_EXTRA_CA_CERTS: certificate }
      )
      expect(run.code).toBe(0)
      expect(service.samples.size).toBe(3)
      expect(new Set(proxy.requests.map(({ target }) => target))).toEqual(new Set([`${HOST}:443`]))
      for (const { headers } of proxy.requests) expect(headers).not.toHaveProperty('authorization')
    }
  )

  test('bypasses the proxy for hosts in no_proxy', async () => {
    const proxy = await startProxy(1)
    const env = { https_proxy: proxy.url, no_proxy: HOST }
    const inputs = { files: '*.bin', 'api-url': `https://${HOST}`, retries: '0' }
    const run = await runAction(workspace(files), inputs, env)
    expect(run.code).toBe(1)
    expect(proxy.requests).toEqual([])
  })

  test('keeps the path of api-url in every request', async () => {
    const paths: (string | undefined)[] = []
    const gateway = await listen(
      createServer((request, response) => {
        paths.push(request.url)
        request.resume().on('end', () => response.end())
      })
    )
    const inputs = { files: 'a.bin', 'api-url': `http://127.0.0.1:${portOf(gateway)}/gateway/` }
    const run = await runAction(workspace(files), inputs)
    expect(run.code).toBe(0)
    const hash = '86f7e437faa5a7fce15d1ddcb9eaeaea377667b8'
    expect(paths).toEqual([
      `/gateway/api/spex/upload/${hash}`,
      `/gateway/api/spex/upload/${hash}/meta`
    ])
  })
})
