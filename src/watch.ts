// The action in watch/action.yml. Imported first, so that a signal cancels the run early.
import { start } from './start.js'

import { actionSettings } from './inputs/settings.js'
import { githubActions } from './platform/github.js'
import { watchJob } from './runs/watch.js'

await start(watchJob, actionSettings(process.env, githubActions(process.env)))
