import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'

import { describe, expect, test } from '@jest/globals'

import { workspace } from '../support/action.js'
import { runCommand } from '../support/cli.js'
import { azureCommands, githubCommands } from '../support/log-commands.js'

test('an unexpected error is one line without a stack trace, and the exit code is 1', async () => {
  // In a folder that doesn't exist anymore, Node can't return the current folder.
  const script = 'rmdir "$PWD" && exec "$0" "$1" submit app.exe'
  const entry = path.resolve('dist/cli/index.js')
  const child = spawn('sh', ['-c', script, process.execPath, entry], {
    cwd: workspace(),
    stdio: ['ignore', 'ignore', 'pipe']
  })
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  expect(await once(child, 'close')).toEqual([1, null])
  expect(stderr).toMatch(/^Error: ENOENT: .*\n$/)
})

describe('an output that cannot be written', () => {
  /** Runs a shell command in which "$0" "$1" is the command line. */
  const runInShell = async (script: string) => {
    const entry = path.resolve('dist/cli/index.js')
    const child = spawn('bash', ['-c', script, process.execPath, entry], {
      cwd: workspace({ 'app.exe': '1' }),
      stdio: ['ignore', 'ignore', 'pipe']
    })
    let stderr = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
    const [code] = (await once(child, 'close')) as [number | null]
    return { code, stderr }
  }

  test.each(['--help', 'submit --dry-run app.exe'])(
    'on a full disk changes the exit code: %s',
    async args => {
      const { code, stderr } = await runInShell(`"$0" "$1" ${args} > /dev/full`)
      expect(code).toBe(1)
      expect(stderr.match(/^Error: The output could not be written: ENOSPC.*/gm)).toHaveLength(1)
    }
  )

  test('on a full disk does not replace another exit code', async () => {
    const { code } = await runInShell('"$0" "$1" submit --dry-run app.none > /dev/full')
    expect(code).toBe(2)
  })

  test('because its reader closed it does not change the exit code', async () => {
    const { code, stderr } = await runInShell(
      '"$0" "$1" submit --dry-run app.exe | true; exit ${PIPESTATUS[0]}'
    )
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  })
})

test('an invalid argument is an error in the form of each system', async () => {
  const runIn = (env: Record<string, string>) =>
    runCommand(workspace(), ['submit', '##vso[task.complete]\n.exe'], env)
  const message = 'Nothing was sent. "##vso\\[task.complete]\\n.exe" contains a line break'

  const azure = await runIn({ TF_BUILD: 'True' })
  expect(azure).toMatchObject({ code: 2, stderr: '' })
  const issues = azureCommands(azure.stdout).filter(({ name }) => name === 'task.logissue')
  expect(issues).toMatchObject([{ properties: { type: 'error' } }])
  expect(azure.stdout).toContain(message)

  const gitlab = await runIn({ GITLAB_CI: 'true' })
  expect(gitlab).toMatchObject({ code: 2, stderr: '' })
  expect(gitlab.stdout).toContain(`ERROR:\u001b[0m ${message}`)

  const github = await runIn({ GITHUB_ACTIONS: 'true' })
  expect(github.code).toBe(2)
  const errors = githubCommands(github.stdout).filter(line => line.startsWith('::error'))
  expect(errors).toEqual([expect.stringContaining(message)])

  const jenkins = await runIn({ JENKINS_URL: 'https://jenkins.example.com/' })
  expect(jenkins.code).toBe(2)
  expect(jenkins.stdout).not.toContain('vso')
  expect(jenkins.stderr).toContain(`Error: ${message}`)
})
