// The action in action.yml. Imported first, so that a signal cancels the run as early as possible.
import { start } from './start.js'

import { actionSettings } from './inputs/settings.js'
import { githubActions } from './platform/github.js'
import { submitJob } from './runs/submit.js'

await start(submitJob(), actionSettings(process.env, githubActions(process.env)))
