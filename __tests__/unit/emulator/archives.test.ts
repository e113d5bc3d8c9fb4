import { describe, expect, test } from '@jest/globals'
import { ArchiveCapture, ArchiveStore, MAX_ARCHIVE_SIZE } from '../../../emulator/store/archives.js'

const SIGNATURE = Buffer.from('PK\u0003\u0004')

describe('ArchiveCapture', () => {
  function capture(...chunks: readonly Uint8Array[]): Buffer | undefined {
    const archive = new ArchiveCapture()
    for (const chunk of chunks) archive.read(chunk)
    return archive.end()
  }

  test('keeps content that starts with a ZIP signature, in chunks of any size', () => {
    const bytes = Buffer.from('PK\u0003\u0004content')
    expect(capture(bytes)).toEqual(bytes)
    expect(capture(...[...bytes].map(byte => Buffer.of(byte)))).toEqual(bytes)
    expect(capture(Buffer.from('PK\u0005\u0006'))).toEqual(Buffer.from('PK\u0005\u0006'))
  })

  test.each(['', 'PK', 'PK\u0001\u0002content', 'content PK\u0003\u0004'])('drops %j', text => {
    const bytes = Buffer.from(text)
    expect(capture(bytes)).toBeUndefined()
    expect(capture(...[...bytes].map(byte => Buffer.of(byte)))).toBeUndefined()
  })

  test('keeps archives of at most 64 MB', () => {
    const rest = Buffer.alloc(MAX_ARCHIVE_SIZE - SIGNATURE.length)
    expect(capture(SIGNATURE, rest)).toHaveLength(MAX_ARCHIVE_SIZE)
    expect(capture(SIGNATURE, rest, Buffer.of(0))).toBeUndefined()
  })
})

describe('ArchiveStore', () => {
  test('drops the oldest archives if all of them are too large', () => {
    const store = new ArchiveStore()
    const large = Buffer.alloc(MAX_ARCHIVE_SIZE)
    for (const name of ['a', 'b', 'c', 'd']) store.add(name, large)
    store.add('a', large)
    const kept = () => ['a', 'b', 'c', 'd', 'e'].filter(name => store.get(name) !== undefined)
    expect(kept()).toEqual(['a', 'b', 'c', 'd'])
    store.add('e', Buffer.of(1))
    expect(kept()).toEqual(['a', 'c', 'd', 'e'])
  })
})
