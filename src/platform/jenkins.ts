import { folderOrCurrent, variable, webPage } from './environment.js'
import { repositoryPathOf } from './git-url.js'
import { originOfBuild, type Origin } from './origin.js'
import { plain } from './plain.js'
import type { Platform } from './platform.js'

/** Returns the platform of a Jenkins build, from the variables of Jenkins and its Git plugin. */
export function jenkins(env: NodeJS.ProcessEnv): Platform {
  const shell = plain()
  return {
    ...shell,
    origin: readOrigin(env),
    workspace: folderOrCurrent(variable(env, 'WORKSPACE')),
    temporaryFolder: variable(env, 'WORKSPACE_TMP') || shell.temporaryFolder
  }
}

function readOrigin(env: NodeJS.ProcessEnv): Origin {
  const remote = variable(env, 'GIT_URL') || variable(env, 'GIT_URL_1')
  const gitBranch = variable(env, 'GIT_BRANCH')
  const tag = variable(env, 'TAG_NAME') || (/^refs\/tags\/(.+)/.exec(gitBranch)?.[1] ?? '')
  const branch = variable(env, 'CHANGE_BRANCH') || variable(env, 'BRANCH_NAME')
  const hasOnlyName = variable(env, 'CHANGE_ID') !== '' && variable(env, 'CHANGE_BRANCH') === ''
  const origin = originOfBuild({
    repository: repositoryPathOf(remote),
    commit: variable(env, 'GIT_COMMIT'),
    tag,
    branch: branch || branchOf(gitBranch),
    ref: '',
    runUrl: webPage(variable(env, 'BUILD_URL'))
  })
  // The name of a change, such as PR-24, isn't a branch.
  return hasOnlyName ? { ...origin, ref: '' } : origin
}

/** Returns the branch of a remote branch such as `origin/main`. Empty if no branch is checked out. */
function branchOf(gitBranch: string): string {
  const branch = gitBranch.replace(/^refs\/(heads|remotes)\//, '').replace(/^origin\//, '')
  return /^(detached|HEAD|refs\/.*)$/.test(branch) ? '' : branch
}
