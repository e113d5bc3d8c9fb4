/**
 * Returns the path of a repository on its server, such as `group/name`. Never contains credentials.
 * Empty if the URL has no path.
 * @param url an HTTP or SSH URL, `user@host:path`, or a path on this machine
 */
export function repositoryPathOf(url: string): string {
  const [, scheme = '', rest = ''] = /^([a-z][a-z\d+.-]*:\/\/)?(.*)$/is.exec(url.trim()) ?? []
  // Everything before the last @ can be part of a password, which isn't always escaped.
  const isLocal = scheme === '' ? isLocalPath(rest) : /^file:/i.test(scheme)
  const location = rest.slice(rest.lastIndexOf('@') + 1).replace(/[?#].*$/s, '')
  const path = isLocal ? baseName(location) : withoutHost(location, scheme !== '')
  return decode(path.replace(/^\/+|\/+$/g, '').replace(/\.git$/i, ''))
}

/** Whether a text without a scheme is a path, and not `host:path`. */
function isLocalPath(text: string): boolean {
  return /^([a-z]:)?[\\/.]/i.test(text) || !text.includes(':')
}

function baseName(path: string): string {
  return path.replace(/[\\/]+$/, '').replace(/^.*[\\/]/s, '')
}

/** Removes the host. A number after it is the port of a URL, but part of the path otherwise. */
function withoutHost(location: string, isUrl: boolean): string {
  const host = /^(\[[^\]]*\]|[^/:]*)/.exec(location)?.[0] ?? ''
  const rest = location.slice(host.length)
  return isUrl ? rest.replace(/^:\d*/, '') : rest.replace(/^:/, '')
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    // A percent sign that isn't part of an escape.
    return path
  }
}
