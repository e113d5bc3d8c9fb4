// The action in watch/action.yml. Imported first, so that a signal cancels the run early.
import { start } from './start.js'

import { readWatchInputs } from './inputs/read-watch-inputs.js'
import { publishWatchFailed } from './report/watch/publish.js'
import { runWatch } from './runs/watch.js'

await start({
  run: (env, context) => runWatch(readWatchInputs(env), context),
  publishFailed: publishWatchFailed
})
