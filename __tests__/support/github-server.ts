import { afterEach } from '@jest/globals'

import {
  type GithubOptions,
  type RunningGithub,
  startGithub
} from '../../emulator/github/server.js'
import { octetStream, releases, tokens } from './github-requests.js'

const servers: RunningGithub[] = []

afterEach(async () => {
  for (const server of servers.splice(0)) await server.close()
})

/** Starts a GitHub with the releases of `github-requests.ts`, until the end of the test. */
export async function startTestGithub(options: Partial<GithubOptions> = {}) {
  const github = await startGithub({ repository: 'acme/app', tokens, releases, ...options })
  servers.push(github)
  const urlOf = (path: string) => `${github.url}/repos/acme/app${path}`
  return {
    github,
    /** Returns the URL of a path below the repository. */
    urlOf,
    /** Returns the URL of the content of the asset 1002. */
    contentUrl: async (): Promise<string> => {
      const headers = { authorization: 'Bearer reader', ...octetStream }
      const asset = await fetch(urlOf('/releases/assets/1002'), { headers, redirect: 'manual' })
      return asset.headers.get('location') ?? ''
    }
  }
}
