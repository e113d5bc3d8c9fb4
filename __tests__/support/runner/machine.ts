import { chmodSync } from 'node:fs'
import path from 'node:path'

import { workspace } from '../action.js'
import type { Machine, Texts } from './environment.js'

/** Returns a machine on which these shell scripts replace the programs with the same name. */
export function machineWith(scripts: Texts, settings: Partial<Machine> = {}): Machine {
  const programs = workspace(
    Object.fromEntries(
      Object.entries(scripts).map(([name, text]) => [name, `#!/usr/bin/env bash\n${text}\n`])
    )
  )
  for (const name of Object.keys(scripts)) chmodSync(path.join(programs, name), 0o755)
  return {
    workspace: workspace(),
    temp: workspace(),
    path: [programs, path.dirname(process.execPath), process.env['PATH']].join(path.delimiter),
    github: { repository: 'acme/app', server_url: 'https://github.com', run_id: '42' },
    secrets: {},
    actions: {},
    extraInputs: {},
    ...settings
  }
}
