import path from 'node:path'

import { describe, expect, test } from '@jest/globals'

import { emulator, runAction, workspace } from '../support/action.js'
import { readMetadata } from '../support/metadata.js'

describe('metadata', () => {
  const uploadedMetadata = async (
    inputs: Record<string, string>,
    env: Record<string, string> = {},
    files: Record<string, string> = { 'a.bin': 'a' }
  ) => {
    const { service, url } = await emulator()
    const run = await runAction(workspace(files), { files: '**', 'api-url': url, ...inputs }, env)
    expect(run.code).toBe(0)
    return [...service.samples.values()].map(({ metadata }) => {
      expect(metadata).toHaveLength(1)
      return readMetadata(metadata[0]?.xml ?? Buffer.of())
    })
  }

  test('has the application, version, names, repository, commit, ref, and URL by default', async () => {
    const [metadata] = await uploadedMetadata({ domain: 'acme.example' })
    expect(metadata?.order).toEqual(['properties', 'domain'])
    expect(metadata?.domain).toBe('acme.example')
    expect(Object.entries(metadata?.properties ?? {})).toEqual([
      ['application_name', 'app'],
      ['application_version', 'v1.2.3'],
      ['file_name', 'a.bin'],
      ['repository', 'acme/app'],
      ['commit', '0123456789abcdef0123456789abcdef01234567'],
      ['ref', 'refs/tags/v1.2.3'],
      ['url', 'https://github.com/acme/app/actions/runs/42']
    ])
  })

  test('has the branch and the commit as the version on a branch', async () => {
    const env = { GITHUB_REF_TYPE: 'branch', GITHUB_REF_NAME: 'main' }
    const [metadata] = await uploadedMetadata({}, env)
    expect(metadata?.properties['application_version']).toBe('main@0123456789ab')
  })

  test('has the page of the release as the URL for a release event', async () => {
    const url = 'https://github.com/acme/app/releases/tag/v1.2.3'
    const event = workspace({ 'event.json': JSON.stringify({ release: { html_url: url } }) })
    const [metadata] = await uploadedMetadata(
      {},
      { GITHUB_EVENT_PATH: path.join(event, 'event.json') }
    )
    expect(metadata?.properties['url']).toBe(url)
  })

  test('has the properties that the input adds, replaces, or removes', async () => {
    const [metadata] = await uploadedMetadata({
      application: 'My App',
      version: '7.0',
      properties: '# a comment\ntags = a, b=c \nref=\nurl=https://acme.example\n'
    })
    expect(metadata?.properties).toEqual({
      application_name: 'My App',
      application_version: '7.0',
      file_name: 'a.bin',
      repository: 'acme/app',
      commit: '0123456789abcdef0123456789abcdef01234567',
      url: 'https://acme.example',
      tags: 'a, b=c'
    })
  })

  describe('with default-properties: false', () => {
    const propertiesWith = async (inputs: Record<string, string>) => {
      const all = { 'default-properties': 'false', ...inputs }
      return (await uploadedMetadata(all))[0]?.properties
    }

    test('has only the names', async () => {
      expect(await propertiesWith({})).toEqual({ file_name: 'a.bin' })
    })

    test('has what the inputs set', async () => {
      const properties = 'ref=main\n[**] channel=stable'
      expect(await propertiesWith({ application: 'My App', version: '7.0', properties })).toEqual({
        application_name: 'My App',
        application_version: '7.0',
        file_name: 'a.bin',
        ref: 'main',
        channel: 'stable'
      })
    })

    test('needs at least one property', async () => {
      const { service, url } = await emulator()
      const inputs = { 'default-properties': 'false', properties: 'file_name=' }
      const all = { files: '*', 'api-url': url, ...inputs }
      const run = await runAction(workspace({ a: 'a' }), all)
      expect(run.code).toBe(1)
      expect(run.log).toContain('::error::Nothing was sent. properties removes every property')
      expect(service.log).toEqual([])
    })
  })

  test.each(['&foo;', '&amp;', '&#65;', '&#x41;', 'a]]>b', `"'<>&`, 'ünï😀', 'a&b;c&lt'])(
    'preserves the value %s',
    async value => {
      const [metadata] = await uploadedMetadata({ properties: `tags=${value}`, domain: value })
      expect(metadata?.properties['tags']).toBe(value)
      expect(metadata?.domain).toBe(value)
    }
  )

  test('keeps line breaks in names, and replaces only characters that XML cannot contain', async () => {
    const [metadata] = await uploadedMetadata({}, {}, { 'a\r\nb\u0001c.bin': 'a' })
    expect(metadata?.properties['file_name']).toBe('a\r\nb\u{FFFD}c.bin')
  })
})
