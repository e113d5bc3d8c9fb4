/** The names of the properties that the action sends by default. */
export const DEFAULT_PROPERTIES = [
  'application_name',
  'application_version',
  'file_name',
  'repository',
  'commit',
  'ref',
  'url'
] as const

type Name = (typeof DEFAULT_PROPERTIES)[number]

/** Returns lines for the input `properties` that remove these properties. */
export function without(names: readonly Name[]): string {
  return names.map(name => `${name}=`).join('\n')
}
