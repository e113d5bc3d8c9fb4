import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { expect } from '@jest/globals'

import type { GithubOptions } from '../../emulator/github/server.js'
import type { ServiceOptions } from '../../emulator/service.js'
import type { WatchDocument } from '../../src/results/watch.js'
import { emulator, startEntry, workspace } from './action.js'
import { startTestGithub } from './github-server.js'
import { watchViolationsOf } from './schema.js'

export const TOKEN = 'ghs_watch-token'

const DAY = 24 * 60 * 60_000

/** The service's time at the start of a test, so that a test can go through a week. */
export const startedOn = new Date(Date.now() - 7 * DAY)

/** Options of a scenario with the watch action. */
export interface Scenario {
  readonly github?: Partial<GithubOptions>
  readonly service?: Partial<ServiceOptions>
}

/** Starts a repository and a service, and returns functions that run the built watch action. */
export async function watching({ github: githubOptions, service: serviceOptions }: Scenario = {}) {
  const { github } = await startTestGithub({
    tokens: { [TOKEN]: 'write' },
    releases: [],
    ...githubOptions
  })
  const spectra = await emulator({
    requestsPerSecond: Infinity,
    date: () => startedOn,
    ...serviceOptions
  })
  const folder = workspace()
  const start = (
    inputs: Readonly<Record<string, string>> = {},
    env: Readonly<Record<string, string>> = {}
  ) => {
    const charged = spectra.service.charged()
    const requests = spectra.service.log.length
    const { process, finished, temp } = startEntry('dist/watch/index.js', {
      cwd: folder,
      inputs: {
        'api-url': spectra.url,
        'github-token': TOKEN,
        'requests-per-second': '1000',
        'state-file': 'state.json',
        ...inputs
      },
      env: { GITHUB_API_URL: github.url, ...env }
    })
    return {
      process,
      finished: finished.then(run => ({
        ...run,
        document: readDocument(path.join(temp, 'spectra-watch.json')),
        /** The steps of the requests to the service. */
        requests: spectra.service.log.slice(requests).map(({ step }) => step),
        charged: spectra.service.charged() - charged
      }))
    }
  }
  return {
    github,
    service: spectra.service,
    folder,
    stateFile: path.join(folder, 'state.json'),
    start,
    nextDay: () => {
      spectra.service.clock.advance(DAY)
    },
    run: (...args: Parameters<typeof start>) => start(...args).finished
  }
}

/** Reads the results file, which must match the published schema in every test. */
function readDocument(file: string): WatchDocument | undefined {
  if (!existsSync(file)) return undefined
  const document = JSON.parse(readFileSync(file, 'utf8')) as WatchDocument
  expect(watchViolationsOf(document)).toEqual([])
  return document
}
