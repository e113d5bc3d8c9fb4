import { pathToFileURL } from 'node:url'
import path from 'node:path'

import { workspace } from './action.js'

/** Environment that makes the action run this module first, for example to change what `fs` does. */
export function preload(code: string): Record<string, string> {
  const folder = workspace({ 'preload.mjs': code })
  return { NODE_OPTIONS: `--import=${pathToFileURL(path.join(folder, 'preload.mjs')).href}` }
}
