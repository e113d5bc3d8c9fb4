import { refusal, type ServiceAnswer } from '../http/messages.js'
import type { Service, StoredSample } from '../service.js'

/**
 * The emulator's own pages, outside of the service: no credentials, no cap, not in the log.
 *
 * @returns undefined for a path that is not below `/emulator/`
 */
export function inspect(service: Service, method: string, path: string): ServiceAnswer | undefined {
  if (!path.startsWith('/emulator/')) return undefined
  if (method !== 'GET') return refusal(405, 'Only GET is accepted.', { allow: 'GET' })
  switch (path) {
    case '/emulator/samples':
      return json({ samples: [...service.samples.values()].map(withReadableMetadata) })
    case '/emulator/log':
      return json({
        busiestSecond: service.busiestSecond(),
        charged: service.charged(),
        requests: service.log
      })
    default:
      return refusal(404, 'There are /emulator/samples and /emulator/log.')
  }
}

function withReadableMetadata(sample: StoredSample) {
  return {
    ...sample,
    metadata: sample.metadata.map(entry => ({ ...entry, xml: entry.xml.toString('utf8') }))
  }
}

function json(value: object): ServiceAnswer {
  const body = `${JSON.stringify(value, undefined, 2)}\n`
  return { status: 200, headers: { 'content-type': 'application/json' }, body }
}
