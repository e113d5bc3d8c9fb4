// Reads from the emulator what it received, so that the demo doesn't rely on what the action reports.

/**
 * @typedef {{ properties: { name: string, value: string }[] }} Metadata
 * @typedef {{ sha1: string, uploads: number, metadata: Metadata[] }} Sample
 */

/**
 * @param {string} url
 * @param {AbortSignal} signal
 */
export async function receivedSamples(url, signal) {
  const response = await fetch(`${url}/emulator/samples`, { signal })
  const { samples } = /** @type {{ samples: Sample[] }} */ (await response.json())
  return samples
}

/**
 * Returns the names of a sample's files, as its metadata has them.
 * @param {Sample} sample
 */
export function namesOf(sample) {
  return propertyOf(sample, 'file_name').split(', ')
}

/**
 * Returns the value of a metadata property, or an empty string.
 * @param {Sample} sample
 * @param {string} name
 */
export function propertyOf({ metadata }, name) {
  return metadata[0]?.properties.find(property => property.name === name)?.value ?? ''
}
