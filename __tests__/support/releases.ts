import type { GithubOptions, ReleaseSetup } from '../../emulator/github/server.js'
import type { ServiceOptions } from '../../emulator/service.js'
import { emulator, runAction, workspace } from './action.js'
import { startTestGithub } from './github-server.js'

export const TOKEN = 'ghs_test-token'

/** Starts a repository with these releases and a service, and returns a function that runs the action. */
export async function between(
  releases: readonly ReleaseSetup[],
  service: Partial<ServiceOptions> = {},
  options: Partial<GithubOptions> = {}
) {
  const { github } = await startTestGithub({
    tokens: { [TOKEN]: 'write' },
    releases,
    ...options
  })
  const spectra = await emulator(service)
  const folder = workspace()
  const temp = workspace()
  const run = (inputs: Record<string, string> = {}, env: Record<string, string> = {}) =>
    runAction(
      folder,
      {
        'api-url': spectra.url,
        release: 'latest',
        'github-token': TOKEN,
        'results-file': `${folder}/results.json`,
        ...inputs
      },
      { GITHUB_API_URL: github.url, RUNNER_TEMP: temp, ...env }
    )
  return { github, service: spectra.service, run, temp }
}

export const assetsOf = (contents: Readonly<Record<string, string | Buffer>>) =>
  Object.entries(contents).map(([name, content]) => ({ name, content }))
