import path from 'node:path'

import { describe, expect, test } from '@jest/globals'

import { folder, PASSWORD, problemsWith, type Settings } from '../support/watch-inputs.js'

const many = Array.from({ length: 21 }, (_, n) => `label ${n}`).join('\n')

describe('one problem is reported if', () => {
  test.each<[string, Settings, string]>([
    [
      'a release is a full reference',
      { release: 'latest\nrefs/tags/v1' },
      'release has the line "refs/tags/v1", which is a full Git reference: use only the tag. Did you mean "v1"? In GitHub Actions, use github.ref_name instead of github.ref.'
    ],
    [
      'a release is a branch',
      { release: 'refs/heads/main' },
      'release has the line "refs/heads/main", which is not a tag: use a tag or "latest". In GitHub Actions, github.ref is a tag only in runs that are triggered by a tag or a release.'
    ],
    [
      'several releases are on a line',
      { release: 'v1, v2' },
      'release has the line "v1, v2", which is not a tag, because it contains a space: put each release on its own line.'
    ],
    [
      'there are only comments instead of releases',
      { release: '# v1' },
      'release is "# v1", which has only comments: add a tag or "latest", or remove release to watch the subscribed samples.'
    ],
    [
      'the repository has no owner',
      { release: 'v1', repository: 'app' },
      'repository is "app": it must have the form owner/name.'
    ],
    [
      'files are selected without a release',
      { files: '*.exe\n!a' },
      'files is "*.exe", "!a", but release is empty: set release, because only release assets can be selected by name, or remove files.'
    ],
    [
      'the URL of the API is invalid, with a release',
      { release: 'v1', issue: 'true', GITHUB_API_URL: 'x' },
      'The environment variable GITHUB_API_URL is "x": with release, it must be a URL, such as https://api.github.com.'
    ],
    [
      'the URL of the API is invalid, with issues',
      { issue: 'true', GITHUB_API_URL: 'ftp://x' },
      'The environment variable GITHUB_API_URL is "ftp://x": with issue, it must be a URL, such as https://api.github.com.'
    ],
    [
      'there is no token for issues',
      { issue: 'true', 'github-token': '' },
      'issue is "true", but github-token is empty: remove github-token to use the default, or set it to a token with the permission "issues: write".'
    ],
    [
      'there is no repository for issues',
      { issue: 'true', GITHUB_REPOSITORY: 'app' },
      'repository is "app": with issue, it must have the form owner/name.'
    ],
    [
      'there is no label',
      { issue: 'true', 'issue-labels': ' , ' },
      'issue-labels is ",": it must contain at least one label.'
    ],
    [
      'there are too many labels',
      { issue: 'true', 'issue-labels': many },
      'issue-labels has 21 labels: at most 20 are allowed.'
    ],
    [
      'a label is too long',
      { issue: 'true', 'issue-labels': `ok, ${'x'.repeat(51)}` },
      `issue-labels has the label "${'x'.repeat(51)}", which has 51 characters: GitHub allows at most 50.`
    ],
    [
      'a label contains a secret',
      { issue: 'true', 'issue-labels': `ok\n${PASSWORD}` },
      'issue-labels contains the value of password: remove it.'
    ],
    ['issue is not a boolean', { issue: 'yes' }, 'issue is "yes": it must be "true" or "false".'],
    [
      'reanalyze is not a boolean',
      { reanalyze: 'yes' },
      'reanalyze is "yes": it must be "true" or "false".'
    ],
    [
      'the timeout is too long',
      { 'verdict-timeout-minutes': '1441' },
      'verdict-timeout-minutes is "1441": it must be a number from 0 to 1440.'
    ],
    [
      'fail-on has an unknown word',
      { 'fail-on': 'malicious changes' },
      'fail-on is "malicious changes": it must be "malicious", "suspicious", "change", several of them, or empty.'
    ],
    [
      'the exceptions file is the results file',
      { 'exceptions-file': '<folder>/a', 'results-file': '<folder>/link/a' },
      'exceptions-file is "<folder>/a", which is the path of results-file or of a file that belongs to it: use another path.'
    ],
    [
      'the exceptions file is the temporary results file',
      { 'exceptions-file': '<folder>/spectra-watch.json.new' },
      'exceptions-file is "<folder>/spectra-watch.json.new", which is the path of results-file or of a file that belongs to it: use another path.'
    ],
    [
      'the exceptions file is the state file',
      { 'exceptions-file': '<folder>/a', 'state-file': '<folder>/a' },
      'exceptions-file is "<folder>/a", which is the path of state-file or of a file that belongs to it: use another path.'
    ],
    [
      'the exceptions file is the temporary state file',
      { 'exceptions-file': '<folder>/a.new', 'state-file': '<folder>/link/a' },
      'exceptions-file is "<folder>/a.new", which is the path of state-file or of a file that belongs to it: use another path.'
    ],
    [
      'the state file is the results file',
      { 'state-file': '<folder>/spectra-watch.json' },
      'state-file is "<folder>/spectra-watch.json", which is the path of results-file or of a file that belongs to it: use another path.'
    ],
    [
      'the state file is the report on flagged files',
      { 'state-file': '<folder>/a.false-positive.md', 'results-file': '<folder>/a.json' },
      'state-file is "<folder>/a.false-positive.md", which is the path of results-file or of a file that belongs to it: use another path.'
    ],
    [
      'the results file is the temporary state file',
      { 'results-file': '<folder>/a.new', 'state-file': '<folder>/a' },
      'results-file is "<folder>/a.new", which is the path of state-file or of a file that belongs to it: use another path.'
    ],
    [
      'the state file is a folder',
      { 'state-file': '<folder>/a-folder' },
      `state-file is "<folder>/a-folder": it can't be written because <relative>/a-folder is a folder.`
    ],
    [
      'the results file is a folder',
      { 'results-file': '<folder>/a-folder' },
      `results-file is "<folder>/a-folder": it can't be written because <relative>/a-folder is a folder.`
    ],
    [
      'the folder of the results file is a file',
      { 'results-file': '<folder>/a-file/results.json' },
      `results-file is "<folder>/a-file/results.json": it can't be written because <relative>/a-file is not a folder.`
    ],
    [
      'a password is missing',
      { password: '' },
      'password is empty, but username is set. Check the secret that password is read from.'
    ]
  ])('%s', (_, settings, problem) => {
    const expected = problem
      .replace('<relative>', path.relative('', folder))
      .replace('<folder>', folder)
    expect(problemsWith(settings)).toBe(expected)
  })
})

test('all problems are reported in one error, without secrets', () => {
  const message = problemsWith({
    username: 'a:b',
    release: 'refs/heads/main',
    issue: 'true',
    'issue-labels': PASSWORD,
    'fail-on': 'x',
    retries: '21'
  })
  const names = [...message.matchAll(/^- ([\w-]+) /gm)].map(([, name]) => name)
  expect(message).toMatch(/^5 problems with the inputs:\n/)
  expect(names).toEqual(['username', 'release', 'issue-labels', 'fail-on', 'retries'])
  expect(message).not.toContain(PASSWORD)
})
