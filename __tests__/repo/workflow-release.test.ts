import { execFileSync } from 'node:child_process'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, test } from '@jest/globals'

import { workspace } from '../support/action.js'
import type { Machine, Texts } from '../support/runner/environment.js'
import { runJob } from '../support/runner/job.js'
import { machineWith } from '../support/runner/machine.js'
import { jobOf } from '../support/runner/workflow.js'

describe('release.yml', () => {
  const text = readFileSync('.github/workflows/release.yml', 'utf8')
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  const heading = `## [${version}]`
  const changelog = [
    '# Changelog\n\n## [Unreleased]\n\n- later',
    `${heading} - 2026-01-31\n\n### Added\n\n- this`,
    '## [0.9.0] - 2025-12-31\n\n- earlier\n'
  ].join('\n\n')

  /** Runs a job of the workflow for a tag. Scripts replace the programs with the same name. */
  async function run(job: string, scripts: Texts, { tag = `v${version}`, notes = changelog } = {}) {
    const folder = workspace()
    const git = (...args: string[]) => execFileSync('git', args, { cwd: folder })
    const checkOut = () => {
      for (const name of ['action.yml', 'watch', 'dist', 'LICENSE', 'package.json', 'README.md']) {
        cpSync(name, path.join(folder, name), { recursive: true })
      }
      writeFileSync(path.join(folder, 'CHANGELOG.md'), notes)
      git('init', '--quiet')
      git('add', '.')
      const author = ['-c', 'user.name=test', '-c', 'user.email=test@example.com']
      git(...author, 'commit', '--quiet', '--no-gpg-sign', '--message', 'Add files')
      return {}
    }
    const bundle = path.join(workspace({ 'bundle.json': 'the attestation' }), 'bundle.json')
    let attested = ''
    const attest = (inputs: Texts) => {
      attested = inputs['subject-path'] ?? ''
      return { 'bundle-path': bundle }
    }
    const machine = machineWith(scripts, {
      workspace: folder,
      github: {
        repository: 'acme/app',
        ref: `refs/tags/${tag}`,
        ref_name: tag,
        token: 'ghs_token'
      },
      actions: {
        'actions/checkout': checkOut,
        'actions/setup-node': () => ({}),
        'actions/attest': attest
      }
    })
    const { steps } = await runJob(jobOf(text, job), machine)
    const failed = steps.find(({ outcome }) => outcome === 'failure')
    const subjects = attested.trim().split('\n')
    return { failed, machine, folder, subjects: subjects.map(subject => subject.trim()) }
  }

  test('the job "check" runs all tests', async () => {
    const { failed, folder } = await run('check', { npm: 'echo "$*" > npm-ran-with' })
    expect(failed).toBeUndefined()
    expect(readFileSync(path.join(folder, 'npm-ran-with'), 'utf8')).toBe('cit\n')
  })

  test.each([
    [
      'the tag is not the version in package.json',
      { tag: 'v0.0.1' },
      'this runs for refs/tags/v0.0.1.'
    ],
    [
      'the changelog entry has no date',
      { notes: changelog.replace('2026-01-31', 'Unreleased') },
      'no entry with a date'
    ],
    ['a test fails', {}, 'a test failed']
  ])('the job "check" fails if %s', async (_, settings, message) => {
    const { failed } = await run('check', { npm: 'echo a test failed; exit 1' }, settings)
    expect(failed?.log).toContain(message)
  })

  /** Returns a `gh` that records its arguments, and responds with the state of the tags on GitHub. */
  const gh = (tags: { draft: boolean; major: boolean }) => ({
    gh: `
      echo "$*" >> "$RUNNER_TEMP/calls"
      case "$*" in
        'release view'*) echo ${tags.draft} ;;
        *git/ref/tags/*) exit ${tags.major ? 0 : 1} ;;
      esac`
  })
  const callsOf = ({ temp }: Machine) =>
    readFileSync(path.join(temp, 'calls'), 'utf8').replaceAll(temp, '$TEMP').trim().split('\n')

  test('the job "release" creates a draft, publishes it, and then moves the major tag', async () => {
    const { failed, machine, folder, subjects } = await run(
      'release',
      gh({ draft: false, major: true })
    )
    expect(failed).toBeUndefined()
    const head = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: folder }).toString().trim()
    const archive = `app-v${version}.tar.gz`
    const tarball = `spectra-submit-${version}.tgz`
    const major = `v${version.replace(/\..*/, '')}`
    expect(callsOf(machine)).toEqual([
      `release view v${version} --json isDraft --jq .isDraft`,
      `release create v${version} --verify-tag --draft --title v${version} --notes-file $TEMP/notes.md $TEMP/${archive} $TEMP/${archive}.sigstore.json $TEMP/${tarball} $TEMP/${tarball}.sigstore.json $TEMP/SHA256SUMS`,
      `release edit v${version} --draft=false`,
      `api repos/acme/app/git/ref/tags/${major} --silent`,
      `api repos/acme/app/git/refs/tags/${major} --silent --method PATCH --field sha=${head} --field force=true`
    ])
    const assets = [archive, tarball]
    expect(subjects).toEqual([...assets.map(name => path.join(machine.temp, name)), 'dist/**/*.js'])
    const sums = execFileSync('sha256sum', ['--check', 'SHA256SUMS'], { cwd: machine.temp })
    expect(sums.toString()).toBe(assets.map(name => `${name}: OK\n`).join(''))
    const files = execFileSync('tar', ['-tf', path.join(machine.temp, tarball)]).toString()
    expect(files).toContain('package/dist/cli/index.js\n')
    expect(readFileSync(path.join(machine.temp, 'notes.md'), 'utf8').trim()).toBe(
      '### Added\n\n- this'
    )
    const packed = execFileSync('tar', ['-tf', path.join(machine.temp, archive)]).toString()
    for (const name of ['action.yml', 'dist/index.js', 'watch/action.yml', 'dist/watch/index.js']) {
      expect(packed).toContain(`app-v${version}/${name}\n`)
    }
  })

  test('the job "release" deletes the draft of a failed attempt, and creates a missing major tag', async () => {
    const { failed, machine } = await run('release', gh({ draft: true, major: false }))
    expect(failed).toBeUndefined()
    expect(callsOf(machine)[1]).toBe(`release delete v${version} --yes`)
    expect(callsOf(machine).at(-1)).toMatch(/--method POST --field ref=refs\/tags\/v\d+ /)
  })
})
