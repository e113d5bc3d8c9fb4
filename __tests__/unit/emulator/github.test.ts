import { afterEach, describe, expect, test } from '@jest/globals'
import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import {
  createGithub,
  type Github,
  type GithubOptions,
  type GithubStep,
  type ReleaseSetup,
  type RunningGithub,
  startGithub
} from '../../../emulator/github/server.js'
import { chunks, sha256, unreadable } from './requests.js'

const tokens = { writer: 'write', reader: 'read', stranger: 'none' } as const

const releases: ReleaseSetup[] = [
  { tag: 'v3', draft: true, assets: [{ name: 'draft.bin', content: 'draft' }] },
  { tag: 'v2-rc', prerelease: true },
  {
    tag: 'v1/ä',
    name: 'One',
    body: 'First line\r\nsecond',
    assets: [
      { name: 'a b.bin', content: 'content', label: 'A' },
      { name: 'old.bin', content: 'old', digest: null },
      { name: 'half.bin', content: '', state: 'starter' }
    ]
  },
  { tag: 'v0' }
]

function github(options: Partial<GithubOptions> = {}): Github {
  return createGithub({ repository: 'acme/app', tokens, releases, ...options })
}

/** One request below the repository, and what came of it. */
async function ask(
  to: Github,
  path: string,
  {
    method = 'GET',
    token,
    body,
    ...headers
  }: { method?: string; token?: string; body?: string } & Record<string, string> = {}
) {
  const answer = await to.handle({
    method,
    path: path.startsWith('/repo') ? path : `/repos/acme/app${path}`,
    headers: {
      'user-agent': 'test',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...headers
    },
    body: body === undefined ? unreadable : chunks(body)
  })
  const content: unknown = answer.body === '' ? undefined : JSON.parse(answer.body)
  return { ...answer, content }
}

const octets = { accept: 'application/octet-stream' }

describe('releases', () => {
  test('the latest is neither a draft nor a prerelease', async () => {
    const { status, content } = await ask(github(), '/releases/latest')
    expect(status).toBe(200)
    const api = 'https://api.github.com/repos/acme/app/releases'
    expect(content).toMatchObject({
      id: 3,
      tag_name: 'v1/ä',
      name: 'One',
      draft: false,
      prerelease: false,
      body: 'First line\r\nsecond',
      html_url: 'https://api.github.com/acme/app/releases/tag/v1%2F%C3%A4',
      upload_url: `${api}/3/assets{?name,label}`,
      assets: [
        {
          id: 1002,
          name: 'a b.bin',
          label: 'A',
          state: 'uploaded',
          size: 7,
          digest: `sha256:${sha256('content')}`,
          url: `${api}/assets/1002`,
          browser_download_url:
            'https://api.github.com/acme/app/releases/download/v1%2F%C3%A4/a%20b.bin'
        },
        { name: 'old.bin', label: null, digest: null },
        { name: 'half.bin', state: 'starter', size: 0 }
      ]
    })
  })

  test('there is none in a repository of drafts and prereleases', async () => {
    const empty = github({ releases: releases.slice(0, 2) })
    expect(await ask(empty, '/releases/latest', { token: 'writer' })).toMatchObject({ status: 404 })
  })

  test.each([
    ['v1%2F%C3%A4', 200],
    ['v1/%C3%A4', 200],
    ['v2-rc', 200],
    ['V0', 404],
    ['v9', 404],
    ['%', 404]
  ])('by the tag %s: %i', async (tag, status) => {
    expect(await ask(github(), `/releases/tags/${tag}`)).toMatchObject({ status })
  })

  test('a draft is found by no tag, and listed only for those who may push', async () => {
    const hub = github()
    const ids = async (token?: string) => {
      const { content } = await ask(hub, '/releases', token === undefined ? {} : { token })
      return (content as { id: number }[]).map(({ id }) => id)
    }
    expect(await ask(hub, '/releases/tags/v3', { token: 'writer' })).toMatchObject({ status: 404 })
    expect(await ids('writer')).toEqual([1, 2, 3, 4])
    expect(await ids('reader')).toEqual([2, 3, 4])
    expect(await ids()).toEqual([2, 3, 4])
  })

  test.each(['/releases/1', '/releases/1/assets', '/releases/assets/1001'])(
    'what belongs to a draft, %s, is there only for those who may push',
    async path => {
      const hub = github()
      const statuses: number[] = []
      for (const token of ['writer', 'reader', 'stranger']) {
        statuses.push((await ask(hub, path, { token })).status)
      }
      expect(statuses).toEqual([200, 404, 404])
    }
  )

  test('nulls stay nulls', async () => {
    expect((await ask(github(), '/releases/4')).content).toMatchObject({ name: null, body: null })
  })
})

describe('pages', () => {
  const assets = Array.from({ length: 205 }, (_, index) => ({ name: `${index}`, content: '' }))
  const many = () => github({ releases: [{ tag: 'v1', assets }] })
  const list = 'https://api.github.com/repositories/1/releases/1/assets'

  test.each([
    ['', 0, 30, `<${list}?page=2>; rel="next", <${list}?page=7>; rel="last"`],
    [
      '?per_page=100&page=2',
      100,
      100,
      ['1>; rel="prev"', '3>; rel="next"', '3>; rel="last"', '1>; rel="first"']
        .map(rest => `<${list}?per_page=100&page=${rest}`)
        .join(', ')
    ],
    [
      '?per_page=101',
      0,
      100,
      `<${list}?per_page=101&page=2>; rel="next", <${list}?per_page=101&page=3>; rel="last"`
    ],
    ['?page=7', 180, 25, `<${list}?page=6>; rel="prev", <${list}?page=1>; rel="first"`],
    [
      '?per_page=x&page=0',
      0,
      30,
      `<${list}?per_page=x&page=2>; rel="next", <${list}?per_page=x&page=7>; rel="last"`
    ]
  ])('%s', async (query, first, count, link) => {
    const { content, headers } = await ask(many(), `/releases/1/assets${query}`)
    const names = (content as { name: string }[]).map(({ name }) => name)
    expect(names).toEqual(Array.from({ length: count }, (_, index) => String(first + index)))
    expect(headers['link']).toBe(link)
  })

  test('a page after the last is empty', async () => {
    expect((await ask(many(), '/releases/1/assets?page=8')).content).toEqual([])
  })

  test('one page needs no links', async () => {
    expect((await ask(github(), '/releases')).headers).not.toHaveProperty('link')
  })

  test('a link can be followed as it is', async () => {
    const hub = many()
    const { headers } = await ask(hub, '/releases/1/assets?per_page=100')
    const [, next = ''] =
      /<https:\/\/api\.github\.com([^>]*)>; rel="next"/.exec(headers['link'] ?? '') ?? []
    expect((await ask(hub, next)).content).toHaveLength(100)
    expect(await ask(hub, next.replace('/1/', '/2/'))).toMatchObject({ status: 404 })
  })

  test('a release shows the first thirty of its assets, and lists are of releases too', async () => {
    const hub = github({ releases: Array.from({ length: 31 }, () => ({ tag: 'v', assets })) })
    const { content } = await ask(hub, '/releases')
    expect(content).toHaveLength(30)
    expect((content as { assets: unknown[] }[])[0]?.assets).toHaveLength(30)
  })
})

describe('who may what', () => {
  test('a wrong token is 401 even for what is public', async () => {
    const hub = github()
    for (const authorization of ['Bearer wrong', 'Basic d3JpdGVy', 'writer', 'Bearer toString']) {
      const answer = await ask(hub, '/releases', { authorization })
      expect(answer).toMatchObject({ status: 401, content: { message: 'Bad credentials' } })
    }
    expect(await ask(hub, '/releases', { authorization: 'token reader' })).toMatchObject({
      status: 200
    })
  })

  test.each([
    ['writer', 200],
    ['reader', 200],
    ['stranger', 404],
    [undefined, 404]
  ])('a private repository for %s: %i', async (token, status) => {
    const hub = github({ private: true })
    const paths = ['/releases', '/releases/latest', '/releases/tags/v0', '/releases/assets/1002']
    for (const path of paths) {
      expect(await ask(hub, path, token === undefined ? {} : { token })).toMatchObject({ status })
    }
  })

  test.each([
    ['/repos/acme/other/releases', 404],
    ['/repos/ACME/App/releases', 200],
    ['/repositories/2/releases', 404],
    ['/releases/99', 404],
    ['/releases/99/assets', 404],
    ['/releases/assets/99', 404],
    ['/releases/latest/more', 404],
    ['/issues', 404]
  ])('%s: %i', async (path, status) => {
    expect(await ask(github(), path)).toMatchObject({ status })
  })

  test('who does not say who is asking is refused', async () => {
    expect(await ask(github(), '/releases', { 'user-agent': '' })).toMatchObject({ status: 403 })
  })
})

describe('the rate limit', () => {
  test.each([
    [
      { status: 403, reset: 1_800_000_000 } as const,
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1800000000' },
      ['retry-after']
    ],
    [
      { status: 429, retryAfter: 60 } as const,
      { 'x-ratelimit-remaining': '4999', 'retry-after': '60' },
      ['x-ratelimit-reset']
    ]
  ])('%j', async (limit, headers, absent) => {
    const hub = github({
      rateLimit: ({ index }) => (index === 0 ? limit : undefined),
      fault: () => ({ kind: 'reset', when: 'early' })
    })
    const answer = await ask(hub, '/releases')
    expect(answer).toMatchObject({ status: limit.status, headers })
    for (const name of absent) expect(answer.headers).not.toHaveProperty(name)
    expect(hub.log[0]?.fault).toBeUndefined()
  })

  test('a 403 for want of rights is not to be taken for it', async () => {
    const change = { method: 'PATCH', token: 'reader', body: '{"body":""}' }
    expect(await ask(github(), '/releases/3', change)).toMatchObject({
      status: 403,
      headers: { 'x-ratelimit-remaining': '4999' }
    })
  })
})

describe('changing the notes', () => {
  const notes = (body: unknown) => ({
    method: 'PATCH',
    token: 'writer',
    body: JSON.stringify({ body })
  })

  test('answers with the release, and lasts', async () => {
    const hub = github()
    const answer = await ask(hub, '/releases/3', notes('new ☃\r\n'))
    expect(answer).toMatchObject({ status: 200, content: { id: 3, body: 'new ☃\r\n' } })
    expect(hub.releases.map(({ body }) => body)).toEqual([null, null, 'new ☃\r\n', null])
    expect((await ask(hub, '/releases/latest')).content).toMatchObject({ body: 'new ☃\r\n' })
    expect(hub.log[0]).toMatchObject({ step: 'update', body: '{"body":"new ☃\\r\\n"}' })
  })

  test('takes 125 000 characters, which may be more bytes, and not one more', async () => {
    const hub = github()
    const most = '😀'.repeat(125_000)
    expect(await ask(hub, '/releases/3', notes(`${most}x`))).toMatchObject({
      status: 422,
      content: { errors: [{ message: 'body is too long (maximum is 125000 characters)' }] }
    })
    expect(await ask(hub, '/releases/3', notes(most))).toMatchObject({ status: 200 })
  })

  test.each([
    ['no token', { method: 'PATCH', body: '{"body":""}' }, '/releases/3', 401],
    ['a token that may only read', { ...notes(''), token: 'reader' }, '/releases/3', 403],
    ['an unknown release', notes(''), '/releases/99', 404],
    ['a draft, for who may not push', { ...notes(''), token: 'reader' }, '/releases/1', 404],
    ['no JSON', { ...notes(''), body: 'body' }, '/releases/3', 400],
    ['JSON that is no object', { ...notes(''), body: 'null' }, '/releases/3', 400],
    ['null', notes(null), '/releases/3', 422],
    ['more than the notes', { ...notes(''), body: '{"body":"","name":""}' }, '/releases/3', 422],
    ['another method', { ...notes(''), method: 'PUT' }, '/releases/3', 404]
  ])('%s: refused, and nothing changes', async (_, request, path, status) => {
    const hub = github()
    expect(await ask(hub, path, request)).toMatchObject({ status })
    expect(hub.releases.map(({ body }) => body)).toEqual([null, null, 'First line\r\nsecond', null])
  })
})

describe('an asset', () => {
  test('is an object, or by its other type a way to another origin', async () => {
    const hub = github()
    expect((await ask(hub, '/releases/assets/1002')).content).toMatchObject({ name: 'a b.bin' })
    const answer = await ask(hub, '/releases/assets/1002', octets)
    expect(answer).toMatchObject({ status: 302, body: '' })
    expect(new URL(answer.headers['location'] ?? '').origin).toBe(
      'https://release-assets.githubusercontent.com'
    )
  })

  test('that is half uploaded has an object and no bytes', async () => {
    const hub = github()
    expect(await ask(hub, '/releases/assets/1004')).toMatchObject({ status: 200 })
    expect(await ask(hub, '/releases/assets/1004', octets)).toMatchObject({ status: 404 })
  })
})

test('the log has every request, with its headers, and the fault hook gets the same', async () => {
  const asked: [number, GithubStep, number][] = []
  const hub = github({
    now: () => 7,
    fault: ({ index, step, attempt }) => {
      asked.push([index, step, attempt])
      return index === 0 ? { kind: 'answer', status: 502 } : undefined
    }
  })
  const statuses: number[] = []
  for (const path of [
    '/releases/latest',
    '/releases/latest',
    '/releases/tags/v0',
    '/releases',
    '/releases/3',
    '/releases/3/assets',
    '/releases/assets/1002',
    '/elsewhere'
  ]) {
    statuses.push((await ask(hub, path, { token: 'reader', body: '' })).status)
  }
  expect(statuses).toEqual([502, 200, 200, 200, 200, 200, 200, 404])
  expect(asked).toEqual([
    [0, 'latest', 1],
    [1, 'latest', 2],
    [2, 'tag', 1],
    [3, 'list', 1],
    [4, 'release', 1],
    [5, 'assets', 1],
    [6, 'asset', 1],
    [7, 'other', 1]
  ])
  expect(hub.log[0]).toEqual({
    index: 0,
    at: 7,
    method: 'GET',
    path: '/repos/acme/app/releases/latest',
    step: 'latest',
    attempt: 1,
    headers: { 'user-agent': 'test', authorization: 'Bearer reader' },
    body: undefined,
    status: 502,
    fault: 'answer:late'
  })
})

test.each([
  ['/releases/assets/1002', 0, 'reset'],
  ['/releases/assets/99', 404, undefined]
] as const)('a fault after acceptance takes the way to the bytes, %s: %i', async (...row) => {
  const [path, status, connection] = row
  const hub = github({ fault: () => ({ kind: 'reset', when: 'accepted' }) })
  const answer = await ask(hub, path, octets)
  expect([answer.status, answer.connection]).toEqual([status, connection])
})

describe('on two ports', () => {
  let hub: RunningGithub

  afterEach(async () => {
    await hub.close()
  })

  async function start(options: Partial<GithubOptions> = {}) {
    hub = await startGithub({ repository: 'acme/app', tokens, releases, ...options })
  }

  const to = (path: string) => `${hub.url}/repos/acme/app${path}`
  const headers = { authorization: 'Bearer reader', ...octets }

  /** Where the bytes of the asset `a b.bin` are. */
  async function location(): Promise<string> {
    const answer = await fetch(to('/releases/assets/1002'), { headers, redirect: 'manual' })
    return answer.headers.get('location') ?? ''
  }

  test('the bytes come from another origin, and its log shows what was sent there', async () => {
    await start()
    const place = await location()
    expect(place).toMatch(`${hub.downloadsUrl}/`)
    expect(hub.downloadsUrl).not.toBe(hub.url)
    const answer = await fetch(place, { headers: { 'x-own': 'mine' } })
    expect([answer.status, await answer.text()]).toEqual([200, 'content'])
    expect(answer.headers.get('content-length')).toBe('7')

    expect(hub.log).toMatchObject([{ status: 302, headers: { authorization: 'Bearer reader' } }])
    expect(hub.downloads).toMatchObject([
      { asset: 1002, bytesSent: 7, status: 200, step: 'download', headers: { 'x-own': 'mine' } }
    ])
    expect(hub.downloads[0]?.headers).not.toHaveProperty('authorization')
  })

  test('a token that goes along is served, and seen', async () => {
    await start()
    await (await fetch(await location(), { headers })).text()
    expect(hub.downloads[0]?.headers).toMatchObject({ authorization: 'Bearer reader' })
  })

  test.each([
    ['another signature', 'GET', (place: string) => `${place}0`],
    ['no signature', 'GET', (place: string) => place.replace(/\?.*/, '')],
    ['another asset', 'GET', (place: string) => place.replace('1002', '1003')],
    ['another method', 'POST', (place: string) => place]
  ])('%s: 403, and no fault is asked for', async (_, method, change) => {
    const steps: GithubStep[] = []
    await start({
      fault: ({ step }) => {
        steps.push(step)
        return undefined
      }
    })
    const answer = await fetch(change(await location()), { method })
    expect(answer.status).toBe(403)
    await answer.text()
    expect(hub.downloads).toMatchObject([{ asset: undefined, bytesSent: 0, status: 403 }])
    expect(steps).toEqual(['asset'])
  })

  test('objects and links name the port that they came from, and notes are changed', async () => {
    await start()
    const answer = await fetch(to('/releases?per_page=1'))
    expect(answer.headers.get('link')).toContain(`<${hub.url}/repositories/1/releases?`)
    expect(await answer.json()).toMatchObject([{ url: to('/releases/2') }])
    const changed = await fetch(to('/releases/2'), {
      method: 'PATCH',
      headers: { authorization: 'Bearer writer' },
      body: JSON.stringify({ body: 'notes' })
    })
    expect(changed.status).toBe(200)
    expect(hub.releases[1]?.body).toBe('notes')
  })

  test('an empty asset is an empty answer', async () => {
    await start({ releases: [{ tag: 'v1', assets: [{ name: 'empty', content: '' }] }] })
    const answer = await fetch(to('/releases/assets/1001'), { headers: octets })
    expect([answer.status, await answer.text()]).toEqual([200, ''])
    expect(hub.downloads[0]).toMatchObject({ bytesSent: 0, status: 200 })
  })

  test('a fault hook that throws is an answer of 500 that says so, on both', async () => {
    await start({
      fault: ({ step }) => {
        if (step === 'list' || step === 'download') throw new Error('in the test')
        return undefined
      }
    })
    for (const url of [to('/releases'), await location()]) {
      const answer = await fetch(url)
      expect(answer.status).toBe(500)
      expect(await answer.text()).toContain('in the test')
    }
  })

  describe('faults of a download', () => {
    const content = 'x'.repeat(200_001)
    const large = [{ tag: 'v1', assets: [{ name: 'large', content }] }]

    /** A download of 200 001 bytes with this fault: what came of it, and how it ended. */
    async function download(fault: GithubOptions['fault']) {
      await start({
        releases: [...releases.slice(0, 1), ...large],
        pause: () => Promise.resolve(),
        fault: arrival => (arrival.step === 'download' ? fault?.(arrival) : undefined)
      })
      const outgoing = request(await location())
      // From Node 24 on, a connection that breaks in the answer is an error of the request as well.
      outgoing.on('error', () => undefined)
      outgoing.end()
      const answered = once(outgoing, 'response') as Promise<[IncomingMessage]>
      const [answer] = await answered
      let received = 0
      answer.on('data', (chunk: Buffer) => (received += chunk.byteLength))
      const end = await once(answer, 'end').then(
        () => 'end',
        (error: unknown) => (error as NodeJS.ErrnoException).code
      )
      return { status: answer.statusCode, received, end }
    }

    test('another answer', async () => {
      const gone = { kind: 'answer', status: 410, body: 'gone' } as const
      expect(await download(() => gone)).toEqual({ status: 410, received: 4, end: 'end' })
      expect(hub.downloads[0]).toMatchObject({
        status: 410,
        bytesSent: 0,
        fault: 'answer:late'
      })
    })

    test('cut: half of the bytes come', async () => {
      expect(await download(() => ({ kind: 'cut-answer' }))).toEqual({
        status: 200,
        received: 100_000,
        end: 'ECONNRESET'
      })
      expect(hub.downloads[0]).toMatchObject({ status: 0, bytesSent: 100_000, fault: 'cut-answer' })
    })

    test('slow: all of the bytes come', async () => {
      const slow = { kind: 'slow', bytesPerSecond: 50_000 } as const
      expect(await download(() => slow)).toEqual({ status: 200, received: 200_001, end: 'end' })
      expect(hub.downloads[0]).toMatchObject({ status: 200, bytesSent: 200_001, fault: 'slow' })
    })

    test.each([
      { when: 'middle', bytesSent: 100_000 },
      { when: 'late', bytesSent: 200_000 }
    ] as const)('reset, $when', async ({ when, bytesSent }) => {
      // A reset may overtake the head of the answer.
      const broken = download(() => ({ kind: 'reset', when })).catch((error: unknown) => ({
        end: (error as NodeJS.ErrnoException).code
      }))
      expect(await broken).toMatchObject({ end: 'ECONNRESET' })
      expect(hub.downloads[0]).toMatchObject({ status: 0, bytesSent, fault: `reset:${when}` })
    })

    test('reset, early: there is no answer', async () => {
      await expect(download(() => ({ kind: 'reset', when: 'early' }))).rejects.toMatchObject({
        code: 'ECONNRESET'
      })
      expect(hub.downloads[0]).toMatchObject({ status: 0, bytesSent: 0 })
    })
  })

  test('a stalled download lasts until the end of the stand-in', async () => {
    await start({
      fault: ({ step }) => (step === 'download' ? { kind: 'stall', when: 'middle' } : undefined)
    })
    const outgoing = request(await location())
    outgoing.end()
    const [answer] = (await once(outgoing, 'response')) as [IncomingMessage]
    const [chunk] = (await once(answer, 'data')) as [Buffer]
    expect(chunk.toString()).toBe('con')
    const failed = once(answer, 'error') as Promise<[NodeJS.ErrnoException]>
    await hub.close()
    expect((await failed)[0].code).toBe('ECONNRESET')
    expect(hub.downloads[0]).toMatchObject({ status: 0, bytesSent: 3, fault: 'stall:middle' })
  })

  test('a client that goes away in the middle is recorded', async () => {
    const content = Buffer.alloc(64 << 20)
    await start({
      releases: [...releases.slice(0, 1), { tag: 'v1', assets: [{ name: 'large', content }] }]
    })
    const outgoing = request(await location())
    outgoing.end()
    const [answer] = (await once(outgoing, 'response')) as [IncomingMessage]
    await once(answer, 'data')
    outgoing.destroy()
    while (hub.downloads[0]?.status === undefined) await new Promise(setImmediate)
    expect(hub.downloads[0].status).toBe(0)
    expect(hub.downloads[0].bytesSent).toBeLessThan(content.byteLength)
  })
})

test('a slow download waits ahead of each chunk, and goes out in what a second takes', async () => {
  const pauses: number[] = []
  const hub = github({
    pause: milliseconds => {
      pauses.push(milliseconds)
      return Promise.resolve()
    },
    fault: () => ({ kind: 'slow', bytesPerSecond: 4 })
  })
  const { headers } = await ask(hub, '/releases/assets/1002', octets)
  const { pathname, search } = new URL(headers['location'] ?? '')
  const sent: string[] = []
  const path = pathname + search
  const { chunks: bytes } = hub.download({ method: 'GET', path, headers: {}, body: unreadable })
  for await (const chunk of bytes) sent.push(Buffer.from(chunk).toString())
  expect(sent).toEqual(['cont', 'ent'])
  expect(pauses).toEqual([1000, 750])
})
