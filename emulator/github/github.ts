import type { RequestHandler } from '../http/exchange.js'
import type { HttpRequest } from '../http/messages.js'
import { GithubApi } from './api.js'
import type { DownloadResponse } from './download-response.js'
import { GithubDownloads } from './downloads.js'
import { IssueTracker } from './issue-tracker.js'
import type { GithubOptions } from './options.js'
import { createReleases, type Release } from './releases.js'
import type { Download, GithubLogEntry } from './request-log.js'

/** An emulated GitHub with the releases and issues of one repository, without sockets. */
export interface Github extends RequestHandler {
  /** Responds to a request to the host that serves the contents of assets. */
  readonly download: (request: HttpRequest) => DownloadResponse
  /** The current releases. */
  readonly releases: readonly Release[]
  /** The current issues and labels, with methods to change them like a person. */
  readonly issues: IssueTracker
  /** All requests to the API in the order of their arrival. */
  readonly log: readonly GithubLogEntry[]
  /** All requests to the host of the contents in the order of their arrival. */
  readonly downloads: readonly Download[]
}

/** Creates a GitHub that follows version 2022-11-28 of the REST API. */
export function createGithub(options: GithubOptions): Github {
  const {
    repository: name,
    url: apiUrl = 'https://api.github.com',
    downloadsUrl = 'https://release-assets.githubusercontent.com'
  } = options
  const releases = createReleases(options.releases ?? [])
  const issues = new IssueTracker({
    issues: options.issues ?? [],
    enabled: options.hasIssues ?? true,
    date: options.date ?? (() => new Date())
  })
  const api = new GithubApi(options, { name, releases, issues, apiUrl, downloadsUrl })
  const downloads = new GithubDownloads(options, releases)
  return {
    handle: request => api.handle(request),
    download: request => downloads.handle(request),
    releases,
    issues,
    log: api.log,
    downloads: downloads.log
  }
}
