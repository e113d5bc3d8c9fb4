import type { Redact } from '../text/redact.js'
import { redactPast, redactVerdict } from './redact.js'
import type { Change, SampleOrigin, Subject, WatchedSample } from './watch.js'

/** Functions that remove secrets: from any text, and from file names. */
export interface Redactors {
  readonly redact: Redact
  readonly redactName: Redact
}

/** Returns a function that removes secrets from the texts of a watched sample. */
export function watchedRedactor({
  redact,
  redactName
}: Redactors): (sample: WatchedSample) => WatchedSample {
  return sample => {
    const { files, subjects, origin, verdict, reported, history, change } = sample
    return {
      ...sample,
      files: files.map(redactName),
      subjects: subjects.map(redact),
      origin: origin && redactOrigin(origin, redact),
      verdict: verdict && redactVerdict(verdict, redact),
      reported: reported && redactVerdict(reported, redact),
      ...(history && { history: history.map(past => redactPast(past, redact)) }),
      change: change && redactChange(change, redact)
    }
  }
}

/** Returns a subject without secrets. Its key stays that of redacted samples. */
export function redactSubject(subject: Subject, redact: Redact): Subject {
  const { key, repository, tag, url } = subject
  return {
    ...subject,
    key: redact(key),
    repository: redact(repository),
    tag: redact(tag),
    url: redact(url)
  }
}

function redactOrigin(origin: SampleOrigin, redact: Redact): SampleOrigin {
  const { application, version, repository, commit, url } = origin
  return {
    application: redact(application),
    version: redact(version),
    repository: redact(repository),
    commit: redact(commit),
    url: redact(url)
  }
}

function redactChange(change: Change, redact: Redact): Change {
  const { before, enginesAdded, enginesRemoved } = change
  return {
    ...change,
    before: before && redactPast(before, redact),
    enginesAdded: enginesAdded.map(redact),
    enginesRemoved: enginesRemoved.map(redact)
  }
}
