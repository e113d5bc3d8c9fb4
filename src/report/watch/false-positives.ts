import type { Subject, WatchedSample } from '../../results/watch.js'
import { falsePositiveReport } from '../false-positive-report.js'

interface Property {
  readonly name: string
  readonly value: string
}

/**
 * Returns a report in Markdown that the user can send to vendors, with a section for each flagged
 * sample; undefined if there are none.
 */
export function watchFalsePositiveReport(
  samples: readonly WatchedSample[],
  subjects: readonly Subject[]
): string | undefined {
  const propertiesOf = (sample: WatchedSample) => propertiesFor(sample, subjects)
  return falsePositiveReport({ samples, propertiesOf })
}

/** Returns where a sample is from: the metadata of its upload, or else its first release. */
function propertiesFor(
  { origin, subjects: keys }: WatchedSample,
  subjects: readonly Subject[]
): Property[] {
  const release = subjects.find(({ kind, key }) => kind === 'release' && keys.includes(key))
  const fields = origin ?? (release && fieldsOf(release))
  if (!fields) return []
  const properties = [
    { name: 'application_name', value: fields.application },
    { name: 'application_version', value: fields.version },
    { name: 'repository', value: fields.repository },
    { name: 'commit', value: fields.commit },
    { name: 'url', value: fields.url }
  ]
  return properties.filter(({ value }) => value !== '')
}

function fieldsOf({ repository, tag, url }: Subject) {
  const application = repository.split('/').at(-1) ?? ''
  return { application, version: tag, repository, commit: '', url }
}
