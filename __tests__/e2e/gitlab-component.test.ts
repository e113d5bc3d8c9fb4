import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import type { Service } from '../../emulator/service.js'
import { markers } from '../../emulator/store/markers.js'
import type { ResultsDocument } from '../../src/results/schema.js'
import { emulator } from '../support/action.js'
import { canRunPipelines, runPipeline } from '../support/gitlab-pipeline.js'
import { packInto, TARBALL } from '../support/package.js'

const GATE = { 'fail-on': 'malicious', 'verdict-timeout-minutes': 0.1 }

let packed: string
let folder: string

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'the package '))
  await packInto(folder)
  packed = path.join(folder, TARBALL)
})

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

/**
 * Returns a pipeline with a job that builds files in `dist/`, the component, and a job that uses
 * its outputs.
 */
function pipelineWith(
  files: Readonly<Record<string, string>>,
  { options = '', ...inputs }: Readonly<Record<string, unknown>> = {}
) {
  return {
    stages: ['build', 'test', 'deploy'],
    include: [
      {
        // GitLab documents this address for tests of a component.
        component: '$CI_SERVER_FQDN/$CI_PROJECT_PATH/submit@$CI_COMMIT_SHA',
        inputs: {
          package: packed,
          files: 'dist/**',
          options: `--api-url="$API_URL" ${String(options)}`,
          ...inputs
        }
      }
    ],
    build: {
      stage: 'build',
      script: [
        'mkdir dist',
        ...Object.entries(files).map(
          ([name, content]) => `printf '%s' ${quoted(content)} > ${quoted(`dist/${name}`)}`
        )
      ],
      artifacts: { paths: ['dist'] }
    },
    deploy: {
      stage: 'deploy',
      script: 'echo "$SPECTRA_OUTCOME, $SPECTRA_SUBMITTED_COUNT, ($SPECTRA_MALICIOUS_COUNT)" > said'
    }
  }
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}

/** Returns the properties of each sample that the service received, sorted by file name. */
function propertiesIn({ samples }: Service): Record<string, string>[] {
  const received = [...samples.values()].map(({ metadata }) =>
    Object.fromEntries((metadata[0]?.properties ?? []).map(({ name, value }) => [name, value]))
  )
  return received.sort((a, b) => ((a['file_name'] ?? '') < (b['file_name'] ?? '') ? -1 : 1))
}

// .ci/run installs rsync.
const describeWithRsync = canRunPipelines ? describe : describe.skip

describeWithRsync('the GitLab component (skipped without rsync)', () => {
  test('submits the files of an earlier job, and passes the outputs to a later one', async () => {
    const { service, url } = await emulator()
    const files = { 'app.bin': 'app', 'same.bin': 'app', 'readme.txt': 'read me' }
    const inputs = { ...GATE, version: '$CI_COMMIT_REF_NAME' }
    const run = await runPipeline(pipelineWith(files, inputs), { API_URL: url })

    expect(run.jobs).toEqual({ build: 0, 'spectra-submit': 0, deploy: 0 })
    expect(run.code).toBe(0)
    expect(run.fileOf('deploy', 'said')).toBe('submitted, 2, (0)\n')
    expect(propertiesIn(service)).toMatchObject([
      { file_name: 'app.bin, same.bin', application_version: 'main' },
      { file_name: 'readme.txt', application_version: 'main' }
    ])
    const summary = run.artifactOf('spectra-submit', 'spectra-results.summary.md')
    expect(summary).toContain('2 samples submitted')
    expect(run.log).not.toContain('SPECTRA_PASSWORD=')
    expect(run.networkCalls).toBe('')
  })

  test('passes inputs and file names with shell code unchanged', async () => {
    const { service, url } = await emulator()
    const code = `"; touch pwned; $(touch pwned) \`touch pwned\` 'x' $HOME \\`
    // GitLab replaces variables, and $$ with $.
    const written = code.replaceAll('$', '$$$$')
    const run = await runPipeline(
      pipelineWith(
        {
          [`it's "$(touch pwned)"; .bin`]: 'first',
          'plain.bin': 'second',
          '$HOME.map': 'map',
          'not this.map': 'another map'
        },
        {
          files: 'dist/**\n!dist/[$$]HOME.map\n!dist/not this.map',
          application: written,
          version: written,
          properties: `note=${written}\nproject=$CI_PROJECT_NAME`,
          // The only input that the shell evaluates.
          options: '--domain="$CI_PROJECT_NAME.example.com"'
        }
      ),
      { API_URL: url }
    )

    expect(run.jobs).toEqual({ build: 0, 'spectra-submit': 0, deploy: 0 })
    const values = { application_name: code, application_version: code, note: code, project: 'app' }
    expect(propertiesIn(service)).toMatchObject([
      { file_name: `it's "$(touch pwned)"; .bin`, ...values },
      { file_name: 'plain.bin', ...values }
    ])
    const [sample] = service.samples.values()
    expect(sample?.metadata[0]?.domain).toBe('app.example.com')
    const names = readdirSync(run.folder, { recursive: true, encoding: 'utf8' })
    expect(names.filter(name => name.endsWith('pwned'))).toEqual([])
  })

  describe('with a malicious file', () => {
    const files = { 'bad.exe': markers.MALICIOUS, 'good.exe': 'good' }

    test('fails with exit code 3, keeps the artifacts, and stops the pipeline', async () => {
      const { url } = await emulator()
      const run = await runPipeline(pipelineWith(files, GATE), { API_URL: url })

      expect(run.jobs).toEqual({ build: 0, 'spectra-submit': 3 })
      expect(run.code).toBe(1)
      const results = run.artifactOf('spectra-submit', 'spectra-results.json') ?? ''
      const { samples } = JSON.parse(results) as ResultsDocument
      expect(samples.map(({ verdict }) => verdict?.status).sort()).toEqual([
        'malicious',
        'no threats found'
      ])
      const artifact = (ending: string) =>
        run.artifactOf('spectra-submit', `spectra-results.${ending}`)
      expect(artifact('summary.md')).toContain('Blocked: 1 malicious file')
      expect(artifact('false-positive.md')).toContain('bad.exe')
      expect(JSON.parse(artifact('code-quality.json') ?? '')).toMatchObject([
        { location: { path: 'dist/bad.exe' } }
      ])
    })

    test('continues the pipeline if the job allows exit code 3', async () => {
      const { url } = await emulator()
      const pipeline = {
        ...pipelineWith(files, GATE),
        'spectra-submit': { allow_failure: { exit_codes: 3 } }
      }
      const run = await runPipeline(pipeline, { API_URL: url })

      expect(run.jobs).toEqual({ build: 0, 'spectra-submit': 3, deploy: 0 })
      expect(run.code).toBe(0)
      expect(run.fileOf('deploy', 'said')).toBe('failed, 2, (1)\n')
    })
  })

  test('fails with exit code 2 without credentials, unless they are optional', async () => {
    const { service, url } = await emulator()
    const none = { API_URL: url, SPECTRA_USERNAME: '', SPECTRA_PASSWORD: '' }
    const files = { 'app.bin': 'app' }
    const required = await runPipeline(pipelineWith(files), none)
    const options = '--if-no-credentials=skip'
    const optional = await runPipeline(pipelineWith(files, { options }), none)

    expect(required.jobs).toEqual({ build: 0, 'spectra-submit': 2 })
    expect(required.log).toContain('SPECTRA_USERNAME')
    expect(optional.jobs).toEqual({ build: 0, 'spectra-submit': 0, deploy: 0 })
    expect(optional.fileOf('deploy', 'said')).toBe('skipped, 0, ()\n')
    expect(service.log).toEqual([])
  })

  test.each([
    ['fail-on', 'malware'],
    ['options', '--retries=1\ntouch pwned']
  ])('does not create a pipeline with an invalid value of %s', async (name, value) => {
    const run = await runPipeline(pipelineWith({ 'app.bin': 'app' }, { [name]: value }))
    expect(run.code).toBe(1)
    expect(run.jobs).toEqual({})
    expect(run.log).toContain(`\`${name}\` input`)
  })
})
