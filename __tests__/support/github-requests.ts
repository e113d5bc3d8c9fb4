import {
  createGithub,
  type Github,
  type GithubOptions,
  type ReleaseSetup
} from '../../emulator/github/server.js'
import { inChunks, unreadableBody } from './emulator-requests.js'

export const tokens = { writer: 'write', reader: 'read', stranger: 'none' } as const

/** The IDs are 1 to 4 for the releases and 1001 to 1004 for the assets. */
export const releases: readonly ReleaseSetup[] = [
  { tag: 'v3', draft: true, assets: [{ name: 'draft.bin', content: 'draft' }] },
  { tag: 'v2-rc', prerelease: true },
  {
    tag: 'v1/ä',
    name: 'One',
    body: 'First line\r\nsecond',
    assets: [
      { name: 'a b.bin', content: 'content', label: 'A' },
      { name: 'old.bin', content: 'old', digest: null },
      { name: 'incomplete.bin', content: '', state: 'starter' }
    ]
  },
  { tag: 'v0' }
]

/** The header for the content of an asset instead of its description. */
export const octetStream = { accept: 'application/octet-stream' }

/** Creates a GitHub with these tokens and releases. */
export function testGithub(options: Partial<GithubOptions> = {}): Github {
  return createGithub({ repository: 'acme/app', tokens, releases, ...options })
}

interface ApiRequest {
  readonly method?: string
  readonly token?: string | undefined
  readonly body?: string
  readonly headers?: Readonly<Record<string, string>>
}

/**
 * Sends a request to the API.
 *
 * @param path below the repository, or below `/repos` or `/repositories`
 * @returns the response, with its body parsed as `json`
 */
export async function callApi(
  github: Github,
  path: string,
  { method = 'GET', token, body, headers }: ApiRequest = {}
) {
  const response = await github.handle({
    method,
    path: path.startsWith('/repo') ? path : `/repos/acme/app${path}`,
    headers: {
      'user-agent': 'test',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...headers
    },
    body: body === undefined ? unreadableBody : inChunks(body)
  })
  const json: unknown = response.body === '' ? undefined : JSON.parse(response.body)
  return { ...response, json }
}
