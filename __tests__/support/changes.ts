import { preload } from './preload.js'

/** When a file changes. Reads are counted from 1. */
export type Moment =
  | { readonly step: 'found' }
  | { readonly step: 'hashing'; readonly read: number }
  | { readonly step: 'opening' }
  | { readonly step: 'sending'; readonly read: number; readonly when: 'before' | 'after' }

/** Ways to change a file, by the file's name without `.bin`. */
const CHANGES = `{
  // Changes each byte, because only the last one may still be read.
  rewritten: file => fs.writeFileSync(file, fs.readFileSync(file).map(byte => byte ^ 0xff)),
  'one-byte': file => flipLast(file),
  restored(file) {
    const { atime, mtime } = fs.statSync(file)
    flipLast(file)
    fs.utimesSync(file, atime, mtime)
  },
  grown: file => fs.appendFileSync(file, 'more'),
  shrunk: file => fs.truncateSync(file, 1000),
  emptied: file => fs.truncateSync(file, 0),
  removed: file => fs.rmSync(file),
  replaced(file) {
    fs.writeFileSync(file + '.new', randomBytes(size))
    fs.renameSync(file + '.new', file)
  },
  copied(file) {
    fs.copyFileSync(file, file + '.new')
    fs.renameSync(file + '.new', file)
  },
  folder(file) {
    fs.rmSync(file)
    fs.mkdirSync(file)
  },
  fifo(file) {
    fs.rmSync(file)
    execFileSync('mkfifo', [file])
  }
}`

export const NAMES = [...CHANGES.matchAll(/^ {2}'?([a-z-]+)'?[:(]/gm)].map(([, name = '']) => name)

/** Module that changes each file once. The constants `step`, `read`, `when`, and `size` precede it. */
const MODULE = `
import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import real from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import path from 'node:path'

// The original functions.
const fs = { ...real }
const changes = ${CHANGES}

function flipLast(file) {
  const handle = fs.openSync(file, 'r+')
  const byte = Buffer.alloc(1)
  fs.readSync(handle, byte, 0, 1, size - 1)
  byte[0] ^= 1
  fs.writeSync(handle, byte, 0, 1, size - 1)
  fs.closeSync(handle)
}

function change(file) {
  const how = changes[path.basename(file, '.bin')]
  try {
    // Only one of the threads makes the change.
    if (how) fs.writeFileSync(file + '.changed', '', { flag: 'wx' })
    how?.(file)
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
  }
}

if (step === 'found') {
  real.statSync = (file, ...rest) => {
    const stats = fs.statSync(file, ...rest)
    change(String(file))
    return stats
  }
}

if (step === 'hashing') {
  const opened = new Map()
  real.openSync = (file, ...rest) => {
    const handle = fs.openSync(file, ...rest)
    opened.set(handle, { file: String(file), reads: 0 })
    return handle
  }
  real.readSync = (handle, ...rest) => {
    const length = fs.readSync(handle, ...rest)
    const reading = opened.get(handle)
    if (++reading.reads === read) change(reading.file)
    return length
  }
}

if (step === 'opening' || step === 'sending') {
  const opened = new WeakMap()
  const times = new Map()
  const { open } = fs.promises
  real.promises.open = async (file, ...rest) => {
    // Large files are opened an additional time before that, to compare their first bytes.
    times.set(file, (times.get(file) ?? 0) + 1)
    const isToSend = times.get(file) === (size >= 8 << 20 ? 2 : 1)
    if (step === 'opening' && isToSend) change(String(file))
    const handle = await open(file, ...rest)
    if (isToSend) opened.set(handle, { file: String(file), reads: 0 })
    return handle
  }
  const handle = await open(process.execPath)
  const prototype = Object.getPrototypeOf(handle)
  await handle.close()
  const original = prototype.read
  prototype.read = async function (...rest) {
    const sending = step === 'sending' ? opened.get(this) : undefined
    const isMoment = sending && ++sending.reads === read
    if (isMoment && when === 'before') change(sending.file)
    const result = await original.apply(this, rest)
    if (isMoment && when === 'after') change(sending.file)
    return result
  }
}
syncBuiltinESMExports()
`

/** Returns an environment in which each file is changed once, in the way that its name says. */
export function changing(moment: Moment, size: number): Record<string, string> {
  const constants = [
    `const { step, read, when } = ${JSON.stringify(moment)}`,
    `const size = ${size}`
  ]
  return preload([...constants, MODULE].join('\n'))
}
