import { markers } from '../../../emulator/store/markers.js'
import { sha1 } from '../hashes.js'
import { randomOf, type Random } from './random.js'

/** Ends a run: at its n-th request, counted from 1 by the service, or while it reads the files. */
export interface Kill {
  readonly signal: 'SIGTERM' | 'SIGKILL'
  readonly at: number | 'reading'
}

/** The files, inputs, and faults of a seed. */
export interface Plan {
  readonly seed: number
  readonly files: Readonly<Record<string, Buffer>>
  readonly inputs: Readonly<Record<string, string>>
  /** Contents that the service has from the start. */
  readonly preload: readonly Buffer[]
  readonly requestsPerSecond: number
  /** The share of requests that fail. */
  readonly faultRate: number
  /** SHA-1 of a sample whose requests all fail in the same way. */
  readonly victim:
    { readonly sha1: string; readonly fault: 'reset' | 'error' | 'rejection' } | undefined
  /** Whether the file system returns fewer bytes than requested. */
  readonly shortReads: boolean
  /** One for each run that is killed. */
  readonly kills: readonly Kill[]
}

export const ARCHIVE_PASSWORD = 'Zip <&> "\'\\#1é'
export const TOKEN = 'ghs_0123456789ABCDEFabcdef'

const NAMES = [
  'plain.bin',
  'with blank and ünïcode ☃.exe',
  '::error::owned.bin',
  'x##[warning]y.dll',
  'line\nbreak.bin',
  '<img src=x>.bin',
  '&amp;&lt;]]>.xml',
  '"quoted" \'single\'.bin',
  '%0A%2e%2e.bin',
  '-rf.bin',
  'a\u202etxt.exe',
  '$(touch x)`y`.sh',
  '{a,b}[c]*?.bin',
  'back\\slash.bin',
  '**bold** [x](y).md',
  'ghadelimiter_1.txt',
  `${'long'.repeat(50)}.bin`
] as const

/** Returns the plan of a seed. Even seeds have only faults; odd seeds also have kills. */
export function planOf(seed: number): Plan {
  const random = randomOf(`plan ${seed}`)
  const kills = seed % 2 === 1 ? killsOf(random) : []
  const requestsPerSecond = random.pick([5, 15, 15, Infinity])
  const failOn = random.chance(0.4)
  const files = filesOf(random, {
    count: random.integer(2, requestsPerSecond === 5 ? 6 : 20),
    large: kills.some(({ at }) => at === 'reading'),
    malicious: failOn && random.chance(0.7)
  })
  const contents = Object.values(files)
  const bySize = contents.filter(({ length }) => length > 0).sort((a, b) => a.length - b.length)
  const victim = random.chance(0.5) ? bySize[0] : random.pick([bySize[0], ...bySize])
  return {
    seed,
    files,
    inputs: inputsOf(random, { failOn, requestsPerSecond, hasZip: contents.some(isZip) }),
    preload: contents.filter(one => one.length > 0 && !isMalicious(one) && random.chance(0.2)),
    requestsPerSecond,
    faultRate: random.next() * 0.35,
    victim:
      victim && random.chance(0.3)
        ? { sha1: sha1(victim), fault: random.pick(['reset', 'error', 'rejection']) }
        : undefined,
    shortReads: random.chance(0.2),
    kills
  }
}

export function isMalicious(content: Buffer): boolean {
  return content.includes(markers.MALICIOUS)
}

function killsOf(random: Random): Kill[] {
  return Array.from({ length: random.integer(1, 3) }, () => ({
    signal: random.pick(['SIGTERM', 'SIGKILL']),
    at: random.chance(0.3) ? 'reading' : random.integer(1, 20)
  }))
}

function filesOf(
  random: Random,
  { count, large, malicious }: { count: number; large: boolean; malicious: boolean }
): Record<string, Buffer> {
  const files: Record<string, Buffer> = {}
  const contents: Buffer[] = []
  for (let n = 0; n < count; n++) {
    const folder = random.pick(['', 'sub/', 'deep/er/'])
    const known = random.chance(0.2) ? contents[random.integer(0, n)] : undefined
    const content = known ?? contentOf(random, n)
    contents.push(content)
    const name = `${folder}${n} ${random.pick(NAMES)}`
    files[isZip(content) ? `${name}.zip` : name] = content
  }
  files['first.bin'] = Buffer.from(`first ${malicious ? markers.MALICIOUS : ''}`)
  // Read early and for long enough that a signal arrives meanwhile, and uploaded only once.
  const image = Buffer.alloc(large ? 24 << 20 : 0, 'large')
  for (let n = 0; large && n < 8; n++) files[`0 large ${n}.iso`] = image
  return files
}

function contentOf(random: Random, n: number): Buffer {
  const size = random.pick([
    ...([0, 1, random.integer(2, 100), random.integer(100, 100_000)] as const),
    ...[random.integer(100, 100_000), (256 << 10) - 1, 256 << 10, (256 << 10) + 1],
    random.integer(1 << 20, 3 << 20)
  ])
  const zip = random.chance(0.2) ? Buffer.from('504b0304', 'hex') : Buffer.of()
  const filler = Buffer.alloc(size, `${n} ${random.next()} `)
  return size < 100 ? filler : Buffer.concat([zip, filler])
}

function isZip(content: Buffer): boolean {
  return content.toString('latin1', 0, 4) === 'PK\x03\x04'
}

function inputsOf(
  random: Random,
  {
    failOn,
    requestsPerSecond,
    hasZip
  }: { failOn: boolean; requestsPerSecond: number; hasZip: boolean }
): Record<string, string> {
  return {
    files: '**',
    concurrency: `${random.pick([1, 2, 4, 8])}`,
    retries: `${random.pick([0, 1, 2, 3, 3])}`,
    'requests-per-second': `${Math.min(requestsPerSecond, 1000)}`,
    'stall-timeout-seconds': '1',
    'if-sample-exists': random.pick(['upload', 'upload', 'metadata', 'reanalyze', 'skip']),
    subscribe: random.pick(['', '', 'data_change']),
    'github-token': TOKEN,
    ...(random.chance(0.5) &&
      hasZip && { 'archive-type': 'zip', 'archive-password': ARCHIVE_PASSWORD }),
    ...(failOn && {
      'fail-on': random.pick(['malicious', 'malicious, suspicious']),
      'if-verdict-pending': 'error',
      'verdict-timeout-minutes': '0.05'
    })
  }
}
