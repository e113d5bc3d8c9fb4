import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, expect } from '@jest/globals'

import { InputError } from '../../src/inputs/error.js'
import { readWatchInputs } from '../../src/inputs/read-watch-inputs.js'
import type { WatchInputs } from '../../src/inputs/watch-inputs.js'
import { settingsOf } from './settings.js'

/** The password that is set by default. */
export const PASSWORD = 'secret-password'

/**
 * Inputs by name, and variables that begin with `GITHUB_`. In values, `<folder>` stands for the
 * temporary folder.
 */
export type Settings = Readonly<Record<string, string>>

/** The temporary folder. It has `a-folder`, `a-file`, and `link`, a symbolic link to itself. */
export let folder = ''

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'watch-inputs-'))
  mkdirSync(path.join(folder, 'a-folder'))
  writeFileSync(path.join(folder, 'a-file'), '')
  symlinkSync(folder, path.join(folder, 'link'))
})

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** Reads inputs in addition to credentials and a token. */
export function readWith(settings: Settings = {}): WatchInputs {
  const defaults = { username: 'u', password: PASSWORD, 'github-token': 'ghs_token' }
  const all = { ...defaults, GITHUB_REPOSITORY: 'acme/app', ...settings }
  const env = Object.entries(all).map(([name, value]) => [
    name.startsWith('GITHUB_') ? name : `INPUT_${name.toUpperCase()}`,
    value.replace('<folder>', folder)
  ])
  return readWatchInputs(
    settingsOf({ ...(Object.fromEntries(env) as NodeJS.ProcessEnv), RUNNER_TEMP: folder })
  )
}

/** Returns the problems in the error message. If there is no error, returns an empty text. */
export function problemsWith(settings: Settings): string {
  try {
    readWith(settings)
  } catch (error) {
    expect(error).toBeInstanceOf(InputError)
    const { message } = error as InputError
    return message.replace('Nothing was sent. ', '')
  }
  return ''
}
