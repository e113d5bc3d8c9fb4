import { describe, expect, test } from '@jest/globals'
import { markers } from '../../../emulator/store/markers.js'
import {
  type ArchiveFile,
  DURATION,
  dynamicService,
  reportPath,
  startArchivePath,
  startRequest,
  submitArchive
} from '../../support/dynamic-analysis.js'
import { getRequest } from '../../support/emulator-requests.js'
import { sha1, sha256 } from '../../support/hashes.js'
import { zip, type ZipOptions } from '../../support/zip.js'

/** Starts analyses of the files in an archive that contains these files. */
async function startFiles(
  files: Readonly<Record<string, string | Uint8Array>>,
  { announced, ...options }: ZipOptions & { readonly announced?: string } = {}
) {
  const archive = await zip(files, options)
  const service = await dynamicService([])
  await submitArchive(
    service.service,
    archive,
    announced === undefined ? {} : { password: announced }
  )
  return { ...service, archive, files: await service.startArchive(archive) }
}

const isId: unknown = expect.stringMatching(/^[\da-f-]{36}$/)

test('each file in an archive has its own analysis and report', async () => {
  const { service, archive, files, report, advance } = await startFiles({
    'bin/': '',
    'bin/a.exe': 'a',
    'bin/b.exe': markers.MALICIOUS,
    'bin/c.exe': markers.SUSPICIOUS
  })
  const hashes = ['a', markers.MALICIOUS, markers.SUSPICIOUS].map(sha1)
  expect(files).toEqual(hashes.map(hash => ({ sha1: hash, analysis_id: isId })))
  expect(service.log.at(-1)).toMatchObject({ step: 'dynamic-start', status: 200, charged: 0 })
  expect(service.dynamicAnalyses()).toMatchObject(
    hashes.map(hash => ({ sha1: hash, archiveSha1: sha1(archive), platform: 'windows10' }))
  )
  advance(DURATION)
  const reports: unknown[] = []
  for (const file of files) reports.push(await report(reportOf(file)))
  expect(reports).toMatchObject([
    { report: { classification: 'NO_THREATS_FOUND' }, requested_hash: hashes[0] },
    { report: { classification: 'MALICIOUS' }, requested_hash: hashes[1] },
    { report: { classification: 'SUSPICIOUS' }, requested_hash: hashes[2] }
  ])
  expect(await report(reportPath(sha256('a'), 'latest', 'sha256'))).toMatchObject({
    report: { sha1: sha1('a') }
  })
  expect(service.charged('dynamic-report')).toBe(4)
})

function reportOf({ sha1: hash = '', analysis_id: id }: ArchiveFile): string {
  return reportPath(hash, id)
}

test('the response contains only the documented fields', async () => {
  const { service, archive } = await startFiles({ 'a.exe': 'a' })
  const { body } = await service.handle(startRequest(sha1(archive), { path: startArchivePath }))
  expect(JSON.parse(body)).toEqual({
    rl: { requested_hash: sha1(archive), files: [{ sha1: sha1('a'), analysis_id: isId }] }
  })
})

test('the hook dynamicReport receives the archive', async () => {
  const archives: unknown[] = []
  const service = await dynamicService([], {
    dynamicAnalysisMs: 0,
    dynamicReport: ({ archiveSha1 }) => void archives.push(archiveSha1)
  })
  const archive = await zip({ 'a.exe': 'a' })
  await submitArchive(service.service, archive)
  for (const file of await service.startArchive(archive)) await service.report(reportOf(file))
  expect(archives).toEqual([sha1(archive)])
})

test('an archive that was not submitted as one can also be analyzed', async () => {
  const archive = await zip({ 'a.exe': 'a' })
  const service = await dynamicService([Buffer.from(archive).toString('latin1')])
  await submitArchive(service.service, archive)
  expect(await service.startArchive(archive)).toMatchObject([{ sha1: sha1('a') }])
})

test('an empty archive has no files', async () => {
  expect((await startFiles({ 'empty/': '' })).files).toEqual([])
})

describe.each([true, false])('in an encrypted archive (ZipCrypto: %s)', zipCrypto => {
  const options = { password: 'infected', zipCrypto }

  test('files are analyzed if the metadata contains the password', async () => {
    const { files } = await startFiles({ 'a.exe': 'a' }, { ...options, announced: 'infected' })
    expect(files).toEqual([{ sha1: sha1('a'), analysis_id: isId }])
  })

  test.each([
    [undefined, "a.exe can't be unpacked: The file is encrypted, and the archive has no password."],
    ['wrong', "a.exe can't be unpacked: Invalid password"]
  ])('with the password %s, files have an error', async (announced, message) => {
    const { files, service } = await startFiles(
      { 'a.exe': 'a' },
      { ...options, ...(announced !== undefined && { announced }) }
    )
    expect(files).toEqual([{ error_message: message }])
    expect(service.dynamicAnalyses()).toEqual([])
  })
})

test('an archive inside an archive has an error, but a JAR file is analyzed', async () => {
  const nested = await zip({ 'a.exe': 'a' })
  const { files } = await startFiles({ 'x.ZIP': nested, 'x.jar': nested, 'y.zip': 'not a ZIP' })
  expect(files).toEqual([
    { sha1: sha1(nested), error_message: 'x.ZIP is an archive inside an archive.' },
    { sha1: sha1(nested), analysis_id: isId },
    { sha1: sha1('not a ZIP'), analysis_id: isId }
  ])
})

test('a damaged file has an error, and the others are analyzed', async () => {
  const archive = Buffer.from(await zip({ 'a.exe': 'aaaa', 'b.exe': 'b'.repeat(1000) }))
  const name = archive.indexOf('b.exe')
  // The length of the extra field, between the name and the content, precedes the name.
  const start = name + 'b.exe'.length + archive.readUInt16LE(name - 2)
  archive.fill(0xff, start, start + 8)
  const service = await dynamicService([])
  await submitArchive(service.service, archive)
  expect(await service.startArchive(archive)).toEqual([
    { sha1: sha1('aaaa'), analysis_id: isId },
    { error_message: expect.stringMatching(/^b\.exe can't be unpacked: ./) }
  ])
})

test('files that unpack to more than 256 MB have an error', async () => {
  const { files } = await startFiles({
    'a.exe': 'a',
    'bomb.exe': Buffer.alloc(2 ** 28),
    'b.exe': 'b'
  })
  const limit = 'The files of the archive have more than 268435456 bytes.'
  expect(files).toEqual([
    { sha1: sha1('a'), analysis_id: isId },
    { error_message: `bomb.exe can't be unpacked: ${limit}` },
    { error_message: `b.exe can't be unpacked: ${limit}` }
  ])
})

describe('rejects as not supported', () => {
  test.each([
    ['a file that is not a ZIP', 'not a ZIP', "It's not a ZIP archive"],
    ['an archive without its end', 'PK\u0003\u0004 x', "The archive can't be unpacked."]
  ])('%s', async (_, content, message) => {
    const { service } = await dynamicService([content])
    const response = await service.handle(startRequest(sha1(content), { path: startArchivePath }))
    expect(response).toMatchObject({ status: 406, body: expect.stringContaining(message) })
  })

  test('an archive with more than 1000 files', async () => {
    const names = Array.from({ length: 1001 }, (_, index) => [`${index}.exe`, 'x'])
    const archive = await zip(Object.fromEntries(names) as Record<string, string>)
    const service = await dynamicService([])
    await submitArchive(service.service, archive)
    await expect(service.startArchive(archive)).rejects.toThrow(
      "returned 406: The sample type is not supported, or it exceeds the file size limit: The archive can't be unpacked. It contains more than 1000 files."
    )
    expect(service.service.dynamicAnalyses()).toEqual([])
  })
})

test.each([
  ['', 501],
  ['/latest', 501],
  ['/00000000-0000-4000-8000-000000000000', 404]
])('the report of a whole archive is not supported: %j', async (tail, status) => {
  const { service, archive } = await startFiles({ 'a.exe': 'a' })
  const base = '/api/dynamic/analysis/report/v1/archive/query/sha1'
  const path = `${base}/${sha1(archive)}${tail}?format=json`
  expect(await service.handle(getRequest(path))).toMatchObject({ status })
  expect(service.charged()).toBe(0)
})
