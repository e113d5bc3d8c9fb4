// The action in action.yml. Imported first, so that a signal cancels the run as early as possible.
import { start } from './start.js'

import { readInputs } from './inputs/read-inputs.js'
import { publishFailed } from './report/publish.js'
import { runSubmit } from './runs/submit.js'

await start({ run: (env, context) => runSubmit(readInputs(env), context), publishFailed })
