/**
 * Returns a logging command of Azure Pipelines.
 * @param name area and action, such as `task.logissue`
 * @param properties names and values; the names must not contain special characters
 */
export function azureCommand(
  name: string,
  properties: Readonly<Record<string, string>>,
  data: string
): string {
  const pairs = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`)
  return `##vso[${[name, pairs.join(';')].filter(Boolean).join(' ')}]${escapeData(data)}`
}

/** The agent decodes `%AZP25` last, so a percent sign can't become part of another escape. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%AZP25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(']', '%5D').replaceAll(';', '%3B')
}
