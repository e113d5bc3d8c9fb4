import * as core from '@actions/core'

import type { Artifact } from '../artifacts/find.js'
import { isDone, needsUpload } from '../results/state.js'
import { type Problem, type SampleResult, type ResultsDocument } from '../results/schema.js'
import type { Sample } from '../artifacts/samples.js'
import type { Redact } from '../text/redact.js'
import {
  verdictDetails,
  verdictCountsText,
  unprovenText,
  untrustedText,
  sortByVerdict
} from './verdict-text.js'
import {
  quantity,
  formatDuration,
  neutralize,
  formatSize,
  sizeLimitNote,
  listNames
} from '../text/format.js'

/** The run, told as it goes. Whatever is told is made harmless here, and nowhere else. */
export interface Log {
  line(text: string): void
  /** Lines in a collapsed group. */
  fold(title: string, lines: Iterable<string>): void
  notice(text: string): void
  warn(text: string): void
  /** The step failed; the words become its annotation. */
  fail(text: string): void
  /** @param hidden how many files stay behind because they are hidden */
  found(artifacts: readonly Artifact[], hidden: number): void
  read(samples: readonly Sample[]): void
  /** What was done for the samples that the service has. */
  treated(results: readonly SampleResult[]): void
  /** Samples that are about to be sent; more may follow. */
  submitting(samples: readonly Sample[], where: string): void
  sending(sample: Sample, bytes: number): void
  retrying(sample: Sample, problem: Problem, pauseMs: number): void
  settled(sample: Sample, result: SampleResult): void
  /** A sample that failed before anything of it was sent. */
  failed(result: SampleResult): void
  /** What earlier runs did, as far as this one goes on from them. */
  resumed(results: readonly SampleResult[]): void
  /** Samples are waited for until the next look at them. */
  waiting(open: number, pauseMs: number): void
  /** Verdicts that have become final. */
  judged(results: readonly SampleResult[]): void
  /** All verdicts, the worst first, and an annotation for each malicious file. */
  verdicts(results: ResultsDocument): void
  /** Samples without a proven verdict, which the user wants to be warned of. */
  pending(samples: readonly SampleResult[]): void
}

/** Where lines go; the runner's log by default. */
export interface Printer {
  info(text: string): void
  notice(text: string): void
  warning(text: string): void
  error(text: string, properties: { title: string }): void
  setFailed(text: string): void
  startGroup(title: string): void
  endGroup(): void
}

/** Progress is told after so many milliseconds, and then ever less often. */
const FIRST_PROGRESS = 10_000
const LONGEST_SILENCE = 60_000
/** The runner cuts annotations at 4096 characters. */
const LONGEST_ANNOTATION = 4000
/** The runner shows 10 errors of a step; some are left for what else goes wrong. */
const MOST_ANNOTATIONS = 7

/** @param redact removes secrets from each text before it is truncated or escaped */
export function createLog(
  redact: Redact,
  printer: Printer = core,
  now: () => number = Date.now
): Log {
  const line = (text: string) => {
    printer.info(neutralize(redact(text)))
  }
  /** Several lines of one annotation; each one harmless by itself. */
  const lines = (text: string) =>
    redact(text).split('\n').map(neutralize).join('\n').slice(0, LONGEST_ANNOTATION)

  let expected = 0
  let settledBytes = 0
  let silence = FIRST_PROGRESS
  let toldAt = now()
  const underWay = new Map<string, number>()

  return {
    line,
    fold(title, content) {
      printer.startGroup(neutralize(redact(title)))
      for (const one of content) line(one)
      printer.endGroup()
    },
    notice(text) {
      printer.notice(lines(text))
    },
    warn(text) {
      printer.warning(lines(text))
    },
    fail(text) {
      printer.setFailed(lines(text))
    },

    found(artifacts, hidden) {
      const bytes = artifacts.reduce((sum, artifact) => sum + artifact.size, 0)
      this.fold(
        `Found ${quantity(artifacts.length, 'file')}, ${formatSize(bytes)}`,
        linesOf(artifacts, artifact => [`${artifact.name}  ${formatSize(artifact.size)}`])
      )
      if (hidden > 0) {
        line(`${quantity(hidden, 'hidden file')} left out (include-hidden-files: true takes them)`)
      }
    },
    read(samples) {
      const files = samples.reduce((sum, sample) => sum + sample.files.length, 0)
      const equal = files - samples.length
      this.fold(
        `Hashed: ${quantity(samples.length, 'sample')}` +
          (equal > 0 ? ` (${quantity(equal, 'file')} of a content that another one has)` : ''),
        linesOf(samples, sample => [
          namesOf(sample.files.map(file => file.name)),
          `  sha1 ${sample.sha1}`,
          `  sha256 ${sample.sha256}`
        ])
      )
      for (const sample of samples) {
        const note = sizeLimitNote(sample.size)
        if (note) line(`${namesOf(sample.files.map(file => file.name))} is ${note}`)
      }
    },

    treated(results) {
      const existing = results.filter(result => result.existing)
      line(`The service has ${existing.length} of ${quantity(results.length, 'sample')}`)
      const of = (state: SampleResult['state']) => existing.filter(result => result.state === state)
      const tell = (title: string, list: readonly SampleResult[]) => {
        if (list.length === 0) return
        const lines = list.map(
          ({ files, sha1, sha256 }) =>
            `${namesOf(files)}  ${sha1 ? `sha1 ${sha1}` : `sha256 ${sha256 ?? ''}`}`
        )
        this.fold(`${title}: ${quantity(list.length, 'sample')}`, lines)
      }
      tell('Analysed again', of('reanalysis-requested'))
      tell('Left as they are', of('existing'))
      for (const result of of('failed')) this.failed(result)
    },
    failed({ files, error }) {
      line(`✗ ${namesOf(files)}  ${error?.message ?? ''}`)
    },
    resumed(results) {
      const done = results.filter(isDone).length
      if (done > 0) line(`${quantity(done, 'sample')} of earlier runs need nothing more.`)
      const uncertain = results.filter(
        result => needsUpload(result) && result.metadata === 'uncertain'
      )
      if (uncertain.length === 0) return
      const names = uncertain.flatMap(({ files }) => files)
      this.warn(
        'Metadata that was under way when an earlier run was cut is sent again, and may be there twice: ' +
          listNames(names, 20)
      )
    },

    submitting(samples, where) {
      if (expected === 0) {
        line(`Submitting to ${where}`)
        toldAt = now()
      }
      expected = samples.reduce((sum, sample) => sum + sample.size, expected)
    },
    sending(sample, bytes) {
      underWay.set(sample.sha256, bytes)
      if (now() - toldAt < silence) return
      const sent = [...underWay.values()].reduce((sum, one) => sum + one, settledBytes)
      const names =
        [...underWay].length === 1 ? ` (${namesOf(sample.files.map(file => file.name))})` : ''
      line(`… ${formatSize(sent)} of ${formatSize(expected)} sent${names}`)
      toldAt = now()
      silence = Math.min(silence * 2, LONGEST_SILENCE)
    },
    retrying(sample, problem, pauseMs) {
      const wait = pauseMs > 0 ? ` in ${formatDuration(pauseMs)}` : ''
      line(`↻ ${namesOf(sample.files.map(file => file.name))}: ${problem.message}; again${wait}`)
    },
    settled(sample, result) {
      underWay.delete(sample.sha256)
      settledBytes += sample.size
      const time =
        result.started && result.finished
          ? formatDuration(Date.parse(result.finished) - Date.parse(result.started))
          : ''
      const facts = `${namesOf(result.files)}  ${formatSize(result.size)}  sha1 ${sample.sha1}  ${time}`
      if (result.state === 'submitted') line(`✓ ${facts}`)
      else if (result.state === 'metadata-only') line(`✓ ${facts}  metadata only`)
      else line(`✗ ${facts}  ${result.state}: ${result.error?.message ?? ''}`)
      if (result.metadata === 'repeated') {
        line('  its metadata may be there twice: an earlier attempt was cut off before its answer')
      }
    },

    waiting(open, pauseMs) {
      line(
        `… ${quantity(open, 'sample')} without a final verdict; next look in ${formatDuration(pauseMs)}`
      )
    },
    judged(results) {
      const isThreat = ({ verdict }: SampleResult) =>
        verdict?.status === 'malicious' || verdict?.status === 'suspicious'
      for (const { files, verdict } of sortByVerdict(results.filter(isThreat))) {
        const icon = verdict?.status === 'malicious' ? '✗' : '⚠'
        if (verdict)
          line(`${icon} ${verdict.status}: ${namesOf(files)}  ${verdictDetails(verdict)}`)
      }
      const others = verdictCountsText(results.filter(result => !isThreat(result)))
      if (others) line(`Verdicts that are final: ${others}`)
    },
    verdicts({ samples, counts }) {
      if (counts.malicious === null) return
      const told = sortByVerdict(samples).map(
        ({ files, verdict }) =>
          `${verdict?.status ?? ''}: ${namesOf(files)}  ${verdict ? verdictDetails(verdict) : ''}`
      )
      this.fold(`Verdicts: ${verdictCountsText(samples)}`, told)
      const malicious = samples.flatMap(({ files, verdict }) =>
        verdict?.status === 'malicious' ? files.map(file => ({ file, verdict })) : []
      )
      for (const { file, verdict } of malicious.slice(0, MOST_ANNOTATIONS)) {
        const title = 'Malicious file'
        printer.error(lines(`${file}: malicious, ${verdictDetails(verdict)}`), { title })
      }
      const rest = malicious.slice(MOST_ANNOTATIONS).map(({ file }) => file)
      if (rest.length > 0) {
        const title = quantity(rest.length, 'more malicious file')
        printer.error(lines(listNames(rest, 100)), { title })
      }
      const suspicious = samples.filter(({ verdict }) => verdict?.status === 'suspicious')
      if (suspicious.length > 0) {
        const names = suspicious.flatMap(({ files }) => files)
        this.warn(`${quantity(suspicious.length, 'sample')} suspicious: ${listNames(names, 10)}`)
      }
      const untrusted = untrustedText(samples)
      if (untrusted) this.warn(untrusted)
    },
    pending(samples) {
      if (samples.length > 0) this.warn(unprovenText(samples))
    }
  }
}

/** Yields lines one at a time, because the lines of many files would take too much memory. */
function* linesOf<T>(items: readonly T[], lines: (item: T) => string[]): Generator<string> {
  for (const item of items) yield* lines(item)
}

function namesOf(names: readonly string[]): string {
  return listNames(names, 3)
}
